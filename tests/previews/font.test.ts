import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EM, MISSING, openFont } from '../../src/previews/font.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readAtlas } from '../atlas.ts';
import { frozenAtlas } from '../fixture-site.ts';

const root = join(import.meta.dirname, '../..');

/** How far an outline reaches: left, top, right and bottom. */
function reachOf(path: string) {
	const numbers = [...path.matchAll(/-?\d+/g)].map(Number);
	const along = numbers.filter((_, index) => index % 2 === 0);
	const down = numbers.filter((_, index) => index % 2 === 1);
	return {
		left: Math.min(...along),
		top: Math.min(...down),
		right: Math.max(...along),
		bottom: Math.max(...down),
	};
}

test('a character is an outline within its em: Chinese as wide as high, digits alike and narrow', async () => {
	const { outline, missing } = openFont(root);
	const zone = await outline('区', 400);
	expect(zone.advance).toBe(EM);
	const { left, top, right, bottom } = reachOf(zone.path);
	expect(left).toBeGreaterThan(0);
	expect(right).toBeLessThan(EM);
	expect(bottom - top).toBeGreaterThan(EM * 0.7);
	expect(bottom - top).toBeLessThan(EM);
	const one = await outline('1', 400);
	expect(one.advance).toBe((await outline('8', 400)).advance);
	expect(one.advance).toBeLessThan(EM * 0.6);
	expect(await outline(' ', 400)).toMatchObject({ path: '' });
	expect([...missing]).toEqual([]);
});

test('a heavier weight is another outline of the same width', async () => {
	const { outline } = openFont(root);
	const [regular, bold] = [await outline('图', 400), await outline('图', 700)];
	expect(bold.advance).toBe(regular.advance);
	expect(bold.path).not.toBe(regular.path);
});

test('every number of an outline stands apart from the next', async () => {
	// One of its curves goes from 611 to a hair above the base line.
	const { path } = await openFont(root).outline('可', 400);
	expect(path).toContain('Q572 -1 611 0');
	expect(path).toMatch(/^(?:M-?\d+ -?\d+|L-?\d+ -?\d+|Q-?\d+(?: -?\d+){3}|Z)+$/);
});

test('a character that the font lacks is a box, and is told', async () => {
	const { outline, missing } = openFont(root);
	expect(await outline('\u{10fffd}', 700)).toBe(MISSING);
	expect(await outline('\u03bc', 400)).toBe(MISSING);
	expect([...missing]).toEqual(['\u{10fffd}', '\u03bc']);
});

test('the font has what pages are named and pictures are worded with', async () => {
	const { outline, missing } = openFont(root);
	const { entities } = readAtlas(frozenAtlas);
	const { previewText, figureText, siteText } = wordsOf();
	const words = JSON.stringify([figureText, siteText.footer, siteText.name, previewText]);
	const all = new Set([...entities.values()].map(({ name }) => name).join('') + words);
	for (const character of all) await outline(character, 400);
	expect(all.size).toBeGreaterThan(500);
	expect([...missing]).toEqual([]);
});
