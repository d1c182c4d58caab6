import { expect, test } from 'vitest';
import { drawnDots, FEWEST, stripOf, stripsOf } from '../../src/data/strips.ts';
import { atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

/** Strips of zone z1, where each of so many zones has the figures that are made for its number. */
function strips(zones: number, figures: (zone: number) => Fields[], metric: Fields = {}) {
	const atlas = atlasOf({
		metrics: { gdp: metric, exports: { prominence: 5 } },
		sources: { paper: {}, wiki: { grade: 'C' } },
		scopes: { zone: {}, district: { covers: 'district' } },
		zones: Object.fromEntries(
			Array.from({ length: zones }, (_, index) => [
				`z${index + 1}`,
				{
					observations: figures(index + 1).map((record) => ({
						...{ metric: 'gdp', period: 2024, unit: '亿元', ...record },
					})),
				},
			]),
		),
	});
	const zone = atlas.entities.get('zones/z1');
	return zone ? stripsOf(atlas, zone) : [];
}

const brief = (found: ReturnType<typeof strips>) =>
	found.map(({ metric, own, place, dots }) =>
		[metric.id, own.record.period, `${place?.place}/${dots.length}`].join(' '),
	);

test('ten zones make a line of dots, nine do not', () => {
	expect(brief(strips(FEWEST, (zone) => [{ value: zone }]))).toEqual(['gdp 2024 10/10']);
	expect(strips(FEWEST - 1, (zone) => [{ value: zone }])).toEqual([]);
});

test.each([
	['a marked figure', { source: 'wiki' }],
	['a district', { scope: 'district' }],
	['another currency', { unit: '亿美元' }],
	['part of a year', { period: '2024-H1' }],
])('%s does not stand in it', (_, fields) => {
	const one = (zone: number) => [{ value: zone, ...(zone === 5 ? fields : {}) }];
	const metric = { units: ['亿元', '亿美元'] };
	expect(strips(FEWEST, one, metric)).toEqual([]);
	expect(brief(strips(FEWEST + 1, one, metric))).toEqual(['gdp 2024 10/10']);
});

test('the newest year with enough zones is taken, and the most telling metric comes first', () => {
	const found = strips(FEWEST, (zone) => [
		{ value: zone, period: 2022 },
		{ value: zone, period: 2023 },
		...(zone < 5 ? [{ value: zone }] : []),
		{ value: 20 - zone, metric: 'exports' },
	]);
	expect(brief(found)).toEqual(['exports 2024 1/10', 'gdp 2023 10/10']);
});

test('dots stand where their values are, the best at the right', () => {
	const at = (metric: Fields) =>
		strips(FEWEST, (zone) => [{ value: zone === 1 ? 0 : zone * 10 }], metric)[0]?.dots.map(
			({ figure, at }) => [figure.entity.id, at],
		);
	expect(at({})?.slice(0, 3)).toEqual([
		['z1', 0],
		['z2', 0.2],
		['z3', 0.3],
	]);
	expect(at({})?.at(-1)).toEqual(['z10', 1]);
	expect(at({ direction: 'lower' })?.slice(-3)).toEqual([
		['z3', 0.7],
		['z2', 0.8],
		['z1', 1],
	]);
	expect(at({ direction: 'none' })).toBeUndefined();
});

test('places in a list are shown as they were given, and none is made of them', () => {
	const [strip] = strips(FEWEST, (zone) => [{ value: zone * 3, unit: '位' }], {
		units: ['位'],
		nature: 'rank',
		direction: 'lower',
	});
	expect(strip?.place).toBeUndefined();
	expect(strip?.dots.at(-1)?.figure.entity.id).toBe('z1');
});

test('equal values stand in the middle', () => {
	const [strip] = strips(FEWEST, () => [{ value: 7 }]);
	expect(new Set(strip?.dots.map(({ at }) => at))).toEqual(new Set([0.5]));
});

test('an author may ask for one metric, and for a year of it', () => {
	const atlas = atlasOf({
		zones: Object.fromEntries(
			Array.from({ length: FEWEST }, (_, zone) => [
				`z${zone + 1}`,
				{
					observations: [2022, 2023].map((period) => ({
						...{ metric: 'gdp', unit: '亿元', period, value: zone },
					})),
				},
			]),
		),
	});
	const [zone, region] = ['zones/z1', 'regions/liaoning'].map((ref) => atlas.entities.get(ref));
	if (!zone || !region) throw new Error('The zone or its region is missing.');
	const year = (...asked: [string, string?]) => stripOf(atlas, zone, ...asked)?.own.record.period;
	expect([year('gdp'), year('gdp', '2022'), year('gdp', '2021'), year('exports')]).toEqual([
		'2023',
		'2022',
		undefined,
		undefined,
	]);
	expect(stripOf(atlas, region, 'gdp')).toBeUndefined();
});

test('of very many dots no more are drawn than can be told apart, the ends among them', () => {
	const [few] = strips(FEWEST, (zone) => [{ value: zone }]);
	expect(drawnDots(few?.dots ?? [])).toBe(few?.dots);
	const [many] = strips(900, (zone) => [{ value: zone * zone }]);
	const drawn = drawnDots(many?.dots ?? []);
	expect(many?.dots).toHaveLength(900);
	expect(drawn.length).toBeLessThanOrEqual(101);
	expect([drawn[0]?.at, drawn.at(-1)?.at]).toEqual([0, 1]);
	for (const { at } of many?.dots ?? []) {
		const nearest = Math.min(...drawn.map((dot) => Math.abs(dot.at - at)));
		// A dot is ten pixels wide on a line of some six hundred.
		expect(nearest).toBeLessThanOrEqual(1 / 100);
	}
});
