import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { NameRow } from '../../src/search/name-list.ts';
import { makeDictionary, readSaid, unpackText } from '../../src/search/text-packing.ts';

const namesOf = (...names: string[]) => ({
	rows: names.map((name, p): NameRow => ({ i: `zones/z${p}`, p, n: [name] })),
});

test.each([
	['nothing', namesOf(), ''],
	['names', namesOf('沈阳高新技术产业开发区', '大连高新技术产业园区'), '发布者：'],
	['more than it can hold', namesOf(...Array.from({ length: 9000 }, (_, i) => `高新区${i}`)), ''],
])('a text comes back as it was, packed against %s', async (_, names, said) => {
	const dictionary = makeDictionary(names, said);
	expect(dictionary.length).toBeLessThanOrEqual(32_768);
	const text = JSON.stringify({ t: '沈阳高新技术产业开发区', s: ['发布者：科技部火炬中心𠮷'] });
	const packed = deflateRawSync(text, dictionary.length > 0 ? { dictionary } : {});
	expect(await unpackText(new Blob([packed]), dictionary)).toBe(text);
});

test('a name that is known costs next to nothing', () => {
	const name = '沈阳高新技术产业开发区';
	const known = deflateRawSync(name, { dictionary: makeDictionary(namesOf(name), '') });
	expect(known.length).toBeLessThan(deflateRawSync(name).length / 2);
});

test('what many texts say is gathered, what pays most last, and no more than a little', () => {
	const texts = Array.from(
		{ length: 20 },
		(_, i) => `["第${i}页 · 点开数值可以看到这条记录的全部内容。${i < 10 ? '也见于十页。' : ''}"]`,
	);
	expect(readSaid(texts)).toMatch(/也见于十页。.*点开数值可以看到这条记录的全部内容。$/u);
	expect(readSaid(texts.slice(0, 5))).toBe('');
	const many = Array.from({ length: 300 }, (_, i) => `各页都有的第${i}句话。`).join('');
	expect(readSaid(new Array<string>(20).fill(many)).length).toBeLessThanOrEqual(1000);
});
