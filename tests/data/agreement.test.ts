import { expect, test } from 'vitest';
import { agreementOf, conflictsIn } from '../../src/data/agreement.ts';
import { atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

const record = { metric: 'gdp', period: 2024, unit: '亿元' };

function atlasWith(...observations: Fields[]) {
	return atlasOf({
		metrics: { gdp: { units: ['亿元', '万亿元', '亿美元'] } },
		sources: { paper: {}, press: { grade: 'B' }, wiki: { grade: 'C' } },
		zones: { shenyang: { observations: observations.map((o) => ({ ...record, ...o })) } },
	});
}

const conflicts = (...observations: Fields[]) =>
	conflictsIn(atlasWith(...observations)).map(({ figures, preferred, reason }) => [
		figures.map(({ display }) => display),
		preferred?.display,
		reason,
	]);

test('records that differ in more than rounding are in conflict, the better grade is used', () => {
	expect(conflicts({ value: '471.2' }, { value: '480.9', source: 'press' })).toEqual([
		[['471.2亿元', '480.9亿元'], '471.2亿元', 'grade'],
	]);
});

test('the only unmarked record is used', () => {
	expect(
		conflicts(
			{ value: '471.2', source: 'wiki' },
			{ value: '480.9', source: 'press' },
			{ value: '490.1', source: 'paper', flags: ['suspect-value'] },
		),
	).toEqual([[['471.2亿元', '480.9亿元', '490.1亿元'], '480.9亿元', 'unmarked']]);
});

test('two units of one dimension can agree, two currencies are never in conflict', () => {
	const area = { metric: 'area', period: 2024 };
	expect(
		conflicts(
			{ ...area, value: '3.00', unit: '平方公里' },
			{ ...area, value: '4500', unit: '亩', source: 'press' },
		),
	).toEqual([]);
	expect(
		conflicts(
			{ ...area, value: '3.00', unit: '平方公里' },
			{ ...area, value: '4900', unit: '亩', source: 'press' },
		),
	).toEqual([[['3.00平方公里', '4900亩'], '3.00平方公里', 'grade']]);
	expect(conflicts({ value: '471.2' }, { value: '480.9', unit: '亿美元' })).toEqual([]);
});

test('a place agrees with the same place only, a count with the same count', () => {
	const place = { label: '名次', metric: undefined, unit: '位', period: 2024 };
	const count = { label: '企业', metric: undefined, unit: '家', period: 2024 };
	expect(conflicts({ ...place, value: 40 }, { ...place, value: 40, source: 'press' })).toEqual([]);
	expect(conflicts({ ...place, value: 40 }, { ...place, value: 41, source: 'press' })).toEqual([
		[['第40位', '第41位'], '第40位', 'grade'],
	]);
	expect(conflicts({ ...count, value: 1200 }, { ...count, value: 1234, source: 'press' })).toEqual([
		[['1200家', '1234家'], '1200家', 'grade'],
	]);
	const about = { ...count, value: 1200, qualifier: '约' };
	expect(conflicts(about, { ...count, value: 1234, source: 'press' })).toEqual([]);
});

test('by hand goes before everything', () => {
	expect(
		conflicts(
			{ value: '471.2' },
			{ value: '480.9', source: 'wiki', preferred: true, preferredReason: '年报终值' },
		),
	).toEqual([[['471.2亿元', '480.9亿元'], '480.9亿元', 'by-hand']]);
});

test('nothing is chosen between equals', () => {
	expect(conflicts({ value: '471.2' }, { value: '480.9', source: 'gazette' })).toEqual([
		[['471.2亿元', '480.9亿元'], undefined, 'undecided'],
	]);
});

test.each([
	['the same value', { value: '471.2' }, { value: '471.2' }],
	['rounding', { value: '471.2' }, { value: '471' }],
	['another unit of one currency', { value: '28100' }, { value: '2.81', unit: '万亿元' }],
	['a bound that holds', { value: '471.2' }, { value: 400, qualifier: '超' }],
	['another period', { value: '471.2' }, { value: '480.9', period: 2023 }],
	['another scope', { value: '471.2' }, { value: '480.9', scope: 'park' }],
	['another subject', { value: '471.2' }, { value: '480.9', subject: '某企业' }],
	['another currency', { value: '471.2' }, { value: '68.1', unit: '亿美元' }],
	['a forecast and what came of it', { value: '471.2' }, { value: '480.9', status: 'forecast' }],
	['a magnitude', { value: '471.2' }, { value: 1000, qualifier: '级' }],
	['no period', { value: '471.2', period: 'unknown' }, { value: '480.9', period: 'unknown' }],
	['an absence', { value: '471.2' }, { value: undefined, missing: 'not-published' }],
])('no conflict: %s', (_, one, other) => {
	expect(conflicts(one, { ...other, source: 'press' })).toEqual([]);
});

test('other sources of the same figure are known to its receipt', () => {
	const atlas = atlasWith({ value: '471.2' }, { value: 471, source: 'press' });
	const [first] = atlas.figures;
	if (!first) throw new Error('no figure');
	const { same, differing } = agreementOf(atlas, first);
	expect([same.map(({ display }) => display), differing]).toEqual([['471亿元'], []]);
});

test('an absence beside a figure neither agrees nor disagrees with it', () => {
	const atlas = atlasWith({ value: '471.2' }, { unit: undefined, missing: 'not-published' });
	const [figure, absence] = atlas.figures;
	if (!figure || !absence) throw new Error('no figures');
	expect(agreementOf(atlas, figure)).toEqual({ same: [], differing: [] });
	expect(agreementOf(atlas, absence)).toEqual({ same: [], differing: [] });
});

test('one that differs is enough, and those that agree with it share its place', () => {
	expect(
		conflicts(
			{ value: '471.2' },
			{ value: '480.9', source: 'press' },
			{ value: 471, source: 'gazette' },
		),
	).toEqual([[['471.2亿元', '480.9亿元', '471亿元'], '471.2亿元', 'grade']]);
	expect(
		conflicts(
			{ value: '471.2', source: 'press' },
			{ value: '480.9', flags: ['suspect-value'] },
			{ value: '471.2', source: 'agency' },
		),
	).toEqual([[['471.2亿元', '480.9亿元', '471.2亿元'], '471.2亿元', 'unmarked']]);
});

test('where all are marked, none is used', () => {
	expect(
		conflicts({ value: '471.2', source: 'wiki' }, { value: '480.9', flags: ['suspect-value'] }),
	).toEqual([[['471.2亿元', '480.9亿元'], undefined, 'undecided']]);
});
