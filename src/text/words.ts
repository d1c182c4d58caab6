/** The words that readers see, in their language: the one way to them. */
import * as en from './en.ts';
import { type Language, languageOf } from './languages.ts';
import * as zhCN from './zh-CN.ts';

/** A language has the entries that Chinese has, and says them in its own words. */
export type InAnyLanguage<T> = T extends string
	? string
	: T extends number
		? number
		: T extends RegExp
			? RegExp
			: T extends (...args: infer Given) => infer Said
				? (...args: Given) => InAnyLanguage<Said>
				: T extends readonly (infer Each)[]
					? readonly InAnyLanguage<Each>[]
					: { readonly [Key in keyof T]: InAnyLanguage<T[Key]> };

export type Words = InAnyLanguage<typeof zhCN>;

const dictionaries: Record<Language, Words> = { 'zh-CN': zhCN, en };

/**
 * The dictionary of a language.
 *
 * @param tag as a page has it (`Astro.currentLocale`); the language of the content where left out
 * @throws where there is no dictionary of that language
 */
export function wordsOf(tag?: string): Words {
	return dictionaries[languageOf(tag)];
}
