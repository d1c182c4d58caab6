/** What rules ask before they speak: dates, sentences, lists, guesses, edits. */
import { expect, test } from 'vitest';
import { datesDiffer, lastPartOf } from '../../src/checks/dates.ts';
import { listLength } from '../../src/checks/list-length.ts';
import { didYouMean, nearest } from '../../src/checks/nearest.ts';
import { applyEdits, originalColumn } from '../../src/checks/slip.ts';
import { foldWord } from '../../src/checks/unlisted-words.ts';
import { readContentFile } from '../../src/kinds/content.ts';

test.each([
	['2024', '2024-01-01'],
	['2024-06', '2024-06-01'],
	['2022/2024', '2024-01-01'],
	['2013/..', '2013-01-01'],
	['../2020-07', '2020-07-01'],
	['unknown', undefined],
	['soon', undefined],
	['2024/2022', undefined],
])('the last part of %s begins on %s', (period, day) => {
	expect(lastPartOf(period)).toBe(day);
});

test('dates differ only where both say something', () => {
	expect([
		datesDiffer('2018-12', '2018-12-19'),
		datesDiffer('2018', '2018-12-19'),
		datesDiffer('2018-11', '2018-12-19'),
		datesDiffer('2018-12-19', '2018-12-20'),
	]).toEqual([false, false, true, true]);
});

test.each([
	['全国百强高新区', 100],
	['2024年50强', 50],
	['前二十名', 20],
	['前20名园区', 20],
	['前10位', 10],
	['强度榜', undefined],
	['百强度', undefined],
	['高新区名单', undefined],
])('%s has %s places', (name, places) => {
	expect(listLength(name)).toBe(places);
});

test.each([
	['shengyang', ['shenyang', 'dalian'], 'shenyang'],
	['shneyang', ['shenyang'], 'shenyang'],
	['dalain', ['dalian'], 'dalian'],
	['anshan', ['tangshan', 'dalian'], undefined],
	// Two are as near.
	['abcd', ['abce', 'abcf'], undefined],
	['paper-2023', ['paper-2024'], undefined],
	['a', ['b'], undefined],
	['ab', ['ac'], 'ac'],
	['completely', ['different'], undefined],
	['abcdefghij', ['abcdefghxy'], 'abcdefghxy'],
	['abcdefghi', ['abcdefgxy'], undefined],
])('%s among %o means %s', (word, known, meant) => {
	expect(nearest(word, known)).toBe(meant);
	expect(didYouMean(word, known)).toBe(meant === undefined ? '' : `是不是 ${meant}？`);
});

test('a word is the same in any width, case and script', () => {
	expect(['億元', '　亿 元', 'ＭＷ', '畝', '家'].map(foldWord)).toEqual([
		'亿元',
		'亿元',
		'mw',
		'亩',
		'家',
	]);
});

test('edits of one file are made together, and a place after them leads back to what was written', () => {
	const file = readContentFile('scopes', 'a', 'content/scopes/a.yaml', 'name：甲，\nnote: 乙\n');
	const edits = [
		{ line: 1, at: 4, length: 1, by: ': ' },
		{ line: 1, at: 6, length: 1, by: '' },
	];
	expect(applyEdits(file, edits).text).toBe('name: 甲\nnote: 乙\n');
	expect(applyEdits(file, [])).toBe(file);
	expect([1, 4, 5, 6, 7, 8].map((column) => originalColumn(column, edits))).toEqual([
		1, 4, 5, 6, 6, 8,
	]);
});
