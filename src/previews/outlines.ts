/**
 * Text as outlines, from a font that comes by package: a machine that builds needs no fonts of its own.
 * The package cuts the font into files by characters; each is opened when a character of it is asked for.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import { decompress } from 'wawoff2';

/** Plain or bold. */
export type Weight = 400 | 700;

interface Outline {
	/** As in the attribute `d` of a path. */
	path: string;
	/** In the unit of `size`. */
	width: number;
}

const UNITS = 1000;
const sheet = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css');
const fonts = new Map<string, Promise<fontkit.Font>>();
let files: ReadonlyMap<number, string> | undefined;

/** Which file has a character, by its code point: as the package's own sheet says. */
function filesByCharacter(): ReadonlyMap<number, string> {
	const css = readFileSync(sheet, 'utf8');
	const found = new Map<number, string>();
	for (const [, file = '', ranges = ''] of css.matchAll(
		/url\(([^)]+)\)[^}]*?unicode-range:\s*([^;}]+)/gu,
	)) {
		for (const range of ranges.split(',')) {
			const [from = '', to = from] = range.trim().replace(/^U\+/iu, '').split('-');
			for (let point = parseInt(from, 16); point <= parseInt(to, 16); point++) {
				if (!found.has(point)) found.set(point, join(dirname(sheet), file));
			}
		}
	}
	return found;
}

async function openFont(file: string, weight: Weight): Promise<fontkit.Font> {
	const opened = fontkit.create(Buffer.from(await decompress(readFileSync(file))));
	if (!('getVariation' in opened)) throw new Error(`${file} is no font of one face.`);
	return opened.getVariation({ wght: weight });
}

/**
 * A line of text from (0, 0) on its base line to the right. A character that the font has not is an
 * empty box: seen, and no reason to publish nothing.
 */
export async function outlineOf(text: string, size: number, weight: Weight): Promise<Outline> {
	files ??= filesByCharacter();
	const scale = size / UNITS;
	let x = 0;
	let path = '';
	for (const character of text) {
		const file = files.get(character.codePointAt(0) ?? 0);
		const key = `${file} ${weight}`;
		if (file && !fonts.has(key)) fonts.set(key, openFont(file, weight));
		const font = await fonts.get(key);
		const glyph = font?.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
			? font.glyphForCodePoint(character.codePointAt(0) ?? 0)
			: undefined;
		path += glyph
			? glyph.path.transform(scale, 0, 0, -scale, x, 0).toSVG()
			: `M${x + size * 0.1} 0h${size * 0.8}v${-size * 0.8}h${-size * 0.8}z`;
		x += glyph ? glyph.advanceWidth * scale : size;
	}
	return { path, width: x };
}
