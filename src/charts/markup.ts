/** SVG as text: elements, attributes, and how wide words are where there is no font to measure. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function tag(name: string, attributes: Attributes, inside?: readonly string[]): string {
	let given = '';
	for (const key in attributes) {
		const value = attributes[key];
		if (value !== undefined) given += ` ${key}="${escape(String(value))}"`;
	}
	return inside ? `<${name}${given}>${inside.join('')}</${name}>` : `<${name}${given}/>`;
}

export const escape = (text: string) =>
	// Most texts have none of them, and every cell asks.
	/[&<"]/.test(text)
		? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
		: text;

/** As many digits as can be told apart on a screen. */
export const round = (value: number) => Math.round(value * 100) / 100;

/** Of the width that there is. */
export const percent = (share: number) => `${round(share * 100)}%`;

/** A full-width character is as wide as its size, a broad one nearly, any other one about half. */
export function widthOf(text: string, size: number): number {
	return [...text].reduce(
		(sum, character) =>
			sum + size * (FULL_WIDTH.test(character) ? 1 : BROAD.test(character) ? 0.92 : 0.56),
		0,
	);
}

const BROAD = /[%@mwMW]/;
/** Quotation marks, dashes and signs are full-width too, where the font is Chinese. */
const FULL_WIDTH = /[‘’“”…—\u2190-\u2bff\u2e80-\u{10ffff}]/u;

/** Chinese breaks between any two characters, but not within a number or a word nor before a comma. */
export function wrap(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const [unit] of text.matchAll(UNIT)) {
		if (line && widthOf(line + unit, size) > width) {
			lines.push(line);
			line = '';
		}
		line += unit;
	}
	return line ? [...lines, line] : lines;
}

const UNIT = /[\p{Ps}\p{Pi}]*(?:[\x21-\x7e]+|.)[\p{Pe}\p{Pf}\p{Po}]*/gsu;
