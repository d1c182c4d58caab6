/** Leads the links of a page to pages in its own language. */
import { type Language, OWN_LANGUAGE } from '../text/languages.ts';
import { pathIn } from './pages.ts';

const LINK = /<a\s(?:[^"'<>]|"[^"]*"|'[^']*')*>/g;
const FORM = /(<form\s[^>]*\baction=")([^"]*)"/g;

/**
 * Lead links and forms to the page in that language where it is there, and say of all other pages of
 * the site that they are in the language of the content.
 *
 * @param base the path of the site's root
 */
export function leadLinks(html: string, language: Language, base: string): string {
	/** undefined for what is no page of the site in the language of the content. */
	const own = (address: string) =>
		address.startsWith(base) && !address.startsWith(`${base}${language}/`)
			? address.slice(base.length)
			: undefined;
	return html
		.replace(LINK, (tag) => {
			const address = / href="([^"]*)"/.exec(tag)?.[1];
			const path = address === undefined ? undefined : own(address);
			if (path === undefined || / hreflang=/.test(tag)) return tag;
			const there = pathIn(language, path);
			if (there !== undefined) return tag.replace(/( href=")[^"]*/, `$1${base}${there}`);
			return isPage(path) ? tag.replace(/^<a/, `<a hreflang="${OWN_LANGUAGE}"`) : tag;
		})
		.replace(FORM, (tag, before: string, address: string) => {
			const there = pathIn(language, own(address) ?? '?');
			return there === undefined ? tag : `${before}${base}${there}"`;
		});
}

/** Files have names, pages end in a slash. */
const isPage = (path: string) => /^(?:|[^?#]*\/)(?:[?#]|$)/.test(path);
