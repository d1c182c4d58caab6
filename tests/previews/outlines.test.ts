import { expect, test } from 'vitest';
import { outlineOf } from '../../src/previews/outlines.ts';

test('characters become outlines side by side, bold ones heavier, twice as large ones twice as wide', async () => {
	const plain = await outlineOf('沈阳 2024', 20, 400);
	expect(plain.path).toMatch(/^M[\d.-]+/u);
	expect(plain.width).toBeGreaterThan(2 * 20 + 4 * 10);
	expect(plain.width).toBeLessThan(2 * 20 + 5 * 14);
	const large = await outlineOf('沈阳 2024', 40, 400);
	expect(large.width).toBeCloseTo(2 * plain.width, 5);
	const bold = await outlineOf('沈阳 2024', 20, 700);
	expect(bold.path).not.toBe(plain.path);
});

test('a full-width character is as wide as its size', async () => {
	expect((await outlineOf('高新区', 30, 400)).width).toBeCloseTo(90, 5);
});

test('a character that the font has not is an empty box, and as wide', async () => {
	expect(await outlineOf('\u{10FFFD}', 10, 400)).toEqual({
		path: 'M1 0h8v-8h-8z',
		width: 10,
	});
});
