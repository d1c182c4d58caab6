import { expect, test } from 'vitest';
import { multiplesFor, multiplesOf, zonesNamed } from '../../src/data/multiples.ts';
import { type AtlasFiles, atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

const record = (period: number | string, value: number, more: Fields = {}) => ({
	metric: 'gdp',
	scope: 'whole',
	period,
	value,
	unit: '亿元',
	...more,
});

const atlasWith = (zones: Record<string, Fields[]>, files: AtlasFiles = {}) =>
	atlasOf({
		...files,
		scopes: { whole: {}, core: { covers: 'core-park' } },
		zones: Object.fromEntries(
			Object.entries(zones).map(([id, observations]) => [
				id,
				{ ...files.zones?.[id], observations },
			]),
		),
	});

/** Lines as `north whole: 2020 1, 2021 2`, and the years of all. */
function multiples(zones: Record<string, Fields[]>, files?: AtlasFiles) {
	const atlas = atlasWith(zones, files);
	const pages = Object.keys(zones).flatMap((id) => atlas.entities.get(`zones/${id}`) ?? []);
	const found = multiplesOf(pages, 'gdp');
	return found && { lines: found.lines.map(lineText), years: found.years };
}

type Found = NonNullable<ReturnType<typeof multiplesOf>>;

const lineText = ({ zone, series, rows }: Found['lines'][number]) =>
	`${zone.id} ${series.first.record.scope}: ${rows.map(({ year, value }) => `${year} ${value}`).join(', ')}`;

test('zones stand in the order they are named, over all years of any', () => {
	expect(
		multiples({
			south: [record(2021, 3), record(2023, 4)],
			north: [record(2019, 1), record(2020, 2)],
		}),
	).toEqual({
		lines: ['south whole: 2021 3, 2023 4', 'north whole: 2019 1, 2020 2'],
		years: [2019, 2020, 2021, 2022, 2023],
	});
});

test('one zone alone is none, and a zone with one figure is left out', () => {
	const north = [record(2019, 1), record(2020, 2)];
	expect(multiples({ north })).toBeUndefined();
	expect(multiples({ north, south: [record(2020, 3)] })).toBeUndefined();
	expect(multiples({ north, south: north, west: [record(2020, 3)] })?.lines).toEqual([
		'north whole: 2019 1, 2020 2',
		'south whole: 2019 1, 2020 2',
	]);
});

test('a zone has one line: that of the area with most years', () => {
	const core = (period: number, value: number) => record(period, value, { scope: 'core' });
	expect(
		multiples({
			north: [record(2019, 1), record(2020, 2), core(2019, 5), core(2020, 6), core(2021, 7)],
			south: [record(2019, 3), record(2020, 4)],
		})?.lines,
	).toEqual(['north core: 2019 5, 2020 6, 2021 7', 'south whole: 2019 3, 2020 4']);
});

test('half a year never stands beside whole ones, nor another’s figures or another currency', () => {
	const north = [record(2019, 1), record(2020, 2)];
	expect(multiples({ north, south: [record('2019-H1', 1), record('2020-H1', 2)] })).toBeUndefined();
	const subject = { subject: '演示公司' };
	expect(
		multiples({ north, south: [record(2019, 1, subject), record(2020, 2, subject)] }),
	).toBeUndefined();
	const dollars = { unit: '亿美元' };
	expect(
		multiples(
			{ north, south: [record(2019, 1, dollars), record(2020, 2, dollars)] },
			{ metrics: { gdp: { units: ['亿元', '亿美元'] } } },
		),
	).toBeUndefined();
});

test('of several metrics the more important come first, then those that more zones have', () => {
	const both = (metric: string) => [record(2019, 1, { metric }), record(2020, 2, { metric })];
	const atlas = atlasWith(
		{
			north: [...both('tax'), ...both('output'), ...both('gdp'), ...both('rare')],
			south: [...both('tax'), ...both('output'), ...both('gdp')],
			west: both('output'),
		},
		{ metrics: { gdp: { prominence: 1, units: ['亿元'] } } },
	);
	const zones = atlas.figures.map(({ entity }) => entity);
	const found = (most: number) =>
		multiplesFor(atlas, [...new Set(zones)], most).map(
			({ metric, multiples }) => `${metric.id} ${multiples.lines.length}`,
		);
	expect(found(3)).toEqual(['gdp 2', 'output 3', 'tax 2']);
	expect(found(2)).toEqual(['gdp 2', 'output 3']);
});

test('a place or a group stands for its zones, and a zone that is named twice is one', () => {
	const atlas = atlasOf({
		regions: {
			liaoning: {},
			jilin: {},
			'dalian-city': { level: 'city', parent: 'liaoning' },
		},
		zones: {
			shenyang: {},
			dalian: { city: '大连市' },
			changchun: { region: 'jilin' },
			harbin: { region: 'jilin' },
		},
		alliances: {
			northeast: {
				members: [
					{ zone: 'changchun', relation: 'member', basis: 'stated' },
					{ zone: 'dalian', relation: 'partner', basis: 'inferred' },
				],
			},
		},
	});
	const named = (...refs: string[]) => {
		const { zones, pages } = zonesNamed(atlas, refs);
		return [pages.map(({ ref }) => ref), zones.map(({ id }) => id).sort()];
	};
	expect(named('regions/liaoning')).toEqual([['regions/liaoning'], ['dalian', 'shenyang']]);
	expect(named('alliances/northeast')).toEqual([['alliances/northeast'], ['changchun']]);
	expect(named('zones/harbin', 'regions/jilin')).toEqual([
		['zones/harbin', 'regions/jilin'],
		['changchun', 'harbin'],
	]);
	expect(named('regions/nowhere')).toEqual([[], []]);
});
