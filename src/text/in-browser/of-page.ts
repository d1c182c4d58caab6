/**
 * The words of scripts in the browser, in the language of their page. Each part is a file, so that a
 * script carries the words it says and no others.
 */
import { type Language, languageOf } from '../languages.ts';

export function ofPage<Part>(dictionaries: Record<Language, Part>): Part {
	return dictionaries[languageOf(document.documentElement.lang)];
}
