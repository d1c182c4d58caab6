import { expect, test } from 'vitest';
import { barredRanking, hasBars, rankingsOf } from '../../src/data/ranking.ts';
import { type AtlasFiles, atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

/** Rankings by GDP, each as `2024 zone: 1 a, 2 b`; every zone with one figure, or with those given. */
function rank(zones: Record<string, Fields | Fields[]>, files: AtlasFiles = {}, metric = 'gdp') {
	const atlas = atlasOf({
		...files,
		metrics: { gdp: { units: ['亿元', '万亿元', '亿美元'], ...files.metrics?.['gdp'] } },
		scopes: {
			zone: {},
			all: { covers: 'zone' },
			district: { covers: 'district' },
			merged: { covers: 'merged' },
		},
		sources: { paper: {}, press: { grade: 'B' }, wiki: { grade: 'C' } },
		zones: Object.fromEntries(
			Object.entries(zones).map(([id, fields]) => [
				id,
				{
					...files.zones?.[id],
					observations: [fields]
						.flat()
						.map((record) => ({ metric: 'gdp', period: 2024, unit: '亿元', ...record })),
				},
			]),
		),
	});
	return rankingsOf(atlas, metric).map(
		({ year, covers, rows }) =>
			`${year} ${covers}: ${rows.map(({ place, figure }) => `${place} ${figure.entity.id}`).join(', ')}`,
	);
}

const three = { a: { value: 100 }, b: { value: 300 }, c: { value: 200 } };

test('the greatest stands first; what less is better of, the least', () => {
	expect(rank(three)).toEqual(['2024 unstated: 1 b, 2 c, 3 a']);
	expect(rank(three, { metrics: { gdp: { direction: 'lower' } } })).toEqual([
		'2024 unstated: 1 a, 2 c, 3 b',
	]);
});

test('ties share a place, and the next one is not moved up', () => {
	expect(rank({ ...three, d: { value: '0.02', unit: '万亿元' }, e: { value: 50 } })).toEqual([
		'2024 unstated: 1 b, 2 c, 2 d, 4 a, 5 e',
	]);
	expect(rank({ a: { value: 7 }, b: { value: 7 }, c: { value: 7 } })).toEqual([
		'2024 unstated: 1 a, 1 b, 1 c',
	]);
});

test('one zone or two make no ranking, and neither does a metric without better and worse', () => {
	expect(rank({ a: { value: 1 } })).toEqual([]);
	expect(rank({ a: { value: 1 }, b: { value: 2 } })).toEqual([]);
	expect(rank(three, { metrics: { gdp: { direction: 'none' } } })).toEqual([]);
	expect(rank(three, {}, 'nothing')).toEqual([]);
});

test('years, kinds of scope and currencies are ranked apart, fullest first, then newest', () => {
	const zones = ['a', 'b', 'c', 'd'];
	const all = (fields: Fields, of = zones) =>
		Object.fromEntries(of.map((id, index) => [id, { value: 10 - index, ...fields }]));
	const lists = [
		all({ period: 2022 }, ['a', 'b', 'c']),
		all({ period: 2024 }, ['a', 'b', 'c']),
		all({ period: 2023 }),
		all({ period: 2024, unit: '亿美元', scope: 'district' }, ['a', 'b', 'c', 'd']),
		all({ period: 2021, scope: 'zone' }, ['a', 'b']),
		all({ period: 2021, scope: 'all' }, ['c']),
	];
	expect(
		rank(Object.fromEntries(zones.map((id) => [id, lists.flatMap((list) => list[id] ?? [])]))),
	).toEqual([
		'2024 district: 1 a, 2 b, 3 c, 4 d',
		'2023 unstated: 1 a, 2 b, 3 c, 4 d',
		'2024 unstated: 1 a, 2 b, 3 c',
		'2022 unstated: 1 a, 2 b, 3 c',
		'2021 zone: 1 a, 1 c, 3 b',
	]);
});

test('a district that is the zone’s own area stands among zones, another does not', () => {
	const own = { period: 2021, scope: 'all' };
	expect(
		rank({
			a: { ...own, value: 3 },
			b: { ...own, value: 2 },
			c: { ...own, value: 1, scope: 'merged' },
			d: { ...own, value: 9, scope: 'district' },
		}),
	).toEqual(['2021 zone: 1 a, 2 b, 3 c']);
});

test.each([
	['a magnitude', { qualifier: '级' }],
	['a magnitude by its flag', { flags: ['magnitude'] }],
	['grade C', { source: 'wiki' }],
	['a forecast', { status: 'forecast' }],
	['a derived figure', { status: 'derived', formula: '1 + 2' }],
	['a flagged figure', { flags: ['suspect-value'] }],
	['a figure of somebody else', { subject: '某企业' }],
	['part of the year', { period: '2024-H1' }],
	['an absence', { value: undefined, unit: undefined, missing: 'not-published' }],
])('%s has no place', (_, fields) => {
	expect(rank({ ...three, d: { value: 1000, ...fields } })).toEqual([
		'2024 unstated: 1 b, 2 c, 3 a',
	]);
});

test('a zone that is not national has no place', () => {
	expect(rank({ ...three, d: { value: 1000 } }, { zones: { d: { level: 'provincial' } } })).toEqual(
		['2024 unstated: 1 b, 2 c, 3 a'],
	);
});

test('records in dispute have no place, unless one of them is to be preferred', () => {
	const two = [{ value: 412 }, { value: 523, source: 'press' }];
	expect(rank({ ...three, d: two })).toEqual(['2024 unstated: 1 d, 2 b, 3 c, 4 a']);
	const equals = [{ value: 412, source: 'gazette' }, { value: 523 }];
	expect(rank({ ...three, d: equals })).toEqual(['2024 unstated: 1 b, 2 c, 3 a']);
});

test('bars show the fullest year of five zones or more, or the year that is asked for', () => {
	const zones = Object.fromEntries(
		['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => [
			id,
			{
				observations: [
					...(index < 5 ? [{ metric: 'gdp', period: 2024, value: index + 1, unit: '亿元' }] : []),
					{ metric: 'gdp', period: 2023, value: index + 1, unit: '亿元' },
					...(index < 4 ? [{ metric: 'gdp', period: 2022, value: index + 1, unit: '亿元' }] : []),
				],
			},
		]),
	);
	const atlas = atlasOf({ zones });
	const barred = (year?: string) => {
		const table = barredRanking(atlas, 'gdp', year);
		return table && `${table.year}: ${table.rows.length}`;
	};
	expect(barred()).toBe('2023: 6');
	expect(barred('2024')).toBe('2024: 5');
	expect(barred('2022')).toBeUndefined();
	expect(hasBars(atlas, 'gdp')).toBe(true);
	expect(hasBars(atlas, 'nothing')).toBe(false);
});
