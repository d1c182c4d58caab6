import { expect, test } from 'vitest';
import {
	countOf,
	industriesByProvince,
	industriesOf,
	industrySaid,
	industryTree,
} from '../../src/data/industries.ts';
import { atlasOf } from './atlas-fixture.ts';

const atlas = atlasOf({
	sources: { paper: {} },
	site: {
		tiles: [
			{ region: 'liaoning', short: '辽', row: 1, column: 2 },
			{ region: 'jilin', short: '吉', row: 1, column: 1 },
		],
	},
	regions: { jilin: {}, liaoning: {} },
	industries: {
		steel: { name: '钢铁', parent: 'metals' },
		metals: { name: '金属' },
		paper: { name: '造纸' },
	},
	zones: {
		a: { region: 'jilin', industries: [{ industry: 'steel', words: '特钢', source: 'paper' }] },
		b: {
			region: 'liaoning',
			industries: [
				{ industry: 'steel', words: '钢铁', source: 'paper' },
				{ industry: 'metals', words: '金属', source: 'paper' },
				{ words: '新经济', source: 'paper' },
			],
		},
		c: {},
	},
	networks: { n: { industries: [{ industry: 'metals', words: '金属', source: 'paper' }] } },
});

test('an industry stands before its parts', () => {
	expect(industryTree(atlas).map(({ id }) => id)).toEqual(['metals', 'steel', 'paper']);
});

test('of one level, the industry that most zones have comes first, then by name', () => {
	const ties = [{ industry: 'z', words: '造纸', source: 'paper' }];
	const atlas = atlasOf({
		sources: { paper: {} },
		industries: { z: { name: '造纸' }, g: { name: '钢铁' }, b: { name: '包装' } },
		zones: { a: { industries: ties } },
	});
	expect(industryTree(atlas).map(({ id }) => id)).toEqual(['z', 'b', 'g']);
});

test('what has a part of an industry has the industry, and is counted once', () => {
	expect(industriesOf(atlas, atlas.zones.get('b')?.data.industries)).toEqual(['steel', 'metals']);
	expect(industriesOf(atlas, undefined)).toEqual([]);
	const counts = (id: string) => [countOf(atlas, 'zones', id), countOf(atlas, 'networks', id)];
	expect(['metals', 'steel', 'paper'].map(counts)).toEqual([
		[2, 1],
		[2, 0],
		[0, 0],
	]);
});

test('who has an industry is told in the words of each source, by province, its parts apart', () => {
	const said = (id: string) =>
		industrySaid(atlas, 'zones', id).map(({ page, province, words, source }) =>
			[page.id, province?.id, words, source.id].join(' '),
		);
	expect(said('steel')).toEqual(['b liaoning 钢铁 paper', 'a jilin 特钢 paper']);
	expect(said('metals')).toEqual(['b liaoning 金属 paper']);
	expect(industrySaid(atlas, 'networks', 'metals')).toMatchObject([
		{ page: { id: 'n' }, province: undefined, words: '金属' },
	]);
});

test('provinces have zones with an industry or a part of it; those of which nothing is told are left out', () => {
	const { industries, rows, told } = industriesByProvince(atlas);
	expect(industries.map(({ id }) => id)).toEqual(['metals', 'paper']);
	expect(rows.map(({ province, counts }) => [province.id, ...counts])).toEqual([
		['liaoning', 1, 0],
		['jilin', 1, 0],
	]);
	expect(told).toBe(2);
});
