import { expect, test } from 'vitest';
import { asksFigure, rank } from '../../src/search/rank.ts';
import { entry, makeSite } from './little-site.ts';

const site = makeSite({
	pages: [
		{
			path: 'zones/shenyang/',
			body: '<h1>沈阳高新区</h1><p>1991年获批，发展集成电路。</p>',
			province: '辽宁省',
		},
		{
			path: 'zones/dalian/',
			body: '<h1>大连高新区</h1><p>软件与氢能；沈阳高新区在北。</p>',
			province: '辽宁省',
		},
		{
			path: 'zones/wuxi/',
			body: '<h1>无锡高新区</h1><p>集成电路，集成电路。合计471.3亿元。</p>',
			province: '江苏省',
		},
		{
			path: 'alliances/northeast/',
			body: '<h1>东北高新区联盟</h1><p>营业收入3.1万亿元，永磁电机。</p>',
		},
		{ path: 'metrics/revenue/', body: '<h1>营业收入</h1><p>火炬入统企业的收入。</p>' },
		{ path: 'zones/', body: '<h1>全部高新区</h1><p>目录。</p>' },
		{ path: 'about/', body: '<h1>关于</h1><p>集成电路、永磁和氢能；新质生产力。</p>' },
		{ path: 'regions/liaoning/', body: '<h1>辽宁省</h1><p>在东北。</p>', province: '辽宁省' },
		{ path: 'zones/weihai/', body: '<h1>威海火炬高新区</h1><p>在海边。</p>', province: '山东省' },
	],
	entries: [
		entry('zones/shenyang', '沈阳高新区', { city: '沈阳市', approved: { date: '1991-03-06' } }),
		entry('zones/dalian', '大连高新区', { city: '大连市', approved: { date: '1991-03-07' } }),
		entry('zones/wuxi', '无锡高新区', { city: '无锡市', approved: { date: '1992' } }),
		entry('zones/weihai', '威海火炬高新区', { city: '威海市' }),
		entry('alliances/northeast', '东北高新区联盟', { founded: { date: '2023-12-15' } }),
		entry('metrics/revenue', '营业收入'),
		entry('regions/liaoning', '辽宁省', { level: 'province' }),
	],
});

async function find(typed: string) {
	const query = site.read(typed);
	const { rows, named, ...rest } = await rank(query, site, site);
	return {
		...rest,
		paths: rows.map(site.pathOf),
		named: [...named].map(site.pathOf),
	};
}

test('a query without words finds nothing, and asks nothing', async () => {
	site.asked.splice(0);
	expect(await find('，。')).toMatchObject({ paths: [], named: [], fellBack: [] });
	expect(site.asked).toEqual([]);
});

test('who bears the name comes first, then the pages that say it', async () => {
	expect(await find('沈阳高新区')).toMatchObject({
		paths: ['zones/shenyang/', 'zones/dalian/'],
		named: ['zones/shenyang/'],
		parts: [['沈阳高新区']],
		fellBack: [],
	});
});

test('pages that say it, those of little worth last', async () => {
	expect((await find('集成电路')).paths).toEqual(['zones/shenyang/', 'zones/wuxi/', 'about/']);
});

test('parts between spaces are wanted each', async () => {
	expect((await find('软件 氢能')).paths).toEqual(['zones/dalian/']);
});

test('a slip in a name is corrected, and that is said', async () => {
	expect(await find('沈杨高新区')).toMatchObject({
		paths: ['zones/shenyang/'],
		named: ['zones/shenyang/'],
		corrected: '沈阳高新区',
		fellBack: [],
	});
});

test('letters that a name sounds like are not looked for as letters', async () => {
	expect(await find('shenyang')).toMatchObject({ paths: ['zones/shenyang/'], fellBack: [] });
	expect((await find('shenyang')).corrected).toBeUndefined();
});

test('a question is stripped to what it is about where pages say that', async () => {
	expect(await find('新质生产力是什么')).toMatchObject({
		paths: ['about/'],
		parts: [['新质生产力']],
		fellBack: ['新质生产力'],
	});
});

test('what is asked about is found as it stands, not by the names in it', async () => {
	const found = await find('火炬入统企业有哪些');
	expect(found.paths).toEqual(['metrics/revenue/']);
	expect(found.answer).toBeUndefined();
});

test('zones of a place are an answer, the place first', async () => {
	const found = await find('辽宁有哪些高新区');
	expect(found.paths).toEqual(['regions/liaoning/', 'zones/shenyang/', 'zones/dalian/']);
	expect(found.named).toEqual(found.paths);
	expect(found.answer?.complete).toBe(true);
	expect(found.fellBack).toEqual([]);
});

test('a question for a figure is answered by whom it is about', async () => {
	const found = await find('东北高新区联盟2024年营业收入');
	expect(found.paths.slice(0, 2)).toEqual(['alliances/northeast/', 'metrics/revenue/']);
	expect(found.answer?.figuresOf.map(({ i }) => i)).toEqual(['alliances/northeast']);
});

test('a bare name that pages hold is no question', async () => {
	expect((await find('沈阳高新区')).answer).toBeUndefined();
	expect((await find('有哪些高新区')).paths[0]).toBe('zones/');
});

test('words that stand apart are found apart, and that is said', async () => {
	expect(await find('永磁氢能')).toMatchObject({
		paths: ['about/'],
		parts: [['永磁'], ['氢能']],
		fellBack: ['永磁', '氢能'],
	});
});

test('where no page has all the words, those with most of them, and the words that were met', async () => {
	const found = await find('永磁电机技术');
	expect(found.paths).toEqual(['alliances/northeast/']);
	expect(found.fellBack).toEqual(['永磁', '电机']);
});

test('a figure that stands nowhere is not looked for in pieces', async () => {
	expect(await find('471.4亿元')).toMatchObject({ paths: [], fellBack: [] });
	expect((await find('471.3亿元')).paths).toEqual(['zones/wuxi/']);
});

test('one word that stands nowhere is not asked for again', async () => {
	expect(await find('龘靐齉')).toMatchObject({ paths: [], named: [], fellBack: [] });
});

test('beside a name, pages without all of the words are left out', async () => {
	expect(await find('大连高新区 集成电路')).toMatchObject({
		paths: ['zones/dalian/'],
		fellBack: [],
	});
	expect((await find('大连的氢能')).paths).toEqual(['zones/dalian/']);
});

test.each([
	['9965亿', true],
	['8.8%', true],
	['1,286', true],
	['2023年12月15日', false],
	['3月', false],
	['沈阳9965亿', false],
	['沈阳 9965亿', true],
])('%s asks for a figure: %s', (typed, expected) => {
	expect(asksFigure(site.read(typed))).toBe(expected);
});

test('a name met in the middle is enough, and its words are not looked for apart', async () => {
	expect(await find('海火炬')).toMatchObject({ paths: ['zones/weihai/'], fellBack: [] });
	expect((await find('海火炬')).parts).toEqual([['海火炬']]);
});

test('a word that stands nowhere is said, beside a name and among other words', async () => {
	expect(await find('沈阳高新区 恐龙')).toMatchObject({
		paths: ['zones/shenyang/'],
		unmet: ['恐龙'],
	});
	expect((await find('永磁恐龙')).unmet).toEqual(['恐龙']);
	expect((await find('沈阳高新区')).unmet).toEqual([]);
});

test('words that are on pages but on none with the name are said to be apart', async () => {
	expect(await find('大连高新区 永磁')).toMatchObject({ unmet: [], apart: ['大连高新区', '永磁'] });
	expect((await find('大连高新区 氢能')).apart).toEqual([]);
});
