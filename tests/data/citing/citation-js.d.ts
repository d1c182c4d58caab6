/** Citation.js comes without types; tests ask it for these. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string);
		data: unknown[];
	}
}
declare module '@citation-js/plugin-ris/lib/ris.js' {
	export function parse(text: string): unknown;
}
