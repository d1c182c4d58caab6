/** SVG as text: elements, attributes, and how wide words are where there is no font to measure. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function tag(name: string, attributes: Attributes, inside?: readonly string[]): string {
	const given = Object.entries(attributes)
		.flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(String(value))}"`]))
		.join('');
	return inside ? `<${name}${given}>${inside.join('')}</${name}>` : `<${name}${given}/>`;
}

export const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** As many digits as can be told apart on a screen. */
export const round = (value: number) => Math.round(value * 100) / 100;

/** Of the width that there is. */
export const percent = (share: number) => `${round(share * 100)}%`;

/** A full-width character is as wide as its size, any other one about half. */
export function widthOf(text: string, size: number): number {
	return [...text].reduce(
		(sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? size : size * 0.56),
		0,
	);
}

/** Chinese breaks between any two characters. */
export function wrap(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const character of text) {
		if (line && widthOf(line + character, size) > width) {
			lines.push(line);
			line = '';
		}
		line += character;
	}
	return line ? [...lines, line] : lines;
}
