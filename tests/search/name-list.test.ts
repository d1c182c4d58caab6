import { expect, test } from 'vitest';
import { readContent } from '../../src/kinds/content.ts';
import { SEARCH_KINDS } from '../../src/kinds/index.ts';
import { makeNameList, toNamedEntry } from '../../src/search/name-list.ts';
import { frozenAtlas } from '../fixture-site.ts';

test('words printed before a figure travel with the names', () => {
	const qualifiers = [
		{ word: '约', bound: 'about' },
		{ word: '以上', bound: 'at-least', place: 'after' },
		{ word: '将近', bound: 'below', place: 'before' },
	];
	const list = makeNameList(
		[{ id: 'vocabulary/qualifiers', data: { qualifiers } }],
		() => undefined,
		[],
	);
	expect(list.qualifiers).toEqual(['约', '将近']);
});

test('a row has every name once, and what else is known', () => {
	const data = {
		name: '沈阳高新区',
		fullName: '沈阳高新技术产业开发区',
		number: '国函〔1991〕12号',
		aliases: ['浑南高新区', '沈阳高新区'],
		formerNames: ['沈阳南湖科技开发区'],
		merged: ['浑南区', 7],
		nameEn: 'Shenyang High-tech Zone',
		approved: { date: '1991-03-06' },
		city: '沈阳市',
		level: 'provincial',
	};
	const { rows } = makeNameList([{ id: 'zones/shenyang', data }], () => 5, SEARCH_KINDS);
	expect(rows).toEqual([
		{
			i: 'zones/shenyang',
			p: 5,
			n: [
				'沈阳高新区',
				'沈阳高新技术产业开发区',
				'国函〔1991〕12号',
				'浑南高新区',
				'沈阳南湖科技开发区',
				'浑南区',
			],
			e: 'Shenyang High-tech Zone',
			d: '1991-03-06',
			c: '沈阳市',
			l: 'provincial',
		},
	]);
});

test.each([
	['zones/a', { name: '甲', level: 'national', city: '' }, { n: ['甲'] }],
	['regions/a', { name: '甲', level: 'province' }, { n: ['甲'], c: 'province' }],
	['terms/a', { name: '甲', level: 'province' }, { n: ['甲'] }],
	['policies/a', { title: '甲', issued: '2020' }, { n: ['甲'], d: '2020' }],
	[
		'alliances/a',
		{ name: '甲', founded: { date: '2023' }, approved: { date: '1' } },
		{ n: ['甲'], d: '2023' },
	],
	['alliances/a', { name: '甲', founded: '2023' }, { n: ['甲'] }],
])('%s %j', (id, data, row) => {
	const { rows } = makeNameList([{ id, data }], () => 0, SEARCH_KINDS);
	expect(rows).toEqual([{ i: id, p: 0, ...row }]);
});

test('what has no page, no name, or is of a kind without names, is left out', () => {
	const entries = [
		{ id: 'zones/a', data: { name: '甲' } },
		{ id: 'zones/b', data: {} },
		{ id: 'sources/c', data: { name: '丙' } },
	];
	const { rows } = makeNameList(entries, (id) => (id === 'zones/a' ? undefined : 1), SEARCH_KINDS);
	expect(rows).toEqual([]);
});

test('kinds stand in the order of their names', () => {
	const kinds = [
		{ id: 'a', worth: 1, named: 2, words: [] },
		{ id: 'b', worth: 1, words: [] },
		{ id: 'c', worth: 1, named: 0, words: [] },
		{ id: 'd', worth: 1, named: 1, words: [] },
	];
	expect(makeNameList([], () => 0, kinds).order).toEqual(['c', 'd', 'a']);
});

test('a character is read as it mostly is, names read otherwise are told apart', () => {
	const entries = ['重庆高新区', '中国', '重点', '重要'].map((name, i) => ({
		id: `terms/t${i}`,
		data: { name },
	}));
	const { readings, exceptions } = makeNameList(entries, () => 0, SEARCH_KINDS);
	expect(readings).toContain('zhong重中');
	expect(exceptions).toEqual([['重庆高新区', 'chong qing gao xin qu']]);
});

test('a vocabulary without qualifiers, or with nonsense in it, has none', () => {
	const read = (data: Record<string, unknown>) =>
		makeNameList([{ id: 'vocabulary/qualifiers', data }], () => undefined, []).qualifiers;
	expect(read({})).toEqual([]);
	expect(read({ qualifiers: [{ word: 7 }, { word: '' }] })).toEqual([]);
	expect(
		makeNameList([{ id: 'vocabulary/units', data: { qualifiers: [{ word: '约' }] } }], () => 0, [])
			.qualifiers,
	).toEqual([]);
});

test('entries that have only what the list asks for make the same list', () => {
	const { files } = readContent(frozenAtlas);
	const whole = files.map(({ collection, id, data }) => ({ id: `${collection}/${id}`, data }));
	const own = whole.map(({ id, data }) => toNamedEntry(id, data));
	const listOf = (entries: typeof whole) => {
		let row = 0;
		return makeNameList(entries, () => row++, SEARCH_KINDS);
	};
	expect(listOf(own)).toEqual(listOf(whole));
	expect(JSON.stringify(own).length).toBeLessThan(JSON.stringify(whole).length / 3);
});
