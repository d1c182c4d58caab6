import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/search/answers.ts';
import type { Pages } from '../../src/search/pages.ts';
import { readQuery } from '../../src/search/query.ts';
import { readNames } from './fixture.ts';
import { entry, makeSite } from './little-site.ts';

const { list, names, provinces } = readNames();
const idOf = (row: number) => list.rows.find(({ p }) => p === row)?.i ?? '';
const pages = {
	provinceOf: (row: number) => provinces.get(idOf(row)) ?? '',
	indexOf: () => undefined,
} as unknown as Pages;

function answer(typed: string): string[] {
	const { question } = readQuery(typed, {
		names,
		variants: new Map(),
		phrases: [],
		qualifiers: [],
	});
	return question ? answerQuestion(question, names, pages).rows.map(idOf) : [];
}

test('the zones of a place are all of them, after the place', () => {
	const ids = answer('广西有哪些高新区');
	expect(ids[0]).toBe('regions/guangxi');
	expect(ids.slice(1).sort()).toEqual(
		['beihai', 'guilin', 'liuzhou', 'nanning'].map((id) => `zones/${id}`),
	);
});

test('what is no gaoxin zone is not among them, unless any zone will do', () => {
	expect(answer('辽宁有哪些高新区')).not.toContain('zones/panjin-liaobin');
	expect(answer('辽宁有哪些开发区')).toContain('zones/panjin-liaobin');
});

test('national and provincial zones are told apart where that is asked', () => {
	expect(answer('安徽有哪些国家高新区')).not.toContain('zones/hefei-xinzhan');
	expect(answer('安徽有哪些省级高新区')).toContain('zones/hefei-xinzhan');
	expect(answer('安徽有哪些省级高新区')).not.toContain('zones/hefei');
});

test('the earliest is known by its date', () => {
	expect(answer('最早的国家高新区')).toEqual(['zones/beijing-zhongguancun']);
});

test('who makes something is answered by the page of the industry, where zones are asked for', () => {
	for (const typed of [
		'哪些高新区做生物医药',
		'以生物医药为主导产业的高新区有哪些',
		'生物医药产业的高新区名单',
	]) {
		expect(answer(typed), typed).toEqual(['industries/biomedicine']);
	}
	expect(answer('辽宁有哪些高新区发展生物医药')).toEqual([
		'industries/biomedicine',
		'regions/liaoning',
	]);
	expect(answer('沈阳高新区的生物医药')).not.toContain('industries/biomedicine');
});

const little = makeSite({
	pages: [
		...['shenyang', 'dalian', 'liaobin'].map((id) => ({
			path: `zones/${id}/`,
			province: '辽宁省',
			body: `<h1>${id}</h1>`,
		})),
		{ path: 'zones/wuxi/', province: '江苏省', body: '<h1>wuxi</h1>' },
		{ path: 'regions/liaoning/', province: '辽宁省', body: '<h1>辽宁省</h1>' },
		{ path: 'regions/dalian-city/', province: '辽宁省', body: '<h1>大连市</h1>' },
		{ path: 'regions/china/', body: '<h1>全国</h1>' },
		{ path: 'alliances/northeast/', body: '<h1>东北联盟</h1>' },
		{ path: 'alliances/east/', body: '<h1>东部联盟</h1>' },
		{ path: 'metrics/revenue/', body: '<h1>营业收入</h1>' },
		{ path: 'zones/', body: '<h1>全部高新区</h1>' },
		{ path: 'terms/', body: '<h1>术语</h1>' },
	],
	entries: [
		entry('zones/shenyang', '沈阳高新区', { city: '沈阳市', approved: { date: '1991-03-06' } }),
		entry('zones/dalian', '大连高新区', { city: '大连市', approved: { date: '1991-03' } }),
		entry('zones/liaobin', '辽滨经开区', { city: '盘锦市', level: 'other' }),
		entry('zones/wuxi', '无锡高新区', {
			city: '无锡市',
			level: 'provincial',
			approved: { date: '1992' },
		}),
		entry('regions/liaoning', '辽宁省', { level: 'province' }),
		entry('regions/dalian-city', '大连市', { level: 'city' }),
		entry('regions/china', '全国', { level: 'country' }),
		entry('alliances/northeast', '东北联盟', { founded: { date: '2023-12-15' } }),
		entry('alliances/east', '东部联盟', { founded: { date: '2020' } }),
		entry('metrics/revenue', '营业收入'),
	],
});

function ask(typed: string) {
	const { question } = little.read(typed);
	if (!question) return undefined;
	const { rows, figuresOf, dated, ...flags } = answerQuestion(question, little.names, little.pages);
	return {
		...flags,
		paths: rows.map(little.pathOf),
		figuresOf: figuresOf.map(({ i }) => i),
		dated: dated.map(({ i }) => i),
	};
}

test('the first and the last by date, with the dates and the page that lists them all', () => {
	expect(ask('最早的高新区')).toEqual({
		paths: ['zones/dalian/', 'zones/', 'zones/shenyang/', 'zones/wuxi/'],
		complete: true,
		sure: true,
		figuresOf: [],
		dated: ['zones/dalian', 'zones/shenyang', 'zones/wuxi'],
	});
	expect(ask('最新的高新区')?.dated[0]).toBe('zones/wuxi');
	expect(ask('最早的联盟')?.paths).toEqual(['alliances/east/', 'alliances/northeast/']);
	expect(ask('最新的联盟')?.paths).toEqual(['alliances/northeast/', 'alliances/east/']);
	expect(ask('辽宁最新的高新区')?.dated).toEqual(['zones/shenyang', 'zones/dalian']);
	expect(ask('最早的术语')?.dated).toEqual([]);
});

test('dates of a kind that has none answer nothing', () => {
	expect(ask('最早的术语')).toMatchObject({ paths: ['terms/'], complete: false, sure: true });
});

test('zones of a province, of a city, of the country', () => {
	expect(ask('辽宁省的高新区')).toMatchObject({
		paths: ['regions/liaoning/', 'zones/shenyang/', 'zones/dalian/'],
		complete: true,
		sure: false,
	});
	expect(ask('辽宁省有哪些高新区')).toMatchObject({ complete: true, sure: true });
	expect(ask('大连市有哪些高新区')?.paths).toEqual(['regions/dalian-city/', 'zones/dalian/']);
	expect(ask('全国有哪些高新区')?.paths).toEqual([
		'regions/china/',
		'zones/shenyang/',
		'zones/dalian/',
		'zones/wuxi/',
	]);
	expect(ask('辽宁省有哪些开发区')?.paths).toContain('zones/liaobin/');
	// A place that is no page of ours names nobody.
	expect(ask('江苏省有哪些省级高新区')?.paths).toEqual([]);
	expect(ask('全国有哪些省级高新区')?.paths).toEqual(['regions/china/', 'zones/wuxi/']);
	expect(ask('全国有哪些国家级高新区')?.paths).not.toContain('zones/wuxi/');
});

test('zones of an alliance are told by its page', () => {
	expect(ask('东北联盟有哪些高新区')).toMatchObject({
		paths: ['alliances/northeast/'],
		complete: true,
		sure: true,
	});
});

test('a figure is told by whom it is about, then by its metric', () => {
	expect(ask('沈阳高新区2024年营业收入')).toMatchObject({
		paths: ['zones/shenyang/', 'metrics/revenue/'],
		figuresOf: ['zones/shenyang'],
		complete: false,
		sure: true,
	});
	expect(ask('沈阳高新区2024年会员数')).toMatchObject({
		paths: ['zones/shenyang/'],
		figuresOf: ['zones/shenyang'],
		sure: false,
	});
});

test('who has most of a figure is told by the metric', () => {
	expect(ask('营业收入最高')).toMatchObject({ paths: ['metrics/revenue/'], complete: true });
	expect(ask('营业收入最低')).toMatchObject({ paths: ['metrics/revenue/'], complete: true });
	expect(ask('营业收入最高的会员单位')?.complete).toBe(false);
	expect(ask('沈阳高新区营业收入最高')?.figuresOf).toEqual(['zones/shenyang']);
	expect(ask('营业收入有哪些')).toMatchObject({
		paths: ['metrics/revenue/'],
		complete: false,
		sure: false,
	});
});

test('the first rows of a metric are those of all, of a year or of a province', () => {
	const table = (typed: string) => {
		const { question } = little.read(typed);
		const made = question && answerQuestion(question, little.names, little.pages).table;
		return made && `${little.pathOf(made.row)} ${made.group}`;
	};
	expect(table('营业收入最高的高新区')).toBe('metrics/revenue/ latest');
	expect(table('全国营业收入最高的高新区')).toBe('metrics/revenue/ latest');
	expect(table('收入最多的高新区')).toBe('metrics/revenue/ latest');
	expect(table('营业收入前十')).toBe('metrics/revenue/ latest');
	expect(table('2023年营业收入最高的高新区')).toBe('metrics/revenue/ 2023');
	expect(table('辽宁营业收入最高的高新区')).toBe('metrics/revenue/ liaoning');
	// Neither has rows of its own, nor are they in that order.
	expect(table('辽宁2023年营业收入最高的高新区')).toBeUndefined();
	expect(table('营业收入最低的高新区')).toBeUndefined();
	expect(table('营业收入增长最快的高新区')).toBeUndefined();
	expect(table('沈阳高新区营业收入最高')).toBeUndefined();
	expect(table('营业收入')).toBeUndefined();
});

test('which province has most of them is told by the list of places', () => {
	const withPlaces = makeSite({
		pages: [{ path: 'regions/', body: '<h1>地区</h1>' }],
		entries: [],
	});
	for (const typed of ['国家高新区最多的省', '哪个省高新区最多']) {
		const { question } = withPlaces.read(typed);
		const rows = question && answerQuestion(question, withPlaces.names, withPlaces.pages).rows;
		expect(rows?.map(withPlaces.pathOf), typed).toEqual(['regions/']);
	}
});

test('a date is told of those that have one', () => {
	expect(ask('辽滨经开区和东北联盟什么时候成立')).toMatchObject({
		paths: ['alliances/northeast/', 'zones/liaobin/'],
		dated: ['alliances/northeast'],
		complete: true,
		sure: false,
	});
	expect(ask('东北联盟有哪些')).toMatchObject({ dated: [], complete: true, sure: true });
});

test('a kind of pages is told by the page that lists them', () => {
	expect(ask('有哪些高新区')).toMatchObject({ paths: ['zones/'], complete: true, sure: true });
	expect(ask('高新区')).toMatchObject({ paths: ['zones/'], complete: false, sure: true });
	expect(ask('有哪些榜单')).toMatchObject({ paths: [], complete: true });
	expect(ask('高新区 氢能')).toMatchObject({ paths: [], complete: false, sure: false });
});

test('zones beside a zone are those of its city', () => {
	const twin = makeSite({
		pages: ['a', 'b', 'c'].map((id) => ({ path: `zones/${id}/`, body: `<h1>${id}</h1>` })),
		entries: [
			entry('zones/a', '长春高新区', { city: '长春市' }),
			entry('zones/b', '净月高新区', { city: '长春市' }),
			entry('zones/c', '大连高新区', { city: '大连市' }),
		],
	});
	const { question } = twin.read('长春市有哪些高新区');
	const rows = question && answerQuestion(question, twin.names, twin.pages).rows;
	expect(rows?.map(twin.pathOf)).toEqual(['zones/a/', 'zones/b/']);
});
