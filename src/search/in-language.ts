/** What was found, for readers of a page in another language than the content. */
import { pathIn } from '../languages/pages.ts';
import { languageOf, OWN_LANGUAGE } from '../text/languages.ts';
import { address } from './element.ts';

const language = languageOf(document.documentElement.lang);

/** Whether the page says everything in the language of the content. */
export const isOwn = language === OWN_LANGUAGE;

/** Attributes of what is said in the language of the content. */
export const ownWords: Record<string, string> = isOwn ? {} : { lang: OWN_LANGUAGE };

/** Attributes of a link to a page of the site: it leads to that page in this language where it is there in it. */
export function linkTo(path: string): Record<string, string> {
	const there = pathIn(language, path);
	return there === undefined
		? { href: address(path), hreflang: OWN_LANGUAGE }
		: { href: address(there) };
}
