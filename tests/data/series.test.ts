import { expect, test } from 'vitest';
import { isChartable, isGap, type SeriesTable, tabulate } from '../../src/data/series.ts';
import { atlasOf, type AtlasFiles } from './atlas-fixture.ts';

type Observation = Record<string, unknown>;

/** Figures of Shenyang's revenue in 亿元, unless an observation says otherwise. */
const figures = (observations: Observation[], files: AtlasFiles = {}) =>
	atlasOf({
		...files,
		zones: {
			shenyang: {
				observations: observations.map((fields) => ({
					...(fields['label'] ? {} : { metric: 'revenue' }),
					...(fields['missing'] ? {} : { unit: '亿元' }),
					...fields,
				})),
			},
		},
	}).figures;

/** Rows as `2020 1.5`, undrawn ones with the reason, hatched ones as `weak`, gaps as `2021-2022`. */
const linesOf = ({ series }: SeriesTable) =>
	series.map(({ items }) =>
		items.map((item) =>
			isGap(item)
				? `${item.from}-${item.to}`
				: [item.figure.record.period, item.value, item.undrawn, item.weak && 'weak']
						.filter(Boolean)
						.join(' '),
		),
	);

const table = (observations: Observation[], files?: AtlasFiles) => {
	const [only, ...others] = tabulate(figures(observations, files));
	expect(others).toEqual([]);
	return only as SeriesTable;
};

test('figures stand by year, and a missing year is a gap, not a zero', () => {
	expect(
		linesOf(
			table([
				{ period: 2024, value: 5 },
				{ period: 2020, value: 0 },
				{ period: 2021, value: 2 },
			]),
		),
	).toEqual([['2020 0', '2021 2', '2022-2023', '2024 5']]);
});

test('units of one dimension share a line, in the unit of its first figure', () => {
	const shared = table([
		{ label: '建成面积', period: 2020, value: 2, unit: '平方公里' },
		{ label: '建成面积', period: 2021, value: 240, unit: '公顷' },
		{ label: '建成面积', period: 2022, value: 4500, unit: '亩' },
	]);
	expect(shared.unit?.text).toBe('平方公里');
	expect(linesOf(shared)).toEqual([['2020 2', '2021 2.4', '2022 3']]);
});

test('currencies are charts of their own, and so are 吨 and 吨级', () => {
	const units = (...list: string[]) =>
		tabulate(
			figures(list.map((unit, year) => ({ label: '甲', period: 2020 + year, value: 1, unit }))),
		).length;
	expect(units('亿元', '亿美元')).toBe(2);
	expect(units('吨', '吨级')).toBe(2);
	expect(units('家', '户')).toBe(1);
});

test('scopes, subjects and parts of the year are lines of their own', () => {
	expect(
		linesOf(
			table([
				{ period: 2020, value: 1 },
				{ period: 2021, value: 2, scope: 'district' },
				{ period: 2022, value: 3, subject: '东软集团' },
				{ period: '2021-H1', value: 4 },
				{ period: '2022-01/2022-09', value: 5 },
			]),
		),
	).toEqual([['2020 1'], ['2021 2'], ['2022 3'], ['2021-H1 4'], ['2022-01/2022-09 5']]);
});

test('currencies and quantities are tables of their own', () => {
	const tables = tabulate(
		figures([
			{ metric: 'exports', period: 2020, value: 1 },
			{ metric: 'exports', period: 2021, value: 2, unit: '亿美元' },
			{ label: '机器人企业', period: 2021, value: 46, unit: '家' },
		]),
	);
	expect(tables.map(({ label, unit }) => `${label} ${unit?.text}`)).toEqual([
		'exports 亿元',
		'exports 亿美元',
		'机器人企业 家',
	]);
});

test('derived and weak figures are hatched; ranges, months and other marks stay undrawn', () => {
	expect(
		linesOf(
			table(
				[
					{ period: 2018, value: 1 },
					{ period: 2019, value: 2, status: 'forecast' },
					{ period: 2020, value: 3, status: 'derived', formula: '1+2' },
					{ period: 2021, value: 4, flags: ['corrected-unit'] },
					{ period: 2022, value: 5, source: 'portal' },
					{ period: 2023, value: 1, valueMax: 2 },
					{ period: 2024, missing: 'not-published' },
					{ period: 2025, value: 6 },
				],
				{ sources: { portal: { grade: 'C' } } },
			),
		),
	).toEqual([
		[
			'2018 1',
			'2019 2 marked',
			'2020 3 weak',
			'2021 4 marked',
			'2022 5 weak',
			'2023 1 range',
			'2024 missing',
			'2025 6',
		],
	]);
	const { rest, series } = table([
		{ period: '2020-06', value: 1 },
		{ period: '2021/..', value: 2 },
		{ period: '2020/2022', value: 3 },
		{ period: 'unknown', value: 4 },
	]);
	expect(series).toEqual([]);
	expect(rest.map(({ undrawn }) => undrawn)).toEqual(['period', 'period', 'period', 'period']);
});

test('figures outside of a line make no gap', () => {
	expect(
		linesOf(
			table([
				{ period: 2010, value: 9, status: 'derived', formula: '3×3' },
				{ period: 2020, value: 1 },
				{ period: 2022, value: 2, flags: ['suspect-value'] },
				{ period: 2023, value: 3 },
				{ period: 2030, value: 4, status: 'forecast' },
			]),
		),
	).toEqual([['2010 9 weak', '2020 1', '2021-2021', '2022 2 marked', '2023 3', '2030 4 marked']]);
});

test('of two figures for a year the preferred one is drawn, else the better source, else none', () => {
	const files: AtlasFiles = { sources: { press: { grade: 'B' }, agency: { grade: 'B' } } };
	const two = (a: Observation, b: Observation) =>
		table(
			[
				{ period: 2020, value: 1, ...a },
				{ period: 2020, value: 4, ...b },
				{ period: 2021, value: 3 },
			],
			files,
		).series[0]?.points.map(({ value }) => value);
	expect(
		two({ source: 'press', preferred: true, preferredReason: '年鉴更正' }, { source: 'paper' }),
	).toEqual(['1', '3']);
	expect(two({ source: 'press' }, { source: 'paper' })).toEqual(['4', '3']);
	expect(two({ source: 'press' }, { source: 'agency' })).toEqual(['3']);
	expect(two({ source: 'press', value: 4 }, { source: 'agency' })).toEqual(['4', '3']);
});

test('values stand in one unit that fits them', () => {
	const unitOf = (...values: [number, string][]) => {
		const { unit, series } = table(
			values.map(([value, unit], index) => ({ metric: 'x', period: 2020 + index, value, unit })),
		);
		return [unit?.text, ...(series[0]?.points.map(({ value }) => value) ?? [])];
	};
	expect(unitOf([9965, '亿元'], [1.2, '万亿元'])).toEqual(['万亿元', '0.9965', '1.2']);
	expect(unitOf([120, '亿元'], [1.2, '万亿元'])).toEqual(['万亿元', '0.012', '1.2']);
	expect(unitOf([120, '亿元'], [9999, '亿元'])).toEqual(['亿元', '120', '9999']);
	expect(unitOf([784, '家'], [115000, '家'])).toEqual(['万家', '0.0784', '11.5']);
	expect(unitOf([3200, '万元'])).toEqual(['万元', '3200']);
	expect(unitOf([784, '家'], [1152, '家'])).toEqual(['家', '784', '1152']);
	expect(unitOf([348.7, '万人'], [3954000, '人'])).toEqual(['万人', '348.7', '395.4']);
	expect(unitOf([3.2, '%'], [8.8, '%'])).toEqual(['%', '3.2', '8.8']);
});

test('a chart is a line of four points that are comparable', () => {
	const years = (count: number, more: Observation = {}) =>
		Array.from({ length: count }, (_, year) => ({ period: 2020 + year, value: 1, ...more }));
	expect(isChartable(figures(years(3)))).toBe(false);
	expect(isChartable(figures([...years(3), ...years(3, { scope: 'district' })]))).toBe(false);
	expect(
		isChartable(
			figures([...years(3), { period: 2023, value: 1, status: 'derived', formula: '推算' }]),
		),
	).toBe(false);
	expect(isChartable(figures(years(4)))).toBe(true);
});

test('lines of four points are drawn; what is shorter stays in the table', () => {
	const { series } = table(
		Array.from({ length: 8 }, (_, line) =>
			Array.from({ length: line + 1 }, (_, year) => ({
				period: 2010 + year,
				value: 1,
				scope: `scope-${line}`,
			})),
		).flat(),
	);
	expect(series.map(({ drawn, points }) => `${points.length} ${drawn}`)).toEqual([
		'8 true',
		'7 true',
		'6 true',
		'5 true',
		'4 true',
		'3 false',
		'2 false',
		'1 false',
	]);
});

test('six lines keep the order they come in', () => {
	const { series } = table(
		[1, 3, 2, 1, 2, 1].flatMap((points, line) =>
			Array.from({ length: points }, (_, year) => ({
				period: 2010 + year,
				value: 1,
				scope: `scope-${line}`,
			})),
		),
	);
	expect(series.map(({ points }) => points.length)).toEqual([1, 3, 2, 1, 2, 1]);
});

test('a figure without a value stands with the currency that came first', () => {
	const tables = tabulate(
		figures([
			{ period: 2019, missing: 'not-published' },
			{ period: 2020, value: 1 },
			{ period: 2021, value: 2, unit: '亿美元' },
		]),
	);
	expect(tables.map((one) => [one.unit?.text, ...linesOf(one).flat()])).toEqual([
		['亿元', '2019 missing', '2020 1'],
		['亿美元', '2021 2'],
	]);
});

test('beside a line of its own page or of another, fewer points than four are not drawn', () => {
	const gdp = (years: number, more: Observation = {}) =>
		Array.from({ length: years }, (_, year) => ({
			...{ metric: 'gdp', period: 2020 + year, value: 1, unit: '亿元' },
			...more,
		}));
	const { figures } = atlasOf({
		zones: {
			shenyang: { observations: [...gdp(4), ...gdp(1, { scope: 'district' })] },
			dalian: { observations: gdp(3) },
			anshan: { observations: gdp(5) },
		},
	});
	expect(tabulate(figures)[0]?.series.map(({ drawn }) => drawn)).toEqual([
		true,
		false,
		false,
		true,
	]);
});

test('every figure is in the table exactly once', () => {
	const all = figures([
		{ period: 2020, value: 1 },
		{ period: 2020, value: 2, source: 'other' },
		{ period: '2020-06', value: 3 },
		{ period: 2023, missing: 'suppressed' },
		{ period: 2022, value: 4, unit: '亿美元' },
	]);
	const listed = tabulate(all).flatMap(({ series, rest }) => [
		...series.flatMap(({ items }) =>
			items.flatMap((item) => (isGap(item) ? [] : [item.figure.id])),
		),
		...rest.map(({ figure }) => figure.id),
	]);
	expect(listed.sort()).toEqual(all.map(({ id }) => id).sort());
});

test('several stretches of missing years are gaps of their own, before undrawn rows too', () => {
	expect(
		linesOf(
			table([
				{ period: 2010, value: 1 },
				{ period: 2012, value: 2 },
				{ period: 2015, value: 3 },
				{ period: 2017, value: 4, flags: ['suspect-value'] },
				{ period: 2019, value: 5 },
			]),
		),
	).toEqual([
		[
			'2010 1',
			'2011-2011',
			'2012 2',
			'2013-2014',
			'2015 3',
			'2016-2016',
			'2017 4 marked',
			'2018-2018',
			'2019 5',
		],
	]);
});

test('an undrawn figure of a year does not keep the drawn one out', () => {
	expect(
		linesOf(
			table([
				{ period: 2020, value: 1 },
				{ period: 2021, value: 9, source: 'wiki', flags: ['suspect-value'] },
				{ period: 2021, value: 2 },
			]),
		),
	).toEqual([['2020 1', '2021 9 marked', '2021 2']]);
});

test('a year has one point: what may be joined, else the first of what is weak', () => {
	const weak = (value: number) => ({ period: 2021, value, status: 'derived', formula: '推算' });
	expect(
		linesOf(table([{ period: 2020, value: 1 }, weak(2), { ...weak(3), source: 'other' }])),
	).toEqual([['2020 1', '2021 2 weak', '2021 3 same-year weak']]);
	expect(
		linesOf(
			table([{ period: 2020, value: 1 }, weak(2), { period: 2021, value: 3, source: 'other' }]),
		),
	).toEqual([['2020 1', '2021 2 same-year weak', '2021 3']]);
});

test('only weak figures are no series', () => {
	const { series, rest } = table(
		[2020, 2021, 2022, 2023].map((period) => ({
			...{ period, value: 1, status: 'derived', formula: '推算' },
		})),
	);
	expect(series).toEqual([]);
	expect(rest).toHaveLength(4);
});

test('a line of part of the year says of which; one of whole years says nothing', () => {
	const parts = table([
		{ period: 2020, value: 1 },
		{ period: '2020-H1', value: 1 },
		{ period: '2020-Q3', value: 1 },
	]).series.map(({ part }) => part);
	expect(parts).toEqual([undefined, 'half-1', 'quarter-3']);
});

test('a figure without a value stands in the table of those that have one', () => {
	const { series, unit } = table([
		{ period: 2020, value: 1 },
		{ period: 2021, missing: 'suppressed' },
	]);
	expect(unit?.text).toBe('亿元');
	expect(series[0]?.items).toHaveLength(2);
});

test('ranks stand the other way round', () => {
	const of = (nature: string) =>
		table([{ period: 2020, value: 1 }], { metrics: { revenue: { nature } } }).rank;
	expect([of('rank'), of('flow')]).toEqual([true, false]);
});

test('of more lines than six the longest are drawn, of equal ones those that reach furthest', () => {
	const { series } = table(
		Array.from({ length: 7 }, (_, line) =>
			[0, 1, 2, 3].map((year) => ({
				period: 2010 + line + year,
				value: 1,
				scope: `scope-${line}`,
			})),
		).flat(),
	);
	expect(series.map(({ first, drawn }) => [first.record.scope, drawn])).toEqual([
		['scope-6', true],
		['scope-5', true],
		['scope-4', true],
		['scope-3', true],
		['scope-2', true],
		['scope-1', true],
		['scope-0', false],
	]);
});
