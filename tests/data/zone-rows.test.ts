import { expect, test } from 'vitest';
import { placeOrder, recentYear, sizeOrder, zoneRows } from '../../src/data/zone-rows.ts';
import { placeDoubts } from '../../src/data/standings.ts';
import { besides, inListOrder } from '../../src/data/list-order.ts';
import { MOST_NEIGHBOURS, neighboursOf } from '../../src/data/neighbours.ts';
import { atlasOf } from './atlas-fixture.ts';

const money = { unit: '亿元', period: '2024' };
const gdp = { metric: 'gdp', ...money };
const revenue = { metric: 'revenue', ...money };
const metrics = {
	gdp: { core: 10 },
	revenue: { core: 20 },
	output: { core: 30 },
	firms: { core: 5, units: ['家'], nature: 'stock' },
	place: { units: ['位'], nature: 'rank', direction: 'lower', core: 40 },
};
const site = {
	evaluation: 'place',
	tiles: [
		{ region: 'liaoning', short: '辽', row: 1, column: 2 },
		{ region: 'jilin', short: '吉', row: 1, column: 1 },
	],
};
const regions = { jilin: {}, liaoning: {} };

test('how large a zone is: its own GDP, else its revenue; a district’s only where there is nothing else', () => {
	const atlas = atlasOf({
		metrics,
		scopes: { district: { covers: 'district' } },
		zones: {
			both: {
				observations: [
					{ ...gdp, value: 1 },
					{ ...revenue, value: 9 },
				],
			},
			revenue: { observations: [{ ...revenue, value: 9 }] },
			district: {
				observations: [
					{ ...gdp, value: 1, scope: 'district' },
					{ ...revenue, value: 9 },
				],
			},
			only: { observations: [{ ...gdp, value: 1, scope: 'district' }] },
			output: { observations: [{ ...gdp, metric: 'output', value: 1 }] },
			missing: {
				observations: [{ metric: 'gdp', period: '2024', missing: 'not-published' }],
			},
		},
	});
	const size = (id: string) => zoneRows(atlas).get(id)?.size?.figure.metric?.id;
	expect(['both', 'revenue', 'district', 'only', 'output', 'missing'].map(size)).toEqual([
		'gdp',
		'revenue',
		'revenue',
		'gdp',
		undefined,
		undefined,
	]);
});

test('sizes are sorted by their value, revenue below every GDP; places by year, then by rank', () => {
	const atlas = atlasOf({
		metrics,
		site,
		zones: {
			small: { observations: [{ ...gdp, value: 1 }] },
			large: { observations: [{ ...gdp, value: 0.1, unit: '万亿元' }] },
			other: { observations: [{ ...revenue, value: 5000 }] },
			old: { observations: [{ metric: 'place', period: '2016', value: 3, unit: '位' }] },
			new: { observations: [{ metric: 'place', period: '2024', value: 30, unit: '位' }] },
			newer: { observations: [{ metric: 'place', period: '2024', value: 7, unit: '位' }] },
		},
	});
	const rows = [...zoneRows(atlas).values()];
	const by = (key: (row: (typeof rows)[number]) => number | undefined) =>
		rows
			.flatMap((row) => (key(row) === undefined ? [] : [{ id: row.id, key: Number(key(row)) }]))
			.toSorted((a, b) => a.key - b.key)
			.map(({ id }) => id);
	expect(by(({ size }) => size && sizeOrder(atlas, size))).toEqual(['other', 'small', 'large']);
	expect(by(({ standing }) => standing && placeOrder(standing))).toEqual(['newer', 'new', 'old']);
});

test('the newest place stands though it is marked, and says so; one in dispute does not', () => {
	const place = { metric: 'place', unit: '位' };
	const atlas = atlasOf({
		metrics,
		site,
		sources: { paper: {}, wiki: { grade: 'C' } },
		zones: {
			marked: { observations: [{ ...place, period: '2024', value: 1, source: 'wiki' }] },
			older: {
				observations: [
					{ ...place, period: '2024', value: 1, source: 'wiki' },
					{ ...place, period: '2016', value: 5 },
				],
			},
			disputed: {
				observations: [
					{ ...place, period: '2024', value: 1, source: 'wiki' },
					{ ...place, period: '2024', value: 2, source: 'wiki', key: 'other' },
				],
			},
		},
	});
	const told = (id: string) => {
		const standing = zoneRows(atlas).get(id)?.standing;
		return standing && [standing.place.rank, ...placeDoubts(standing).marks];
	};
	expect(['marked', 'older', 'disputed'].map(told)).toEqual([
		[1, 'grade-c'],
		[1, 'grade-c'],
		undefined,
	]);
});

test('zones are listed by province, those of no register last; a row tells what is made and how new it is', () => {
	const atlas = atlasOf({
		site,
		regions: { ...regions, dalian: { name: '大连市', level: 'city', parent: 'liaoning' } },
		sources: { paper: {} },
		industries: {
			metals: {},
			...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, { parent: 'metals' }])),
		},
		zones: {
			park: { level: 'other', region: 'liaoning' },
			north: { region: 'jilin', observations: [{ ...gdp, period: '2023-H1', value: 1 }] },
			south: {
				region: 'liaoning',
				city: '大连市',
				industries: ['metals', 'a', 'b', 'c', 'd', 'e'].map((industry) => ({
					industry,
					words: industry,
					source: 'paper',
				})),
				observations: [{ ...gdp, period: '2019', value: 1 }],
			},
		},
	});
	expect(recentYear(atlas)).toBe('2023');
	expect(
		[...zoneRows(atlas).values()].map(({ id, recent, city, figures }) => [
			id,
			recent,
			city?.id,
			figures,
		]),
	).toEqual([
		['south', false, 'dalian', 1],
		['north', true, undefined, 1],
		['park', false, undefined, 0],
	]);
	const makes = zoneRows(atlas).get('south')?.makes;
	expect(makes?.industries.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
	expect(makes?.more).toBe(1);
});

const tie = (industry: string) => ({ industry, words: industry, source: 'paper' });
const approved = { date: '1992-11-09', basis: 'sourced', source: 'paper' };
const near = atlasOf({
	site,
	regions,
	sources: { paper: {} },
	industries: { steel: {}, paper: {} },
	alliances: { north: { members: [{ zone: 'own', relation: 'member', basis: 'stated' }] } },
	networks: {
		steel: {
			members: ['own', 'far'].map((zone) => ({ zone, relation: 'member', basis: 'stated' })),
		},
	},
	zones: {
		own: { region: 'jilin', approved, industries: [tie('steel'), tie('paper')] },
		far: { region: 'liaoning', approved, industries: [tie('steel')] },
		alike: { region: 'liaoning', industries: [tie('paper'), tie('steel')] },
		...Object.fromEntries(
			[...'abcdefg'].map((id, index) => [
				id,
				{
					region: 'jilin',
					observations: Array.from({ length: index }, (_, year) => ({
						...gdp,
						period: String(2000 + year),
						value: 1,
					})),
				},
			]),
		),
	},
});

test('neighbours share the province, a group, an industry or the batch; those of which most is known come first', () => {
	const found = neighboursOf(near, 'own').map((group) => [
		group.by,
		group.by === 'province' || group.by === 'group' ? group.page.ref : '',
		group.count,
		group.rows.map(({ id }) => id).join(' '),
	]);
	expect(MOST_NEIGHBOURS).toBe(6);
	expect(found).toEqual([
		['province', 'regions/jilin', 8, 'g f e d c b'],
		['group', 'networks/steel', 2, 'far'],
		['industry', '', 3, 'alike far'],
		['batch', '', 2, 'far'],
	]);
	expect(neighboursOf(near, 'nobody')).toEqual([]);
});

test('a batch is an approval of one month or one decree; a mere year is only the year', () => {
	const atlas = atlasOf({
		sources: { paper: {} },
		policies: { one: {} },
		zones: Object.fromEntries(
			Object.entries({
				month: ['2015', '2015-02', undefined],
				same: ['2015-02', '2015-02', undefined],
				year: ['2015', undefined, undefined],
				decreed: ['2012', undefined, 'one'],
				together: ['2012-08', undefined, 'one'],
				other: ['2010-09', undefined, undefined],
				later: ['2010-11', undefined, undefined],
			}).map(([id, [date, batch, decree]]) => [
				id,
				{ batch, approved: { date, basis: 'sourced', source: 'paper', decree } },
			]),
		),
	});
	const found = (id: string) =>
		neighboursOf(atlas, id)
			.filter(({ by }) => by === 'batch' || by === 'year')
			.map(({ by, rows, count }) => [by, count, rows.map((row) => row.id).join(' ')]);
	expect(found('month')).toEqual([['batch', 2, 'same']]);
	expect(found('year')).toEqual([['year', 3, 'month same']]);
	expect(found('decreed')).toEqual([['batch', 2, 'together']]);
	expect(found('other')).toEqual([['year', 2, 'later']]);
});

test('a page stands between those before and after it in its list; the first and the last have one side', () => {
	const names = (id: string) => {
		const entity = near.entities.get(`zones/${id}`);
		const { previous, next } = entity ? besides(near, entity) : {};
		return [previous?.id, next?.id];
	};
	expect(inListOrder(near, 'zones').map(({ id }) => id)).toEqual([
		...['far', 'alike', 'own'],
		...'abcdefg',
	]);
	expect(names('far')).toEqual([undefined, 'alike']);
	expect(names('own')).toEqual(['alike', 'a']);
	expect(names('g')).toEqual(['f', undefined]);
});

test('events stand in time, those without a date in no order', () => {
	const atlas = atlasOf({
		zones: { a: {} },
		events: Object.fromEntries(
			[
				['late', { date: '2024-05-01', precision: 'day' }],
				['undated', {}],
				['early', { start: '2023-01-01', end: '2023-02-01', precision: 'span' }],
			].map(([id, data]) => [id, { ...(data as object), entities: ['zones/a'] }]),
		),
	});
	expect(inListOrder(atlas, 'events').map(({ id }) => id)).toEqual(['early', 'late']);
	const undated = atlas.entities.get('events/undated');
	expect(undated && besides(atlas, undated)).toEqual({ previous: undefined, next: undefined });
});
