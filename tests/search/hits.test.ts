import { expect, test } from 'vitest';
import { findForms, type Hits, intersect } from '../../src/search/hits.ts';
import { makeSite } from './little-site.ts';

const hits = (all: Record<string, number[]>): Hits => new Map(Object.entries(all));

test('pages that are in all answers, with all their places, those of the smallest first', () => {
	expect(intersect([hits({ a: [1], b: [2], c: [3] }), hits({ b: [4, 5], d: [1] })])).toEqual(
		hits({ b: [4, 5, 2] }),
	);
	expect(intersect([hits({ a: [1] })])).toEqual(hits({ a: [1] }));
	expect(intersect([])).toEqual(hits({}));
});

const site = makeSite({
	pages: [
		{ path: 'a/', body: '<h1>云秋航空</h1><p>合计128.64亿元，另计128.64亿元。</p>' },
		{ path: 'b/', body: '<h1>航空</h1><p>云与秋，共128.64万元，R&amp;D，5G技术。</p>' },
	],
});

async function find(...forms: string[]) {
	site.asked.splice(0);
	const found = await findForms(forms, site.store.hits);
	return Object.fromEntries([...found].map(([id, places]) => [Number(id.at(-1)), places]));
}

test('characters in a row, in a word or across two', async () => {
	expect(await find('云秋航空')).toEqual({ 0: [0] });
	expect(await find('航空')).toEqual({ 0: [2], 1: [0] });
});

test('a text in any of its forms', async () => {
	expect(Object.keys(await find('云秋', '云与'))).toEqual(['0', '1']);
	expect(await find('航空', '云秋')).toEqual({ 0: [2, 0], 1: [0] });
});

test('a number with the character after it stands once in a list of pairs', async () => {
	expect(Object.keys(await find('128.64亿'))).toEqual(['0']);
	expect(site.asked).toHaveLength(1);
	expect(Object.keys(await find('128.64'))).toEqual(['0', '1']);
});

test('of a number with more after it every place is told', async () => {
	const [number] = Object.values(await find('128.64'));
	expect(number).toHaveLength(2);
	const [whole = []] = Object.values(await find('128.64亿元'));
	expect(whole.slice(-2)).toEqual(number);
	// A word that is no number needs no second question.
	await find('r&d');
	expect(site.asked).toHaveLength(1);
});

test('a single character is asked for as the beginning of a word', async () => {
	expect(Object.keys(await find('秋'))).toEqual(['0', '1']);
	expect(Object.keys(await find('合'))).toEqual(['0']);
});

test('of a long text the first fourteen words are asked for', async () => {
	await find('一二三四五六七八九十甲乙丙丁戊己庚辛');
	expect(site.asked.map((words) => words.split(' ').length)).toEqual([14]);
});
