/** The languages that readers can have the site in. */
export const LANGUAGES = ['zh-CN', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of the content, and of pages that name none. */
export const OWN_LANGUAGE = 'zh-CN' satisfies Language;

/**
 * A language by its tag.
 *
 * @throws where there is no dictionary of it
 */
export function languageOf(tag: string = OWN_LANGUAGE): Language {
	const language = LANGUAGES.find((one) => one === tag);
	if (!language) throw new Error(`There is no dictionary of “${tag}”.`);
	return language;
}
