/** What no text of content may hold once it is decoded, however it was written. */

/**
 * Controls, formats, fillers, variation selectors, private and unassigned code points, spaces other
 * than the plain and the ideographic one. A line may end.
 */
const HIDDEN =
	/(?!\n)[\p{C}\u2028\u2029\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFFFD\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]|(?![ \u3000])\p{Zs}/u;

/**
 * Words that Vite, Rolldown or Astro look for in the program that a page is compiled to, and put
 * something else in their place, be it in the middle of a text: variables of the machine, for one.
 */
const RESERVED =
	/import\.meta|__(?:astro|vite|rolldown|rollup)|@@[a-z]|export default function MDXContent/i;

/** The first character of a text that nobody sees, or that is none. */
export function hiddenIn(text: string): string | undefined {
	return HIDDEN.exec(text)?.[0];
}

/** The first word of a text that the build would take for its own. */
export function reservedIn(text: string): string | undefined {
	return RESERVED.exec(text)?.[0];
}

/** A text from content in one line of a report, with nothing in it that a terminal would obey. */
export function visible(text: string): string {
	return text
		.replaceAll('\n', '⏎')
		.replace(new RegExp(HIDDEN, 'gu'), (character) => `〔${codeOf(character)}〕`);
}

/** U+200B: what a reader cannot see has to be named. */
export function codeOf(character: string): string {
	return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
