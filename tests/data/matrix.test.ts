import { expect, test } from 'vitest';
import { matrixOf } from '../../src/data/matrix.ts';
import { atlasOf } from './atlas-fixture.ts';

test('only stated members, leads and secretariats count; every other tie stands in its cell all the same', () => {
	const atlas = atlasOf({
		regions: { a: { name: '甲省', level: 'province' }, b: { name: '乙省', level: 'province' } },
		site: {
			tiles: [
				{ region: 'b', short: '乙', row: 1, column: 1 },
				{ region: 'a', short: '甲', row: 1, column: 2 },
			],
		},
		zones: { alpha: { region: 'a' }, beta: { region: 'b' }, gamma: { region: 'a' } },
		alliances: {
			union: {
				name: '甲乙两省高新区联盟',
				aliases: ['甲乙联盟'],
				members: [
					{ zone: 'alpha', relation: 'partner', basis: 'stated' },
					{ zone: 'alpha', relation: 'secretariat', basis: 'stated', from: 2020 },
					{ zone: 'beta', relation: 'member', basis: 'derived' },
					{ name: '某园区', relation: 'member', basis: 'stated' },
				],
			},
		},
		networks: { net: { members: [{ zone: 'alpha', relation: 'lead', basis: 'inferred' }] } },
	});
	const { groups, rows } = matrixOf(atlas);
	expect(groups.map(({ short, members }) => [short, members])).toEqual([
		['甲乙联盟', 2],
		['net', 0],
	]);
	expect(
		rows.map(({ name, members, cells }) => [
			name,
			members,
			cells.map((cell) => cell.map(({ record, counts }) => [record.relation, counts])),
		]),
	).toEqual([
		['beta', 0, [[['member', false]], []]],
		[
			'alpha',
			1,
			[
				[
					['secretariat', true],
					['partner', false],
				],
				[['lead', false]],
			],
		],
		['某园区', 1, [[['member', true]], []]],
	]);
});

test('rows of one province stand as they sound, as zones do everywhere', () => {
	const names = { a: '鞍山高新区', b: '大连高新区', c: '本溪高新区' };
	const { rows } = matrixOf(
		atlasOf({
			zones: Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { name }])),
			alliances: {
				union: {
					members: Object.keys(names).map((zone) => ({
						zone,
						relation: 'member',
						basis: 'stated',
					})),
				},
			},
		}),
	);
	expect(rows.map(({ name }) => name)).toEqual(['鞍山高新区', '本溪高新区', '大连高新区']);
});
