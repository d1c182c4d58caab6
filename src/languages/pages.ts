/** Which pages the site has in which language, and what their addresses are there. */
import { OWN_LANGUAGE } from '../text/languages.ts';

/** Kinds whose pages are there in every language: their names and figures say most of it. */
const COLLECTIONS = [
	'zones',
	'alliances',
	'networks',
	'regions',
	'metrics',
	'rankings',
	'industries',
];

const SINGLE = new Set(['', 'search/', 'data/', 'about/', ...COLLECTIONS.map((one) => `${one}/`)]);
/** Below a kind, and yet no entry of it. */
const NO_ENTRY = new Set(['alliances/matrix/']);
const ENTRY = new RegExp(`^(?:${COLLECTIONS.join('|')})/[^/]+/$`);

/** Parts of pages that stand in the language of the content alone: they are sentences, or made of them. */
const OWN_PARTS = new Set([
	'about',
	'delivered',
	'definition',
	'conflicts',
	'mechanisms',
	'events',
	'targets',
	'statements',
	'retracted',
	'known',
	'neighbours',
	'policies',
]);
/** Addresses of targets, of statements, and of headings in prose; records have `f-`. */
const OWN_PLACE = /^(?:t-|s-|(?!f-).*\P{ASCII})/u;

/** The path of a page in the language of the content, whatever language this one is in. */
export function ownPath(path: string): string {
	return path.replace(/^en(?:\/|$)/, '');
}

/** Whether a part of a page, by its address in it, is there in a language. */
export function hasPart(language: string, part: string): boolean {
	return language === OWN_LANGUAGE || !(OWN_PARTS.has(part) || OWN_PLACE.test(part));
}

/**
 * The path of a page in a language, or of a part of it (`zones/shenyang/#f-gdp-2024`), by its path in
 * the language of the content; undefined where it is not there in that language.
 */
export function pathIn(language: string, path: string): string | undefined {
	if (language === OWN_LANGUAGE) return path;
	const [, page = '', , part] = /^([^?#]*)([^#]*)(?:#(.*))?$/.exec(path) ?? [];
	const exists = SINGLE.has(page) || (ENTRY.test(page) && !NO_ENTRY.has(page));
	return exists && (part === undefined || hasPart(language, part))
		? `${language}/${path}`
		: undefined;
}
