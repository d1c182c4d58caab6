import { expect, test } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';
import { canonicalNumber, cut, indexTokens, queryTokens } from '../../src/search/tokens.ts';

/** Whether a text would be found by a query: what Pagefind does with the two, in short. */
function finds(query: string, text: string): boolean {
	const { row: words, pairs } = indexTokens(normalise(text));
	const { row, pairs: wanted, prefix } = queryTokens(normalise(query));
	const inRow = words.some((_, i) => row.every((word, j) => words[i + j] === word));
	const begins = prefix === undefined || words.some((word) => word.startsWith(prefix));
	return (row.length === 0 || inRow) && wanted.every((pair) => pairs.includes(pair)) && begins;
}

test('any run of two or more characters is found, across the borders of words too', () => {
	const text = '要素流通便利，种中试放大';
	const runs = text.split('，');
	for (const run of runs) {
		for (let from = 0; from < run.length; from++) {
			for (let to = from + 2; to <= run.length; to++) {
				expect(finds(run.slice(from, to), text), run.slice(from, to)).toBe(true);
			}
		}
	}
});

test('characters that do not stand together are not found together', () => {
	expect(finds('利种', '要素流通便利，种中试放大')).toBe(false);
	expect(finds('云航空', '云秋航空技术')).toBe(false);
});

test('a single character is found wherever it stands', () => {
	for (const character of '沈阳高新区') expect(finds(character, '沈阳高新区')).toBe(true);
});

test('numbers keep their decimal point and their end', () => {
	expect(finds('128.64', '合计1,286.4亿元')).toBe(false);
	expect(finds('1286.4', '合计1,286.4亿元')).toBe(true);
	expect(finds('1,286.4亿', '合计1286.4亿元')).toBe(true);
	expect(finds('996', '9965亿元')).toBe(false);
	expect(finds('3.2%', '增长3.20%')).toBe(true);
	expect(finds('8.8%', '增长18.8%')).toBe(false);
	expect(finds('8.8%', '增长8.85%')).toBe(false);
});

test('a number is found with any part of the words after it', () => {
	const text = '园区生产总值9965亿元';
	for (const query of ['9965', '9965亿', '9965亿元', '总值9965亿', '９９６５亿元', '9965 亿元']) {
		expect(finds(query, text), query).toBe(true);
	}
	expect(finds('9965万', text)).toBe(false);
});

test('a number beside its unit in the next cell is found as one', () => {
	expect(finds('9965亿元', '9965 亿元')).toBe(true);
});

test('signs that mean something are part of the text', () => {
	expect(finds('R&D', 'R&D经费支出')).toBe(true);
	expect(finds('r&d经费', 'R&D经费支出')).toBe(true);
	expect(finds('1+X+N', '“1+X+N”工作体系')).toBe(true);
	expect(finds('1+4+N', '“1+X+N”工作体系')).toBe(false);
	expect(finds('8.8％', '增长8.8%')).toBe(true);
});

test('letters beside characters are words of their own', () => {
	expect(finds('G100联盟', '中部地区国家高新区G100联盟')).toBe(true);
	expect(finds('5G', '5G技术')).toBe(true);
	expect(finds('xi’an', "Xi'an High-tech")).toBe(true);
});

test('punctuation of the query stands for punctuation in the page', () => {
	expect(finds('永川、荣昌', '永川、荣昌、泸州')).toBe(true);
	expect(finds('永川荣昌', '永川、荣昌、泸州')).toBe(false);
});

test('words are ASCII, so that no segmenter cuts them again', () => {
	const { row: tokens } = indexTokens(normalise('𠀀龘沈阳，Łódź 2.81万亿元 ‰ R&D'));
	expect(tokens.join('')).toMatch(/^[a-z0-9]+$/);
});

test('odd input gives no words or harmless ones', () => {
	for (const odd of ['', '，。！', '😀', '\u0000', '(((', '*.?']) {
		expect(queryTokens(normalise(odd)).row.length).toBeLessThanOrEqual(1);
	}
	expect(cut(normalise('<script>')).map(({ text }) => text)).toEqual(['<', 'script', '>']);
});

test('a text is cut into characters, words and numbers, each where it stands', () => {
	expect(cut('沈Łódź1,286.40%')).toEqual([
		{ kind: 'han', text: '沈', start: 0, end: 1 },
		{ kind: 'word', text: 'Łódź', start: 1, end: 5 },
		{ kind: 'number', text: '1286.4', start: 5, end: 13 },
		{ kind: 'han', text: '%', start: 13, end: 14 },
	]);
	expect(cut("xi'an’s カナ").map(({ kind, text }) => [kind, text])).toEqual([
		['word', "xi'an’s"],
		['han', 'カ'],
		['han', 'ナ'],
	]);
	expect(cut('1,2345 12,34').map(({ text }) => text)).toEqual(['1', '2345', '12', '34']);
});

test.each([
	['1,286.40', '1286.4'],
	['007', '7'],
	['0.50', '0.5'],
	['0', '0'],
	['100', '100'],
	['3.0', '3'],
])('%s is the number %s', (printed, number) => expect(canonicalNumber(printed)).toBe(number));

test('words of the index: pairs of characters, the last alone, numbers with their end', () => {
	expect(indexTokens('一丁。一 9.5亿r&d').row).toEqual([
		'q000001',
		'q001',
		'q000',
		'n9d5e',
		'q05b',
		'wr',
		'qxki',
		'wd',
	]);
});

test('a number or word and the character after it, with nothing or a space between, is a pair', () => {
	expect(indexTokens('9亿、5 一、r一、8，一').pairs).toEqual(['n9eq05b', 'n5eq000', 'wrq000']);
	expect(indexTokens('一丁').pairs).toEqual([]);
});

test('a query asks for rows, for pairs, or for the beginning of a word', () => {
	expect(queryTokens('一丁')).toEqual({ row: ['q000001'], pairs: [] });
	expect(queryTokens('一')).toEqual({ row: [], pairs: [], prefix: 'q000' });
	expect(queryTokens('9亿')).toEqual({ row: ['n9e'], pairs: ['n9eq05b'] });
	expect(queryTokens('9，亿')).toEqual({ row: ['n9e'], pairs: [], prefix: 'q05b' });
	expect(queryTokens('一，丁')).toEqual({ row: ['q000'], pairs: [], prefix: 'q001' });
	expect(queryTokens('一9')).toEqual({ row: ['q000', 'n9e'], pairs: [] });
	expect(queryTokens('')).toEqual({ row: [], pairs: [] });
});

test('the two common blocks have words of their own, which are three digits long', () => {
	const word = (character: string) => indexTokens(character).row[0];
	expect(['一', '鿿', '㐀', '䶿'].map(word)).toEqual(['q000', 'qg73', 'qg74', 'qla7']);
	expect(word('𠀀')).toMatch(/^q[0-9a-z]{3}$/);
	expect(word('ж')).toMatch(/^w0[0-9a-z]{3}$/);
});
