/** Names, in the environment, the builds whose pages may be taken again. */
export const KEPT_PAGES = 'KEPT_PAGES';
