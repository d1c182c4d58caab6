import { expect, test } from 'vitest';
import { comparePages } from '../../src/data/compare-pages.ts';
import { comparablePages, comparedPage } from '../../src/data/comparison.ts';
import { wordsOf } from '../../src/text/words.ts';
import { atlasOf, type AtlasFiles } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

const gdp = (period: string | number, value: string, more: Fields = {}) => ({
	metric: 'gdp',
	period,
	value,
	unit: '亿元',
	...more,
});

function compare(zones: Record<string, Fields[]>, files: AtlasFiles = {}) {
	const atlas = atlasOf({
		metrics: { gdp: { name: '地区生产总值', prominence: 1 } },
		...files,
		zones: Object.fromEntries(
			Object.entries(zones).map(([id, observations]) => [id, { observations }]),
		),
	});
	const pages = Object.keys(zones).map((id) =>
		comparedPage(atlas, atlas.entities.get(`zones/${id}`)!, wordsOf()),
	);
	return comparePages(pages).map(({ id, first, others, lines, pages: count }) => ({
		id,
		count,
		when: first.when,
		cells: first.cells.map((cell) =>
			cell ? [cell.side.printed, cell.side.when, ...cell.apart].join(' ') : '',
		),
		others: others.map((row) => row.when),
		lines: lines.map(({ page, sides }) => `${page.name} ${sides.map(({ year }) => year)}`),
	}));
}

test('the newest comparable figures stand first, older ones after them', () => {
	expect(
		compare({
			a: [gdp(2022, '10'), gdp(2023, '11'), gdp(2024, '12')],
			b: [gdp(2022, '20'), gdp(2023, '21')],
		}),
	).toEqual([
		{
			id: 'gdp',
			count: 2,
			when: '2023年',
			cells: ['11亿元 2023年', '21亿元 2023年'],
			others: ['2022年'],
			lines: [],
		},
	]);
});

test('what cannot be compared stands beside the others with the reason', () => {
	const files = { scopes: { city: { covers: 'city' } } };
	const [row] = compare(
		{
			a: [gdp(2024, '12')],
			b: [gdp(2024, '20')],
			c: [gdp(2022, '30')],
			d: [gdp(2024, '40', { scope: 'city' })],
			e: [gdp('2024-H1', '5')],
			f: [{ ...gdp(2024, '6'), unit: '亿美元' }],
		},
		files,
	);
	expect(row?.cells).toEqual([
		'12亿元 2024年',
		'20亿元 2024年',
		'30亿元 2022年 period',
		'40亿元 2024年 area',
		'5亿元 2024年上半年 length',
		'6亿美元 2024年 dimension',
	]);
});

test('a later figure that has no other to compare with is told beside the comparable one', () => {
	const atlas = atlasOf({
		zones: {
			a: { observations: [gdp(2022, '10'), gdp(2024, '12')] },
			b: { observations: [gdp(2022, '20')] },
		},
	});
	const [group] = comparePages(
		['a', 'b'].map((id) => comparedPage(atlas, atlas.entities.get(`zones/${id}`)!, wordsOf())),
	);
	expect(group?.first.cells.map((cell) => cell?.newer?.printed)).toEqual(['12亿元', undefined]);
});

test('a zone and the district that is all of it compare; two parks do not', () => {
	const scopes = {
		whole: { covers: 'zone' },
		merged: { covers: 'merged' },
		'core-a': { covers: 'core-park' },
		'core-b': { covers: 'core-park' },
	};
	expect(
		compare(
			{ a: [gdp(2024, '1', { scope: 'whole' })], b: [gdp(2024, '2', { scope: 'merged' })] },
			{ scopes },
		)[0]?.when,
	).toBe('2024年');
	const [row] = compare(
		{ a: [gdp(2024, '1', { scope: 'core-a' })], b: [gdp(2024, '2', { scope: 'core-b' })] },
		{ scopes },
	);
	expect([row?.when, row?.cells]).toEqual([undefined, ['1亿元 2024年 area', '2亿元 2024年 area']]);
});

test('a marked figure is shown and not compared, nor is one that sources dispute', () => {
	const files = { sources: { weak: { grade: 'C' }, one: {}, two: {} } };
	const [row] = compare(
		{
			a: [gdp(2024, '1', { source: 'weak' })],
			b: [gdp(2024, '2')],
			c: [gdp(2024, '3', { source: 'one' }), gdp(2024, '5', { source: 'two', key: 'b' })],
		},
		files,
	);
	expect([row?.when, row?.cells]).toEqual([
		undefined,
		['1亿元 2024年 marks', '2亿元 2024年', '3亿元 2024年 marks'],
	]);
});

test('lines stand together where two zones have four comparable years each', () => {
	const years = (from: number, count: number) =>
		Array.from({ length: count }, (_, index) => gdp(from + index, String(10 + index)));
	expect(compare({ a: years(2018, 4), b: years(2020, 5), c: years(2020, 3) })[0]?.lines).toEqual([
		'a 2018,2019,2020,2021',
		'b 2020,2021,2022,2023,2024',
	]);
	expect(compare({ a: years(2018, 4), b: years(2020, 3) })[0]?.lines).toEqual([]);
});

test('comparable metrics come before others, those of one page last', () => {
	const of = (metric: string, period: number) => ({ ...gdp(period, '1'), metric });
	expect(
		compare({
			a: [of('alone', 2024), of('apart', 2023), of('gdp', 2024)],
			b: [of('apart', 2024), of('gdp', 2024)],
		}).map(({ id, count, when }) => [id, count, when]),
	).toEqual([
		['gdp', 2, '2024年'],
		['apart', 2, undefined],
		['alone', 1, undefined],
	]);
});

test('companies’ figures, labels and absences are brought to no comparison', () => {
	expect(
		compare({
			a: [
				gdp(2024, '1', { subject: '某公司' }),
				{ label: '专利', period: 2024, value: '3', unit: '件' },
				{ metric: 'gdp', period: 2023, missing: 'not-published' },
			],
			b: [],
		}),
	).toEqual([]);
});

test('zones and provinces can be compared, the country and cities cannot', () => {
	const atlas = atlasOf({
		zones: { a: {} },
		regions: { china: { level: 'country' }, shenyang: { level: 'city', parent: 'liaoning' } },
	});
	expect(comparablePages(atlas).map(({ ref }) => ref)).toEqual(['zones/a', 'regions/liaoning']);
});

test('four years that may not be joined are no line; a line says how its years are joined', () => {
	const apart = ['paper', 'other', 'paper', 'other'].map((source, index) =>
		gdp(2018 + index, '1', { source }),
	);
	const joined = [2018, 2019, 2021, 2022, 2023].map((year) => gdp(year, '1'));
	expect(compare({ a: apart, b: joined })[0]?.lines).toEqual([]);
	const atlas = atlasOf({
		zones: {
			a: { observations: [...joined, gdp(2024, '9', { seriesBreak: '口径扩大' })] },
			b: { observations: [...joined, gdp(2024, '9', { source: 'other' })] },
		},
	});
	const pages = ['a', 'b'].map((id) =>
		comparedPage(atlas, atlas.entities.get(`zones/${id}`)!, wordsOf()),
	);
	const [line, other] = comparePages(pages)[0]?.lines ?? [];
	const joinsIn = (one: typeof line) =>
		one?.sides.map(({ year, join, reason }) => [year, join, reason].filter(Boolean).join(' '));
	expect(joinsIn(line)).toEqual([
		...['2018', '2019 line', '2021 gap', '2022 line', '2023 line'],
		'2024 stated 口径扩大',
	]);
	expect(joinsIn(other)?.at(-1)).toBe('2024 publisher');
});
