import { expect, test } from 'vitest';
import {
	countPlaces,
	evaluationsOf,
	latestStanding,
	placeDoubts,
	otherPlacesOf,
	placesOf,
	singlesOf,
	standingsOf,
} from '../../src/data/standings.ts';
import { atlasOf } from './atlas-fixture.ts';

const sources = { paper: { grade: 'B' }, office: { grade: 'A' }, wiki: { grade: 'C' } };
const rank = (period: string, value: number, more: object = {}) => ({
	metric: 'rank',
	period,
	value,
	unit: '位',
	...more,
});
const item = (zone: string, more: object = {}) => ({
	zone,
	name: `${zone}高新区`,
	basis: 'stated',
	source: 'paper',
	...more,
});
const list = (year: number, items: object[], more: object = {}) => ({
	name: '综合评价',
	evaluation: '综合评价',
	metric: 'rank',
	year,
	ordered: true,
	complete: false,
	source: 'paper',
	items,
	...more,
});
const atlas = (
	zones: Record<string, object[]>,
	rankings: Record<string, object>,
	site: object = { evaluation: 'rank' },
) =>
	atlasOf({
		zones: Object.fromEntries(
			Object.entries(zones).map(([id, observations]) => [id, { observations }]),
		),
		metrics: { rank: { units: ['位'], nature: 'rank', direction: 'lower' } },
		sources: structuredClone(sources),
		rankings: rankings as Record<string, Record<string, unknown>>,
		site: site as Record<string, unknown>,
	});

const said = (of: ReturnType<typeof atlas>, id: string) =>
	placesOf(of, id).map(({ address, rank, within, reports }) => [
		address,
		rank ?? `<${within}`,
		reports.map(({ source }) => source.id),
	]);

test('who reports one place in the list and on the zone’s page stands in one row, each source once', () => {
	const of = atlas(
		{
			alpha: [rank('2024', 6), rank('2024', 6, { source: 'office' })],
			beta: [rank('2024', 9, { source: 'office' }), rank('2023', 1)],
		},
		{ top: list(2024, [item('alpha', { rank: 6, also: ['wiki'] })]) },
	);
	expect(said(of, 'top')).toEqual([
		['r-alpha', 6, ['paper', 'wiki', 'office']],
		['r-beta', 9, ['office']],
	]);
});

test('a report that stands in both has the marks of its record, and is not plain', () => {
	const of = atlas(
		{ alpha: [rank('2024', 6, { flags: ['guessed-year'], periodInferred: '没有写' })] },
		{ top: list(2024, [item('alpha', { rank: 6 })]) },
	);
	const [place] = placesOf(of, 'top');
	expect([place?.reports.map(({ marks }) => marks), place?.plain]).toEqual([
		[['guessed-year']],
		false,
	]);
});

test('a zone of which only the first fifty are told is named last, and comes to its place where another source has it', () => {
	const of = atlas(
		{ alpha: [rank('2024', 17, { source: 'office' })], beta: [] },
		{ top: list(2024, [item('alpha', { within: 50 }), item('beta', { within: 50 })]) },
	);
	expect(said(of, 'top')).toEqual([
		['r-alpha', 17, ['paper', 'office']],
		['r-beta', '<50', ['paper']],
	]);
});

test('sources that differ make a place each', () => {
	const of = atlas(
		{ alpha: [rank('2024', 8, { source: 'office' })] },
		{ top: list(2024, [item('alpha', { rank: 7 })]) },
	);
	expect(said(of, 'top')).toEqual([
		['r-alpha', 7, ['paper']],
		['r-alpha-8', 8, ['office']],
	]);
	expect(placesOf(of, 'top').map(({ disputed }) => disputed)).toEqual([true, true]);
	expect(latestStanding(of, 'alpha')).toBeUndefined();
});

test('places beyond the published end are no part of what is known of a list', () => {
	const of = atlas(
		{ alpha: [rank('2024', 53)], beta: [], gamma: [] },
		{ top: list(2024, [item('beta', { rank: 1 }), item('gamma', { within: 50 })], { length: 50 }) },
	);
	const [top] = of.entries.rankings;
	expect(top && countPlaces(of, top)).toEqual({ named: 2, ranked: 1 });
});

test('the place beside a name is the newest that none of its year disputes, with its marks, of how many where that is told', () => {
	const of = atlas(
		{
			alpha: [
				rank('2024', 3, { flags: ['guessed-year'] }),
				rank('2023', 4, { status: 'derived', formula: '由升降推得' }),
				rank('2020', 9),
			],
			beta: [],
		},
		{
			new: list(2024, [item('beta', { rank: 1, source: 'wiki' })]),
			middle: list(
				2022,
				[item('alpha', { rank: 6 }), item('beta', { rank: 2, basis: 'derived' })],
				{
					evaluated: { count: 169, source: 'paper' },
				},
			),
		},
	);
	const latest = (zone: string) => {
		const standing = latestStanding(of, zone);
		return standing && [standing.year, standing.place.rank, standing.of, standing.to];
	};
	expect(latest('alpha')).toEqual(['2024', 3, undefined, 'rankings/new/#r-alpha']);
	expect(latest('beta')).toEqual(['2024', 1, undefined, 'rankings/new/#r-beta']);
	expect(
		['alpha', 'beta'].map((zone) => {
			const standing = latestStanding(of, zone);
			return standing && placeDoubts(standing);
		}),
	).toEqual([
		{ marks: ['guessed-year'], basis: 'inferred' },
		{ marks: ['grade-c'], basis: 'stated' },
	]);
	expect(
		standingsOf(of, 'alpha').map(({ year, place, of: count }) => [year, place.rank, count]),
	).toEqual([
		['2024', 3, undefined],
		['2023', 4, undefined],
		['2022', 6, 169],
		['2020', 9, undefined],
	]);
});

test('lists of other evaluations and of no year are told apart from the national one', () => {
	const of = atlas(
		{ alpha: [] },
		{
			national: list(2024, [item('alpha', { rank: 1 })]),
			other: { ...list(2023, [item('alpha', { rank: 2 })]), metric: undefined },
			single: {
				...list(2024, [item('alpha', { rank: 3 })]),
				metric: undefined,
				partOf: 'national',
			},
		},
	);
	expect(standingsOf(of, 'alpha').map(({ list }) => list?.id)).toEqual(['national']);
	expect(otherPlacesOf(of, 'alpha').map(({ list }) => list.id)).toEqual(['single', 'other']);
	expect(singlesOf(of, 'national').map(({ id }) => id)).toEqual(['single']);
});

test('evaluations stand with the fullest first, their lists with the newest first', () => {
	const of = atlas(
		{ alpha: [], beta: [] },
		{
			small: { ...list(2025, [item('alpha', { rank: 1 })]), evaluation: '小榜' },
			old: list(2020, [item('alpha', { rank: 1 })]),
			new: list(2024, [item('alpha', { rank: 1 }), item('beta', { rank: 2 })]),
		},
	);
	expect(evaluationsOf(of).map(({ name, lists }) => [name, lists.map(({ id }) => id)])).toEqual([
		['综合评价', ['new', 'old']],
		['小榜', ['small']],
	]);
});

test('without a metric of the national evaluation no zone has a place in it', () => {
	const of = atlas({ alpha: [rank('2024', 3)] }, {}, {});
	expect(standingsOf(of, 'alpha')).toEqual([]);
	expect(latestStanding(of, 'alpha')).toBeUndefined();
});
