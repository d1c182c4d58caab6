import { expect, test } from 'vitest';
import {
	firstMetric,
	isOld,
	keyFigures,
	newestFigure,
	yearsOld,
} from '../../src/data/key-figures.ts';
import { atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

const COVERS = [
	'zone',
	'merged',
	'core-park',
	'district',
	'city',
	'province',
	'zone-set',
	'enterprise-set',
	'industry-chain',
	'project',
	'unstated',
];

/** The figures at the top of a page that has these, as `gdp 2024`. */
function top(observations: Fields[], subject?: string, metrics: Record<string, Fields> = {}) {
	const { figures, asOf } = atlasOf({
		site: { asOf: '2026-01-31' },
		metrics: { ...Object.fromEntries('abcdefgh'.split('').map((id) => [id, {}])), ...metrics },
		scopes: Object.fromEntries(COVERS.map((covers) => [covers, { covers }])),
		sources: { paper: {}, press: { grade: 'B' }, wiki: { grade: 'C' } },
		zones: {
			shenyang: {
				observations: observations.map((record) => ({
					...(record['label'] ? {} : { metric: 'a' }),
					period: 2024,
					value: 5,
					unit: '亿元',
					...record,
				})),
			},
		},
	});
	return keyFigures(figures, asOf, subject).map(({ record, label }) => `${label} ${record.period}`);
}

test('of each metric the newest stands there', () => {
	expect(top([{ period: 2022 }, { period: 2024 }, { period: 2023 }])).toEqual(['a 2024']);
	expect(top([{ period: '2024-H1' }, { period: 2023 }])).toEqual(['a 2024-H1']);
});

test('figures of a district, a city or anything but the zone itself stay out, but a merged district is the zone', () => {
	const shown = COVERS.filter((scope) => top([{ scope }]).length > 0);
	expect(shown).toEqual(['zone', 'merged', 'zone-set', 'enterprise-set', 'unstated']);
	// Nor does a newer one of the district keep the zone's own out.
	expect(top([{ scope: 'district', period: 2025 }, { period: 2023 }])).toEqual(['a 2023']);
});

test.each([
	['a magnitude', { qualifier: '级' }],
	['a magnitude by its flag', { flags: ['magnitude'] }],
	['grade C', { source: 'wiki' }],
	['a forecast', { status: 'forecast' }],
	['a derived figure', { status: 'derived', formula: '1+2' }],
	['a flag', { flags: ['part-year'] }],
	['no period', { period: 'unknown' }],
	['an absence', { value: undefined, unit: undefined, missing: 'suppressed' }],
	['a label without a metric', { label: '甲' }],
	['somebody else', { subject: '某企业' }],
])('never there: %s', (_, fields: Fields) => {
	expect(top([{ ...fields, period: fields['period'] ?? 2025 }, { period: 2020 }])).toEqual([
		'a 2020',
	]);
});

test('where a page stands for a subject, its figures are the ones', () => {
	expect(top([{ subject: '全国国家高新区' }, { metric: 'b' }], '全国国家高新区')).toEqual([
		'a 2024',
	]);
});

test('there are six, none of them older than six years', () => {
	const metrics = 'abcdefgh'.split('').map((metric) => ({ metric }));
	expect(top(metrics)).toHaveLength(6);
	expect(
		top([
			{ metric: 'a', period: 2018 },
			{ metric: 'b', period: 2021 },
		]),
	).toEqual(['b 2021']);
	expect(top([{ period: 2020 }])).toEqual(['a 2020']);
	expect(top([{ period: 2019 }])).toEqual([]);
	// However telling a metric is.
	const old = { metric: 'revenue', period: 2018 };
	expect(top([old, { metric: 'b', period: 2021 }])).toEqual(['b 2021']);
	// Of the same weight, the newer first.
	expect(
		top([
			{ metric: 'a', period: 2020 },
			{ metric: 'b', period: 2021 },
		]),
	).toEqual(['b 2021', 'a 2020']);
});

test('of one metric a stated area goes first, then an official source, then the newest', () => {
	const zone = { scope: 'zone', period: 2021 };
	const merged = { scope: 'merged', period: 2022 };
	const unstated = { period: 2024 };
	expect(top([unstated, zone])).toEqual(['a 2021']);
	expect(top([unstated, zone, merged])).toEqual(['a 2022']);
	expect(top([{ period: 2023 }, { period: 2024, source: 'press' }])).toEqual(['a 2023']);
	expect(top([{ ...zone, source: 'press' }, { period: 2024 }])).toEqual(['a 2021']);
	expect(top([{ scope: 'enterprise-set', period: 2024 }, zone])).toEqual(['a 2021']);
	// One that is too old keeps no newer one out.
	expect(top([{ ...zone, period: 2019 }, unstated])).toEqual(['a 2024']);
});

test('one place at most, in the order of its metric or alone', () => {
	const rank = { nature: 'rank', units: ['位'] };
	const metrics = { a: { prominence: 10 }, b: { ...rank, prominence: 20 }, c: rank };
	expect(
		top([{ metric: 'c', unit: '位' }, { metric: 'b', unit: '位' }, {}], undefined, metrics),
	).toEqual(['a 2024', 'b 2024']);
	expect(top([{ metric: 'b', unit: '位' }], undefined, metrics)).toEqual(['b 2024']);
});

test('a ratio stands there only where content gives it a place', () => {
	const ratio = { nature: 'ratio', units: ['%'] };
	const share = { metric: 'b', unit: '%' };
	expect(top([share], undefined, { b: ratio })).toEqual([]);
	expect(top([share], undefined, { b: { ...ratio, prominence: 3 } })).toEqual(['b 2024']);
});

test('what only has a label tells how large something is where no metric does', () => {
	const output = { label: '工业产值' };
	const settled = { label: '入驻企业', unit: '家' };
	expect(top([settled, output])).toEqual(['工业产值 2024', '入驻企业 2024']);
	expect(top([settled, output, {}])).toEqual(['a 2024']);
	expect(
		top([
			{ label: '占比', unit: '%' },
			{ label: '得分', unit: '分' },
		]),
	).toEqual([]);
	expect(top([{ ...output, period: 2019 }])).toEqual([]);
	// A place alone does not tell it.
	const rank = { metric: 'b', unit: '位' };
	expect(
		top([rank, output], undefined, { b: { nature: 'rank', units: ['位'], prominence: 1 } }),
	).toEqual(['b 2024', '工业产值 2024']);
});

test('where all is too old the newest is known, and what is older than three years is old', () => {
	const { figures, asOf } = atlasOf({
		site: { asOf: '2026-11-20' },
		zones: {
			shenyang: {
				observations: [
					{ metric: 'gdp', period: 2012, value: 3, unit: '亿元' },
					{ label: '工业产值', period: 2013, value: 3, unit: '亿元' },
					{ label: '占比', period: 2014, value: 3, unit: '%' },
					{ metric: 'gdp', period: 2015, value: 3, unit: '亿元', flags: ['suspect-value'] },
					{ metric: 'gdp', period: 2016, value: 3, unit: '亿元', subject: '某企业' },
				],
			},
		},
	});
	expect(keyFigures(figures, asOf)).toEqual([]);
	expect(newestFigure(figures)?.record.period).toBe('2013');
	expect(newestFigure(figures, '某企业')?.record.period).toBe('2016');
	expect(newestFigure([])).toBeUndefined();
	const [figure] = figures;
	expect([figure && yearsOld(figure, '2015-01-01'), figure && isOld(figure, '2015-12-31')]).toEqual(
		[3, false],
	);
	expect(figure && isOld(figure, '2016-01-01')).toBe(true);
});

const [period, unit] = [2024, '亿元'];

/** Metrics of the key figures of one zone, in their order. */
function keyMetricsOf(
	observations: Record<string, unknown>[],
	{
		metrics = {},
		subject,
	}: { metrics?: Record<string, Record<string, unknown>>; subject?: string } = {},
): string[] {
	const { figures } = atlasOf({
		metrics,
		scopes: { town: { covers: 'district' }, whole: { covers: 'zone' } },
		zones: { anshan: { observations } },
	});
	return keyFigures(figures, '2026-01-31', subject).map(({ record }) => record.metric ?? '');
}

test('key figures stand in the order of their metrics’ prominence, those without any last', () => {
	const metrics = { gdp: { prominence: 100 }, revenue: { prominence: 9 }, exports: {} };
	const observations = ['exports', 'gdp', 'revenue'].map((metric) => ({
		...{ metric, period, value: 3, unit },
	}));
	expect(keyMetricsOf(observations, { metrics })).toEqual(['revenue', 'gdp', 'exports']);
	expect(keyMetricsOf(observations)).toEqual(['exports', 'gdp', 'revenue']);
});

test('an older figure does not stand there, however prominent its metric', () => {
	expect(
		keyMetricsOf(
			[
				{ metric: 'revenue', period: 2019, value: 3, unit },
				{ metric: 'gdp', period: 2020, value: 3, unit },
			],
			{ metrics: { revenue: { prominence: 10 } } },
		),
	).toEqual(['gdp']);
});

test('figures of a district, of somebody else, marked ones and those without a period stay out', () => {
	expect(
		keyMetricsOf([
			{ metric: 'gdp', period, value: 3, unit, scope: 'town' },
			{ metric: 'revenue', period, value: 3, unit, subject: '某企业' },
			{ metric: 'exports', period, value: 3, unit, flags: ['weak-source'] },
			{ metric: 'taxes', period: 'unknown', value: 3, unit },
			{ metric: 'profit', period, value: 3, unit, scope: 'whole' },
		]),
	).toEqual(['profit']);
	expect(
		keyMetricsOf([{ metric: 'revenue', period, value: 3, unit, subject: '全部园区' }], {
			subject: '全部园区',
		}),
	).toEqual(['revenue']);
});

test('the first metric is the most prominent one', () => {
	expect(firstMetric(atlasOf({ metrics: { a: {}, b: { prominence: 20 }, c: {} } }))?.id).toBe('b');
	expect(firstMetric(atlasOf({ metrics: { a: {}, b: {} } }))?.id).toBe('a');
	expect(firstMetric(atlasOf({}))).toBeUndefined();
});
