/**
 * The words of scripts in the browser, in the language of their page. Each part is a file, so that a
 * script carries the words it says and no others.
 */
import { type Language, languageOf, OWN_LANGUAGE } from '../languages.ts';

/** A script of pages that are in one language only has no words of another. */
type Dictionaries<Part> = Record<typeof OWN_LANGUAGE, Part> & Partial<Record<Language, Part>>;

export function ofPage<Part>(dictionaries: Dictionaries<Part>): Part {
	return dictionaries[languageOf(document.documentElement.lang)] ?? dictionaries[OWN_LANGUAGE];
}
