import { expect, test } from 'vitest';
import { provincesOf, tilesOf } from '../../src/data/provinces.ts';
import { atlasOf } from './atlas-fixture.ts';

const regions = {
	a: { name: '甲省', level: 'province' },
	b: { name: '乙省', level: 'province' },
	c: { name: '丙市', level: 'city' },
	d: { name: '丁省', level: 'province' },
};
const zones = {
	one: { region: 'a' },
	two: { region: 'a' },
	three: { region: 'b', level: 'provincial' },
};

test('provinces stand in the order of the tiles, those without one after them', () => {
	const tiles = [
		{ region: 'd', short: '丁', row: 1, column: 1 },
		{ name: '戊省', short: '戊', row: 1, column: 2 },
		{ region: 'b', short: '乙', row: 2, column: 1 },
	];
	const ids = (site: Record<string, unknown>) =>
		provincesOf(atlasOf({ regions, zones, site })).map(({ id }) => id);
	expect(ids({ tiles })).toEqual(['d', 'b', 'a']);
	expect(ids({})).toEqual(['a', 'b', 'd']);
});

test('a tile counts national zones; one without any says nothing, not zero', () => {
	const tiles = [
		{ region: 'a', short: '甲', row: 1, column: 2 },
		{ region: 'b', short: '乙', row: 2, column: 2 },
		{ name: '戊省', short: '戊', row: 2, column: 1 },
	];
	const shown = tilesOf(atlasOf({ regions, zones, site: { tiles } }));
	expect(shown.map(({ region, ...rest }) => ({ ...rest, url: region?.url }))).toEqual([
		{ name: '甲省', short: '甲', row: 1, column: 2, count: 2, url: 'regions/a/' },
		{ name: '乙省', short: '乙', row: 2, column: 2, count: null, url: 'regions/b/' },
		{ name: '戊省', short: '戊', row: 2, column: 1, count: null, url: undefined },
	]);
	expect(tilesOf(atlasOf({ regions, zones }))).toEqual([]);
});
