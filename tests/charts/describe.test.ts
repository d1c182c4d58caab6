import { expect, test } from 'vitest';
import { describe, nameSeries } from '../../src/charts/describe.ts';
import { type SeriesTable, tabulate } from '../../src/data/series.ts';
import { atlasOf, type AtlasFiles } from '../data/atlas-fixture.ts';

const tableOf = (files: AtlasFiles) => tabulate(atlasOf(files).figures)[0] as SeriesTable;

const revenue = (years: number[], more = {}) =>
	years.map((period) => ({
		metric: 'revenue',
		period,
		value: period - 2000,
		unit: '亿元',
		...more,
	}));

test('one line: first and last year as printed, how many points, which years are missing', () => {
	const [first, ...rest] = revenue([2002, 2005, 2006, 2010, 2011]);
	expect(
		describe(
			tableOf({
				zones: { shenyang: { observations: [{ ...first, qualifier: '超' }, ...rest] } },
			}),
		),
	).toBe('2002年超2亿元，2011年11亿元，共5个数，缺2003、2004、2007至2009年。');
});

test('a year whose figure is not drawn is not called missing', () => {
	const observations = [
		...revenue([2020, 2022]),
		...revenue([2021], { status: 'derived', formula: '推算' }),
	];
	expect(describe(tableOf({ zones: { shenyang: { observations } } }))).toBe(
		'2020年20亿元，2022年22亿元，共2个数，2021年有数而未画，原因见表。',
	);
});

test('several lines are told apart by what differs', () => {
	const table = tableOf({
		zones: {
			shenyang: {
				name: '沈阳高新区',
				observations: [...revenue([2020, 2021]), ...revenue([2021], { scope: 'hunnan' })],
			},
			dalian: { name: '大连高新区', observations: revenue([2020, 2021]) },
		},
		scopes: { hunnan: { name: '浑南区', covers: 'district' } },
	});
	expect([...nameSeries(table).values()]).toEqual([
		'沈阳高新区（口径未说明）',
		'沈阳高新区（浑南区口径）',
		'大连高新区（口径未说明）',
	]);
	expect(describe(table)).toBe(
		'图中有2个系列，互不连接；' +
			'沈阳高新区（口径未说明）：2020年20亿元，2021年21亿元，共2个数；' +
			'大连高新区（口径未说明）：2020年20亿元，2021年21亿元，共2个数；' +
			'另有1个系列只列在表中。',
	);
});

test('a lone line among others in the table is named', () => {
	const observations = [...revenue([2020, 2021]), ...revenue([2021], { scope: 'hunnan' })];
	expect(describe(tableOf({ zones: { shenyang: { observations } } }))).toBe(
		'口径未说明：2020年20亿元，2021年21亿元，共2个数；另有1个系列只列在表中。',
	);
});

test('parts of a year are named', () => {
	const table = tableOf({
		zones: {
			shenyang: {
				observations: [
					...revenue([2020, 2021]),
					...revenue([2021]).map((record) => ({ ...record, period: '2021-H1' })),
					...revenue([2021]).map((record) => ({ ...record, period: '2021-01/2021-07' })),
				],
			},
		},
	});
	expect([...nameSeries(table).values()]).toEqual(['全年', '上半年', '1—7月']);
});

test('of ranks it says that small is high', () => {
	const observations = revenue([2020, 2021]).map((record) => ({ ...record, unit: '位' }));
	expect(
		describe(
			tableOf({
				zones: { shenyang: { observations } },
				metrics: { revenue: { nature: 'rank', direction: 'lower', units: ['位'] } },
			}),
		),
	).toBe('2020年20位，2021年21位，共2个数。名次越小，位置越高。');
});
