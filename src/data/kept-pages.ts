/** Names, in the environment, the builds whose pages may be taken again. */
export const KEPT_PAGES = 'KEPT_PAGES';

/** The name of this build; undefined where nothing is kept. */
export const keptPages = () => process.env[KEPT_PAGES];
