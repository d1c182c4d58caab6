import { expect, test } from 'vitest';
import { newestRun, sparkOf, trendPoints, trendsOf } from '../../src/data/trends.ts';
import { tabulate } from '../../src/data/series.ts';
import { type AtlasFiles, atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

const atlas = (observations: Fields[], files: AtlasFiles = {}) =>
	atlasOf({
		...files,
		scopes: { whole: {}, core: { covers: 'core-park' } },
		zones: {
			north: {
				observations: observations.map((record) => ({
					...(record['label'] ? {} : { metric: 'gdp' }),
					scope: 'whole',
					unit: '亿元',
					...record,
				})),
			},
		},
	});

/** Trends as `gdp whole: 2020 1, 2021 2`. */
const trends = (observations: Fields[], files?: AtlasFiles) =>
	trendsOf(atlas(observations, files).figures).map(
		({ metric, series, rows }) =>
			`${metric.id} ${series.first.record.scope}: ${rows.map(({ year, value }) => `${year} ${value}`).join(', ')}`,
	);

const years = (from: number, to: number, more: Fields = {}) =>
	Array.from({ length: to - from + 1 }, (_, index) => ({
		period: from + index,
		value: index + 1,
		...more,
	}));

test('two or three years are told; one is none, and four are a chart', () => {
	expect(trends(years(2020, 2020))).toEqual([]);
	expect(trends(years(2020, 2021))).toEqual(['gdp whole: 2020 1, 2021 2']);
	expect(trends(years(2020, 2022))).toEqual(['gdp whole: 2020 1, 2021 2, 2022 3']);
	expect(trends(years(2020, 2023))).toEqual([]);
});

test('each area and metric has its own; what has no metric has none', () => {
	expect(
		trends([
			...years(2020, 2021),
			...years(2020, 2021, { scope: 'core' }),
			...years(2020, 2021, { metric: 'output' }),
			...years(2020, 2021, { label: '专利', unit: '件' }),
			{ period: 2020, value: 9, metric: 'income' },
		]),
	).toEqual([
		'gdp whole: 2020 1, 2021 2',
		'gdp core: 2020 1, 2021 2',
		'output whole: 2020 1, 2021 2',
	]);
});

test('nothing is told over a break, and of two runs the newer one is', () => {
	const broken = { seriesBreak: '口径有变' };
	expect(trends([...years(2020, 2020), { period: 2021, value: 2, ...broken }])).toEqual([]);
	expect(
		trends([
			...years(2018, 2019),
			{ period: 2020, value: 5, ...broken },
			{ period: 2021, value: 6 },
		]),
	).toEqual(['gdp whole: 2020 5, 2021 6']);
	// A lone newest figure leaves the run before it.
	expect(trends([...years(2018, 2019), { period: 2020, value: 5, ...broken }])).toEqual([
		'gdp whole: 2018 1, 2019 2',
	]);
});

test('doubtful, derived and missing figures are no part of it', () => {
	const files = { sources: { paper: {}, wiki: { grade: 'C' } } };
	expect(trends([...years(2020, 2021), { period: 2022, value: 9, source: 'wiki' }], files)).toEqual(
		['gdp whole: 2020 1, 2021 2'],
	);
	expect(
		trends(
			[
				{ period: 2020, value: 1 },
				{ period: 2021, value: 9, source: 'wiki' },
			],
			files,
		),
	).toEqual([]);
	expect(
		trends([
			{ period: 2020, value: 1 },
			{ period: 2021, missing: 'not-published', unit: undefined },
		]),
	).toEqual([]);
});

test('a small line has a place for each year, and says what it passes over', () => {
	const [table] = tabulate(
		atlas([
			{ period: 2019, value: 1 },
			{ period: 2020, value: 2 },
			{ period: 2022, value: 3 },
		]).figures,
	);
	const rows = newestRun(table!.series[0]!)!;
	expect(
		trendPoints(rows).map(
			(point) => point && [point.value, point.join, point.figure.record.period],
		),
	).toEqual([[1, 'none', '2019'], [2, 'line', '2020'], null, [3, 'gap', '2022']]);
	expect(trendPoints([])).toEqual([]);
});

test('a small line of a page takes four years that follow one another at the newest end', () => {
	const spark = (observations: Fields[]) => {
		const page = atlas(observations).entities.get('zones/north');
		return page && sparkOf(page, 'gdp')?.rows.map(({ year }) => year);
	};
	expect(spark(years(2020, 2023))).toEqual([2020, 2021, 2022, 2023]);
	expect(spark(years(2020, 2022))).toBeUndefined();
	expect(spark(years(2020, 2023, { subject: '演示公司' }))).toBeUndefined();
	expect(spark(years(2020, 2023, { metric: 'output' }))).toBeUndefined();
	const broken = { period: 2024, value: 9, seriesBreak: '口径有变' };
	expect(spark([...years(2020, 2023), broken, { period: 2025, value: 9 }])).toBeUndefined();
});
