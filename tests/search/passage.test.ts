import { expect, test } from 'vitest';
import { readPassage } from '../../src/search/passage.ts';
import { rank } from '../../src/search/rank.ts';
import { makeSite } from './little-site.ts';

const read = (typed: string) => readPassage(typed, new Map());

test.each(['沈阳高新区', '沈阳、大连、鞍山、锦州、营口、本溪、阜新', '大连高新区2024年GDP是多少'])(
	'%s is no sentence',
	(typed) => expect(read(typed)).toBeUndefined(),
);

test('a sentence is its clauses without an introduction, the figures it prints in all forms, and its words', () => {
	const passage = read('据报道，2024年成员单位火炬入统企业营业收入达3.1万亿元，同比增长8.8%。');
	expect(passage?.clauses).toEqual([
		'2024年成员单位火炬入统企业营业收入达3.1万亿元',
		'同比增长8.8%',
	]);
	expect(passage?.figures).toEqual([['3.1万亿元', '31000亿元'], ['8.8%']]);
	expect(passage?.words.every((word) => word.length > 1 && !/\d/.test(word))).toBe(true);
});

const site = makeSite({
	pages: [
		...Array.from({ length: 120 }, (_, i) => ({
			path: `terms/t${i}/`,
			body: `<h1>术语${i}</h1><p>营业收入同比增长，企业营业收入达到新高。</p>`,
		})),
		{
			path: 'alliances/northeast/',
			body: '<h1>东北联盟</h1><p>营业收入3.1万亿元，增长8.8%。工业总产值2.5万亿元。</p>',
		},
		{
			path: 'zones/jinan/',
			body: '<h1>济南高新区</h1><p>首批通俗办事指南的阅读量近五万人次，群众都说好懂。</p>',
		},
	],
});

async function find(typed: string) {
	const { rows } = await rank(site.read(typed), site, site);
	return rows.map(site.pathOf);
}

test('a sentence in other words is found by the figures it shares', async () => {
	expect(
		await find('2024年，东北各园区的收入达31000亿元，同比增长8.8%；产值达2.5万亿元，同比大增。'),
	).toEqual(['alliances/northeast/']);
});

test('a sentence that stands in a page is found however it is introduced', async () => {
	expect(await find('据报道，首批通俗办事指南的阅读量近五万人次，群众都说好懂。')).toEqual([
		'zones/jinan/',
	]);
});

test('a sentence that shares with pages only what many have finds none of them', async () => {
	expect(await find('今天的天气十分晴朗，我们的营业收入同比增长很多很多。')).toEqual([]);
});
