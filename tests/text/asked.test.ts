import { expect, test } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';
import { Ways } from '../../src/search/ways.ts';
import { askedPages as asked } from '../../src/text/en/asked.ts';
import { askedPages } from '../../src/text/zh-CN/asked.ts';

const all = [...askedPages, ...asked];
const ways = new Ways(all.map(({ path, words }, row) => [row, path, words.join('|')]));
const found = (typed: string) => ways.find(normalise(typed)).map(({ anchor }) => anchor);

test.each([
	['Rankings', 'rankings/'],
	['data quality', 'quality/'],
	['National high-tech zones', 'zones/'],
	['how to cite', 'data/#cite'],
	['Not published', 'about/#absences'],
	['to be verified', 'about/#marks'],
	['下载', 'data/'],
	['许可', 'about/#licence'],
])('who asks for %s is led to %s', (typed, path) => {
	expect(found(typed)[0]).toBe(path);
});

test('what is asked for in Chinese is asked for in English too', () => {
	const paths = new Set(asked.map(({ path }) => path));
	expect(askedPages.filter(({ path }) => !paths.has(path))).toEqual([]);
});

test('English words are English, and each leads to one page first', () => {
	const words = asked.flatMap(({ words }) => words.map((word) => normalise(word)));
	expect(words.filter((word) => /\p{Script=Han}/u.test(word))).toEqual([]);
	const twice = words.filter((word, i) => words.indexOf(word) !== i);
	expect(twice).toEqual([]);
});
