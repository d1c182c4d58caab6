import { expect, test } from 'vitest';
import { isGap, tabulate } from '../../src/data/series.ts';
import { atlasOf, type AtlasFiles } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

/** Revenue of one page, one figure a year from 2020 on, each with the fields given. */
const yearly = (...all: Fields[]) =>
	all.map((fields, index) => ({
		...{ metric: 'revenue', period: 2020 + index, value: 1 + index, unit: '亿元' },
		...fields,
	}));

/** How each row is joined to the one before: `2021 line`, `2022 break publisher`. */
function joinsOf(observations: Fields[], files: AtlasFiles = {}, collection = 'zones') {
	const { figures } = atlasOf({ ...files, [collection]: { shenyang: { observations } } });
	return tabulate(figures).flatMap(({ series }) =>
		series.map(({ items }) =>
			items.flatMap((item) => {
				if (isGap(item)) return [];
				const { join } = item;
				const how = join?.kind === 'break' ? `break ${join.why}` : join?.kind;
				return [[item.figure.record.period, how].filter(Boolean).join(' ')];
			}),
		),
	);
}

const same = {};
const other = { source: 'other' };

test('four figures of following years are joined', () => {
	expect(joinsOf(yearly(same, same, same, same))).toEqual([
		['2020', '2021 line', '2022 line', '2023 line'],
	]);
});

test('three figures are joined to nothing', () => {
	expect(joinsOf(yearly(same, same, same))).toEqual([['2020', '2021 apart', '2022 apart']]);
});

test('years of which nothing is drawn are a gap, collected or not', () => {
	expect(joinsOf(yearly(same, same, { period: 2023 }, { period: 2024 }))).toEqual([
		['2020', '2021 line', '2023 gap', '2024 line'],
	]);
	expect(joinsOf(yearly(same, same, { status: 'forecast' }, same, same))).toEqual([
		['2020', '2021 line', '2022', '2023 gap', '2024 line'],
	]);
});

test('hatched figures are joined to nothing, and count for no line', () => {
	const derived = { status: 'derived', formula: '推算' };
	expect(joinsOf(yearly(same, derived, same, same))).toEqual([
		['2020', '2021', '2022 apart', '2023 apart'],
	]);
	expect(joinsOf(yearly(same, derived, same, same, same))).toEqual([
		['2020', '2021', '2022 gap', '2023 line', '2024 line'],
	]);
	const files = { sources: { portal: { grade: 'C' } } };
	expect(joinsOf(yearly(same, same, same, same, { source: 'portal' }), files)).toEqual([
		['2020', '2021 line', '2022 line', '2023 line', '2024'],
	]);
});

test('where no scope is stated, another publisher is a break; a run shorter than four stays apart', () => {
	expect(joinsOf(yearly(same, same, same, same, other, other))).toEqual([
		['2020', '2021 line', '2022 line', '2023 line', '2024 break publisher', '2025 apart'],
	]);
	expect(joinsOf(yearly(same, other, same, other))).toEqual([
		['2020', '2021 break publisher', '2022 break publisher', '2023 break publisher'],
	]);
});

test('two sources of one publisher are joined', () => {
	const publisher = '沈阳市统计局';
	const files = { sources: { paper: { publisher }, other: { publisher } } };
	expect(joinsOf(yearly(same, other, same, other), files)).toEqual([
		['2020', '2021 line', '2022 line', '2023 line'],
	]);
});

test('a stated scope, a subject and a page that is no zone join the figures of any publisher', () => {
	const joined = [['2020', '2021 line', '2022 line', '2023 line']];
	const of = (fields: Fields) =>
		yearly({ ...fields }, { ...fields, ...other }, { ...fields }, { ...fields, ...other });
	expect(joinsOf(of({ scope: 'whole' }))).toEqual(joined);
	expect(joinsOf(of({ subject: '东软集团' }))).toEqual(joined);
	expect(joinsOf(of({}), {}, 'alliances')).toEqual(joined);
	// A scope that says that nothing is stated joins no more than none.
	expect(joinsOf(of({ scope: 'open' }), { scopes: { open: { covers: 'unstated' } } })).toEqual([
		['2020', '2021 break publisher', '2022 break publisher', '2023 break publisher'],
	]);
});

test('seriesBreak breaks a line before its record, with a run of four on either side', () => {
	const broken = { seriesBreak: '2024年起口径扩大' };
	expect(joinsOf(yearly(same, same, same, same, broken, same, same, same))).toEqual([
		[
			...['2020', '2021 line', '2022 line', '2023 line'],
			...['2024 break stated', '2025 line', '2026 line', '2027 line'],
		],
	]);
});

test('of four figures with a break between none is joined, and there is no chart', () => {
	const observations = yearly(same, same, { seriesBreak: '换了口径' }, same);
	expect(joinsOf(observations)).toEqual([
		['2020', '2021 apart', '2022 break stated', '2023 apart'],
	]);
	const { figures } = atlasOf({ zones: { shenyang: { observations } } });
	const [table] = tabulate(figures);
	expect([table?.chartable, table?.series[0]?.longest]).toEqual([false, 2]);
});

test('a place in a list is the same whoever reports it; lists of other sizes are a break', () => {
	const rank = { metrics: { place: { nature: 'rank', direction: 'lower', units: ['位'] } } };
	const place = { metric: 'place', unit: '位' };
	const list = (year: number, count: number) => ({
		...{ metric: 'place', name: '评价', year, ordered: true, complete: true, source: 'paper' },
		items: [{ rank: 1, name: '甲', basis: 'stated', source: 'paper' }],
		evaluated: { count, source: 'paper' },
	});
	const places = yearly(place, { ...place, ...other }, place, { ...place, ...other }, place);
	expect(joinsOf(places, rank)).toEqual([
		['2020', '2021 line', '2022 line', '2023 line', '2024 line'],
	]);
	const rankings = Object.fromEntries(
		[169, 169, 169, 169, 178].map((count, index) => [
			`of-${2020 + index}`,
			list(2020 + index, count),
		]),
	);
	expect(joinsOf(places, { ...rank, rankings })).toEqual([
		['2020', '2021 line', '2022 line', '2023 line', '2024 break edition'],
	]);
});

test('growth at other prices is a series of its own; an amount is the same at either', () => {
	const metrics = {
		gdp: {},
		'gdp-growth': { nature: 'ratio', units: ['%'], growthOf: 'gdp' },
	};
	const real = { growthBasis: 'real' };
	const growth = { metric: 'gdp-growth', unit: '%' };
	expect(
		joinsOf(yearly(growth, { ...growth, ...real }, growth, { ...growth, ...real }), { metrics }),
	).toEqual([
		['2020', '2022 apart'],
		['2021', '2023 apart'],
	]);
	const amount = { metric: 'gdp' };
	expect(
		joinsOf(yearly(amount, { ...amount, ...real }, amount, { ...amount, ...real }), { metrics }),
	).toEqual([['2020', '2021 line', '2022 line', '2023 line']]);
});
