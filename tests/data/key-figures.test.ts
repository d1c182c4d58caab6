import { expect, test } from 'vitest';
import { firstMetric, keyFigures } from '../../src/data/key-figures.ts';
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
function top(observations: Fields[], subject?: string) {
	const { figures, asOf } = atlasOf({
		site: { asOf: '2026-01-31' },
		metrics: Object.fromEntries('abcdefgh'.split('').map((id) => [id, {}])),
		scopes: Object.fromEntries(COVERS.map((covers) => [covers, { covers }])),
		sources: { paper: {}, wiki: { grade: 'C' } },
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

test('there are six, those of the last six years before older ones', () => {
	const metrics = 'abcdefgh'.split('').map((metric) => ({ metric }));
	expect(top(metrics)).toHaveLength(6);
	expect(
		top([
			{ metric: 'a', period: 2018 },
			{ metric: 'b', period: 2021 },
		]),
	).toEqual(['b 2021', 'a 2018']);
	// However telling a metric is.
	const old = { metric: 'revenue', period: 2018 };
	expect(top([old, { metric: 'b', period: 2021 }])).toEqual(['b 2021', 'revenue 2018']);
	// Of the same weight, the newer first.
	expect(
		top([
			{ metric: 'a', period: 2020 },
			{ metric: 'b', period: 2021 },
		]),
	).toEqual(['b 2021', 'a 2020']);
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

test('a figure of the last six years comes before an older one of a more prominent metric', () => {
	expect(
		keyMetricsOf(
			[
				{ metric: 'revenue', period: 2019, value: 3, unit },
				{ metric: 'gdp', period: 2020, value: 3, unit },
			],
			{ metrics: { revenue: { prominence: 10 } } },
		),
	).toEqual(['gdp', 'revenue']);
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
