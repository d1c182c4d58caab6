import { expect, test } from 'vitest';
import { tileViews } from '../../src/data/tile-views.ts';
import { wordsOf } from '../../src/text/words.ts';
import { atlasOf } from './atlas-fixture.ts';

const item = (zone: string, more: object) => ({
	zone,
	name: zone,
	basis: 'stated',
	source: 'paper',
	...more,
});
const atlas = (items: object[], site: object = {}) =>
	atlasOf({
		regions: { a: { name: '甲省', level: 'province' }, b: { name: '乙省', level: 'province' } },
		sources: { paper: {} },
		metrics: { rank: { units: ['位'], nature: 'rank', direction: 'lower' } },
		zones: {
			one: {
				region: 'a',
				observations: [
					{ label: '企业数', period: 2023, value: 1, unit: '家' },
					{ metric: 'rank', period: 2024, value: 60, unit: '位' },
				],
			},
			two: {
				region: 'a',
				observations: [{ label: '企业数', period: 2022, value: 1, unit: '家' }],
			},
			three: { region: 'b' },
			four: { region: 'a' },
		},
		rankings: {
			top: {
				name: '综合评价',
				metric: 'rank',
				year: 2024,
				length: 2,
				ordered: true,
				complete: false,
				source: 'paper',
				items,
			},
		},
		site: {
			evaluation: 'rank',
			tiles: [
				{ region: 'a', short: '甲', row: 1, column: 1 },
				{ region: 'b', short: '乙', row: 1, column: 2 },
				{ name: '丙省', short: '丙', row: 1, column: 3 },
			],
			...site,
		},
	});
const counts = (of: ReturnType<typeof atlas>) =>
	Object.fromEntries(
		tileViews(of, wordsOf()).map(({ id, tiles }) => [id, tiles.map(({ count }) => count)]),
	);

test('zones are counted, those known among the first, and those with figures of the last three years', () => {
	expect(counts(atlas([item('two', { rank: 1 })]))).toEqual({
		zones: [3, 1, null],
		// Of a list that is not known whole, a province without any is unknown and not zero.
		named: [1, undefined, null],
		recent: [1, 0, null],
	});
});

test('of a list that is known whole a province without any has none', () => {
	const of = atlas([item('two', { rank: 1 }), item('four', { within: 2 })]);
	expect(counts(of)['named']).toEqual([2, 0, null]);
});

test('without an evaluation that tells its length nothing is shown of the first, without tiles nothing at all', () => {
	expect(Object.keys(counts(atlas([item('two', { rank: 1 })], { evaluation: undefined })))).toEqual(
		['zones', 'recent'],
	);
	expect(tileViews(atlasOf({}), wordsOf())).toEqual([]);
});
