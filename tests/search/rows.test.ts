import { expect, test } from 'vitest';
import type { AskIndex, Hits } from '../../src/search/hits.ts';
import { findRow } from '../../src/search/rows.ts';
import { rowWords } from '../../src/search/tokens.ts';

/** An index of texts in which some pairs are common; it notes what it is asked. */
function makeIndex(texts: readonly string[], common: readonly string[]) {
	const asked: string[] = [];
	const pages = texts.map((text) => rowWords(text));
	const startsOf = (words: readonly string[], page: readonly string[]) =>
		page.flatMap((_, at) => (words.every((word, i) => page[at + i] === word) ? [at] : []));
	const ask: AskIndex = Object.assign(
		async (words: string): Promise<Hits> => {
			asked.push(words);
			const row = words.split(' ');
			const found = pages.map((page, id) => [String(id), startsOf(row, page)] as const);
			return new Map(found.filter(([, places]) => places.length > 0));
		},
		{
			isCommon: (word: string) => common.some((pair) => rowWords(pair)[0] === word),
			holds: async (id: string, row: readonly string[]) => {
				asked.push(`text ${id}`);
				return startsOf(row, pages[Number(id)] ?? []).length > 0;
			},
		},
	);
	/** The row of a text that goes on. */
	const find = async (text: string) => [
		...(await findRow(rowWords(text).slice(0, -1), ask)).keys(),
	];
	return { asked, find, word: (pair: string) => rowWords(pair)[0] ?? '' };
}

const COMMON = ['高新', '新区'];

test('common words are not asked for where the rare ones are nowhere', async () => {
	const { asked, find, word } = makeIndex(['沈阳高新区', '青高，高新区'], COMMON);
	expect(await find('火高新区')).toEqual([]);
	expect(asked).toEqual([word('火高')]);
});

test('where few pages have the rare words, their texts tell', async () => {
	const { asked, find, word } = makeIndex(['沈阳高新区', '沈阳高铁', '高新区'], COMMON);
	expect(await find('阳高新区')).toEqual(['0']);
	expect(asked).toEqual([word('阳高'), 'text 0', 'text 1']);
});

test('rare words have to stand where the row has them', async () => {
	const { asked, find } = makeIndex(['沈阳，阳高新区', '沈阳高新区'], COMMON);
	expect(await find('沈阳高新区')).toEqual(['1']);
	expect(asked.slice(2)).toEqual(['text 1']);
});

test('where many pages have the rare words, or there are none, the whole row is asked for', async () => {
	const many = Array.from({ length: 9 }, () => '沈阳高新区');
	const { asked, find } = makeIndex([...many, '沈阳高铁'], COMMON);
	expect(await find('阳高新区')).toHaveLength(9);
	expect(asked.at(-1)?.split(' ')).toHaveLength(3);
	asked.splice(0);
	expect(await find('高新区')).toHaveLength(9);
	expect(asked).toHaveLength(1);
});

test('a long row is asked for by three of its words, and checked in the texts', async () => {
	const sentence = '甲乙丙丁戊己庚辛壬癸子丑寅卯';
	const { asked, find } = makeIndex(
		[sentence, `${sentence.slice(0, 9)}天${sentence.slice(9)}`],
		COMMON,
	);
	expect(await find(sentence)).toEqual(['0']);
	expect(asked).toHaveLength(4);
});

test('a word that may begin others is not asked for alone, for its places are not told', async () => {
	const { asked, find, word } = makeIndex(['元 2024高新区', '元 2024沈阳'], COMMON);
	expect(await find('元 2024高新区')).toEqual(['0']);
	expect(asked).toEqual([word('2024'), 'text 0', 'text 1']);
});
