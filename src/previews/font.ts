/**
 * Characters as outlines, from a font that comes by package: a bare machine has none for Chinese. The
 * font lies in a hundred files by what characters they hold; each is read when one of them is wanted.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'opentype.js/dist/opentype.mjs';
import decompress from 'woff2-encoder/decompress';

export interface Outline {
	/** Of an em of 1000 units, from the base line. */
	path: string;
	/** How far the next character stands away. */
	advance: number;
}

export const EM = 1000;

/** A box in place of a character that the font lacks, as wide as any. */
export const MISSING: Outline = {
	path: 'M80 80V-780H920V80ZM150 10H850V-710H150Z',
	advance: EM,
};

export interface Letters {
	/** Of a weight from 100 to 900. */
	outline: (character: string, weight: number) => Promise<Outline>;
	/** The characters that were wanted in vain. */
	missing: ReadonlySet<string>;
}

type Font = ReturnType<typeof parse>;
type Glyph = ReturnType<Font['charToGlyph']>;

const PACKAGE = '@fontsource-variable/noto-sans-sc';

/** @param project the folder whose node_modules holds the font. */
export function openFont(project: string): Letters {
	const { resolve } = createRequire(join(project, 'package.json'));
	const files = readRanges(resolve(`${PACKAGE}/unicode.json`));
	const fonts = new Map<string, Promise<Font>>();
	const outlines = new Map<string, Promise<Outline>>();
	const missing = new Set<string>();

	async function open(part: string): Promise<Font> {
		const file = readFileSync(resolve(`${PACKAGE}/files/noto-sans-sc-${part}-wght-normal.woff2`));
		const { buffer, byteOffset, byteLength } = await decompress(file);
		return parse((buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength));
	}

	async function make(character: string, weight: number): Promise<Outline> {
		const part = files.find(({ holds }) => holds(character.codePointAt(0) ?? 0))?.part;
		const font = part && (await (fonts.get(part) ?? keep(fonts, part, open(part))));
		const glyph = font && font.charToGlyph(character);
		if (!glyph || glyph.index === 0) {
			missing.add(character);
			return MISSING;
		}
		const shape = font.variation.getTransform(glyph, { wght: weight });
		const scale = EM / font.unitsPerEm;
		return {
			path: writePath(shape.getPath(0, 0, EM)),
			advance: shape.advanceWidth * scale,
		};
	}

	return {
		outline: (character, weight) => {
			const key = `${weight}${character}`;
			return outlines.get(key) ?? keep(outlines, key, make(character, weight));
		},
		missing,
	};
}

function keep<Value>(map: Map<string, Value>, key: string, value: Value): Value {
	map.set(key, value);
	return value;
}

/** The library's own writer joins 611 and -0.3 to 6110. */
const writePath = ({ commands }: ReturnType<Glyph['getPath']>) =>
	commands
		.map(({ type, x1, y1, x2, y2, x, y }) => {
			const numbers = [x1, y1, x2, y2, x, y].filter((number) => number !== undefined);
			return type + numbers.map(Math.round).join(' ');
		})
		.join('');

/** The names of the font's files, and which characters each of them holds. */
function readRanges(file: string) {
	const parts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
	return Object.entries(parts).map(([name, text]) => {
		const ranges = text.split(',').map((range) => {
			const [from = '', to = from] = range.replace('U+', '').split('-');
			return { from: parseInt(from, 16), to: parseInt(to, 16) };
		});
		return {
			part: name.replace(/[[\]]/g, ''),
			holds: (code: number) => ranges.some(({ from, to }) => from <= code && code <= to),
		};
	});
}
