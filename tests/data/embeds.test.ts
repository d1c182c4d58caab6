import { expect, test } from 'vitest';
import { embedsOf } from '../../src/data/embeds.ts';
import { wordsOf } from '../../src/text/words.ts';
import { atlasOf } from './atlas-fixture.ts';

const gdp = (...periods: number[]) =>
	periods.map((period) => ({ metric: 'gdp', period, value: period, unit: '亿元' }));

const pathsOf = (observations: object[], more = {}) =>
	embedsOf(atlasOf({ zones: { shenyang: { observations, ...more } } }), wordsOf()).map(
		({ path }) => path,
	);

test('a metric of a page can be embedded where two of its figures can be compared', () => {
	expect(pathsOf(gdp(2020, 2021))).toEqual(['zones/shenyang/gdp']);
	expect(pathsOf(gdp(2020))).toEqual([]);
	const district = gdp(2021).map((record) => ({ ...record, scope: 'district' }));
	expect(pathsOf([...gdp(2020), ...district])).toEqual([]);
});

test('figures without a metric have no page to embed', () => {
	const labelled = [2020, 2021].map((period) => ({ label: '甲', period, value: 1, unit: '家' }));
	expect(pathsOf(labelled)).toEqual([]);
});

test('a page that was renamed keeps the address of its charts', () => {
	expect(pathsOf(gdp(2020, 2021), { formerly: ['mukden'] })).toEqual([
		'zones/shenyang/gdp',
		'zones/mukden/gdp',
	]);
});
