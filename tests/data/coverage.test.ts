import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import {
	ABSENCES,
	absenceText,
	countryOf,
	coverageOf,
	fullestZone,
	nationalZones,
	presenceOf,
} from '../../src/data/coverage.ts';
import { valueText } from '../../src/data/format.ts';
import { atlasOf } from './atlas-fixture.ts';

const atlas = atlasOf({
	site: { asOf: '2026-01-31' },
	metrics: {
		'listed-companies': { core: 50 },
		gdp: { core: 10 },
		revenue: { core: 20 },
		'tech-smes': { core: 40 },
		'high-tech-enterprises': { core: 30 },
		exports: {},
	},
	regions: { liaoning: { name: '辽宁省' } },
	zones: {
		shenyang: {
			observations: [
				{ metric: 'gdp', period: 2022, value: 400, unit: '亿元' },
				{ metric: 'gdp', period: '2024-H1', value: 210, unit: '亿元' },
				{ metric: 'gdp', period: 2024, value: 430, unit: '亿元' },
				{ metric: 'revenue', period: 2024, missing: 'not-published' },
				{ metric: 'exports', period: 2024, missing: 'suppressed' },
				{ metric: 'high-tech-enterprises', period: 2024, missing: 'not-applicable' },
				{ metric: 'listed-companies', period: 2024, value: 0, unit: '家' },
				{ metric: 'tech-smes', period: 2024, value: 5, unit: '家', subject: '某产业园' },
			],
		},
		dalian: {},
		anshan: { level: 'provincial' },
	},
});
const shenyang = atlas.entities.get('zones/shenyang');
if (!shenyang) throw new Error('no zone');

test('the six kinds of absence have six texts', () => {
	expect(ABSENCES.map((kind) => absenceText(kind, wordsOf()))).toEqual([
		'未公布',
		'不适用',
		'不予公开',
		'未收录',
		'未到期',
		'零',
	]);
});

test.each([
	['gdp', undefined, 'value', ['2024', '2022']],
	['revenue', undefined, 'not-published', []],
	['exports', undefined, 'suppressed', []],
	['high-tech-enterprises', undefined, 'not-applicable', []],
	['listed-companies', undefined, 'zero', ['2024']],
	['tech-smes', undefined, 'not-collected', []],
	['gdp', '2022', 'value', ['2022']],
	['gdp', '2025', 'not-collected', []],
	['gdp', '2026', 'not-yet-due', []],
])('what is known of %s in %s is %s', (metric, year, kind, years) => {
	expect(presenceOf(atlas, shenyang, metric, year)).toMatchObject({ kind, years });
});

test('a row of records tells an absence in the same words', () => {
	expect(
		shenyang.observations
			.filter(({ record }) => record.missing)
			.map((figure) => valueText(figure, wordsOf())),
	).toEqual(['未公布', '不予公开', '不适用']);
});

test('coverage counts national zones, and metrics beyond the table are listed', () => {
	const { metrics, rows } = coverageOf(atlas);
	expect(nationalZones(atlas).map(({ id }) => id)).toEqual(['shenyang', 'dalian']);
	expect(metrics.map(({ metric, zones }) => [metric.id, zones])).toEqual([
		['gdp', 1],
		['revenue', 0],
		['high-tech-enterprises', 0],
		['tech-smes', 0],
		['listed-companies', 1],
	]);
	expect(
		rows.map(({ zone, province, cells, others, known }) => [
			zone.id,
			province?.name,
			cells.map(({ kind }) => kind),
			others.map(({ metric }) => metric.id),
			known,
		]),
	).toEqual([
		[
			'shenyang',
			'辽宁省',
			['value', 'not-published', 'not-applicable', 'not-collected', 'zero'],
			['exports'],
			2,
		],
		['dalian', '辽宁省', Array(5).fill('not-collected'), [], 0],
	]);
});

test('rows stand province by province, as the tiles of the map', () => {
	const { rows } = coverageOf(
		atlasOf({
			regions: { jilin: {}, liaoning: {} },
			site: {
				tiles: [
					{ region: 'liaoning', short: '辽', row: 1, column: 2 },
					{ region: 'jilin', short: '吉', row: 1, column: 1 },
				],
			},
			zones: { a: { region: 'jilin' }, b: { region: 'liaoning' }, c: { region: 'jilin' } },
		}),
	);
	expect(rows.map(({ zone }) => zone.id)).toEqual(['b', 'a', 'c']);
});

test('a range from zero is no zero, and a figure without a period has no year', () => {
	const { entities } = atlasOf({
		zones: {
			shenyang: {
				observations: [
					{ metric: 'gdp', period: 2024, value: 0, valueMax: 2, unit: '亿元' },
					{ metric: 'revenue', period: 'unknown', value: 5, unit: '亿元' },
					{ metric: 'exports', period: '2020/2023', value: 5, unit: '亿元' },
					{ metric: 'taxes', period: '2021/..', value: 5, unit: '亿元' },
				],
			},
		},
	});
	const zone = entities.get('zones/shenyang');
	if (!zone) throw new Error('no zone');
	expect(
		['gdp', 'revenue', 'exports', 'taxes'].map((metric) => {
			const { kind, years } = presenceOf(atlas, zone, metric);
			return [kind, years];
		}),
	).toEqual([
		['value', ['2024']],
		['value', []],
		['value', ['2023']],
		['value', ['2021']],
	]);
});

test('the country is the region of that level, and its key figures are about whom its page says', () => {
	const of = atlasOf({
		regions: {
			anhui: {},
			land: { name: '全国', level: 'country', keySubject: '全部园区' },
		},
	});
	expect(countryOf(of)).toMatchObject({ entity: { ref: 'regions/land' }, subject: '全部园区' });
	expect(countryOf(atlas)).toBeUndefined();
});

test('the zone with most figures is the example; without zones there is none', () => {
	expect(fullestZone(atlas)?.id).toBe('shenyang');
	expect(fullestZone(atlasOf({}))).toBeUndefined();
});
