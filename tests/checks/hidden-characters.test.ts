import { expect, test } from 'vitest';
import { mend } from '../../src/checks/mend.ts';
import { readContentFile } from '../../src/kinds/content.ts';
import { hiddenIn, reservedIn, visible } from '../../src/kinds/plain-text.ts';

test('each character that may not be written as a code may not be written as itself', () => {
	const hidden = Array.from({ length: 0x10000 }, (_, code) => code)
		.filter((code) => code < 0xd800 || code > 0xdfff)
		.map((code) => String.fromCodePoint(code))
		.filter((character) => hiddenIn(character) !== undefined);
	expect(hidden.length).toBeGreaterThan(5000);
	const rows = ['---', 'name: 甲', '---', ...hidden.map((character) => `甲${character}乙`)];
	const file = readContentFile('zones', 'a', 'content/zones/a.mdx', rows.join('\n'));
	const told = new Set(mend(file).problems.map(({ line }) => line));
	expect(hidden.filter((_, index) => !told.has(index + 4))).toEqual([]);
});

test('what content needs is not hidden', () => {
	expect(hiddenIn('甲，“乙”。\n％①Ⅲ㎡² ㎢—…·－３ é ｶ 𠮷')).toBeUndefined();
	expect(hiddenIn('甲\u200b')).toBe('\u200b');
	expect(visible('甲\n\u{e0041}\x1b')).toBe('甲⏎〔U+E0041〕〔U+001B〕');
});

test('words of the build are known, others are not', () => {
	for (const word of ['import.meta.env', '__VITE_ASSET__x__', '__astro_x', '@@ASTRO', '__ROLLUP']) {
		expect(reservedIn(`甲${word}`)).toBeDefined();
	}
	for (const text of ['import', 'meta', 'a@b.c', 'vite', 'export default', '_astro', '@@ a']) {
		expect(reservedIn(text)).toBeUndefined();
	}
});
