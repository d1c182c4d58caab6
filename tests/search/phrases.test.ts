import { expect, test } from 'vitest';
import type { Hits } from '../../src/search/hits.ts';
import { commonPairs, findPhrase, PhraseFinder, phrasesOf } from '../../src/search/phrases.ts';

const row = (...names: string[]) => ({ i: 'zones/a', p: 0, n: names });

test('names are phrases, with and without what they are, and so are cities and common pairs', () => {
	const rows = [row('沈阳高新区', 'G100联盟'), { ...row('辽宁省'), c: '沈阳市' }];
	expect([...phrasesOf({ rows }, '国家产业')].sort()).toEqual(
		['国家', '产业', '沈阳高新区', '沈阳', '辽宁省', '辽宁', '沈阳市'].sort(),
	);
});

/** An index of pages by their lines that answers as Pagefind's does. */
function indexOf(pages: readonly string[][], phrases: string[]) {
	const finder = new PhraseFinder(new Set(phrases));
	const words = pages.map((lines) => finder.wordsFor(lines));
	return async (word: string): Promise<Hits> =>
		new Map(
			words.flatMap((all, page) => {
				const places = all.flatMap((one, at) => (one === word ? [at] : []));
				return places.length > 0 ? [[String(page), places] as const] : [];
			}),
		);
}

test('a page is found by a phrase in its title or text, and told which', async () => {
	const pages = [
		['沈阳高新区', '在沈阳。'],
		['在沈阳', '另'],
		['无', '沈阳、沈阳'],
		['沈', '阳'],
	];
	const ask = indexOf(pages, ['沈阳', '沈阳高新区']);
	const found = await findPhrase('沈阳', ask);
	expect([...found.keys()].sort()).toEqual(['0', '1', '2']);
	expect(found.get('0')).toEqual([0, 1000]);
	expect(found.get('1')).toEqual([1]);
	expect(found.get('2')).toEqual([1000, 1000]);
	expect([...(await findPhrase('沈阳高新区', ask))]).toEqual([['0', [0]]]);
});

test('a pair of characters is common where more than 60 pages and 15 % have it', () => {
	const many = (count: number, text: string) => Array.from({ length: count }, () => [text, text]);
	expect(commonPairs([...many(61, '国家高'), ...many(60, '产业')])).toBe('国家家高');
	expect(commonPairs([...many(61, '国家'), ...many(345, '家')])).toBe('国家');
	expect(commonPairs([...many(61, '国家'), ...many(346, '家')])).toBe('');
});
