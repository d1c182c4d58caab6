/** `opentype.js` comes without types: what we use of it. */
declare module 'opentype.js/dist/opentype.mjs' {
	interface Path {
		/** Each with those of the numbers that it needs: of a curve first the points that bend it. */
		commands: readonly (Readonly<Partial<Record<'x1' | 'y1' | 'x2' | 'y2' | 'x' | 'y', number>>> & {
			type: string;
		})[];
	}
	interface Glyph {
		/** 0 is the box of a character that the font lacks. */
		index: number;
		advanceWidth: number;
		path: Path;
		getPath(x: number, y: number, size: number): Path;
	}
	interface Font {
		unitsPerEm: number;
		charToGlyph(character: string): Glyph;
		/** For fonts that have axes, such as the weight. */
		variation: { getTransform(glyph: Glyph, axes: Readonly<Record<string, number>>): Glyph };
	}
	export function parse(font: ArrayBuffer): Font;
}
