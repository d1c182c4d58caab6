import { expect, test } from 'vitest';
import { sourcesOf } from '../../src/data/sources-of.ts';
import { atlasOf } from './atlas-fixture.ts';

const ids = 'cited page status members figure old goal talk'.split(' ');
const atlas = atlasOf({
	sources: Object.fromEntries(ids.map((id) => [id, {}])),
	mechanisms: {
		one: {
			status: { value: 'working', asOf: '2024', source: 'status' },
			sources: ['page', 'cited'],
			observations: [
				{ label: '甲', period: 2024, value: 1, unit: '家', source: 'figure' },
				{
					...{ label: '乙', period: 2024, value: 1, unit: '家', source: 'old' },
					retracted: { date: '2025', reason: '录错' },
				},
			],
			targets: [{ label: '丙', summary: '。', source: 'goal' }],
			statements: [{ by: '丁', said: '。', source: 'talk' }],
		},
	},
	alliances: {
		east: { members: [{ name: '乙', relation: 'member', basis: 'stated', source: 'members' }] },
	},
});

const listed = (ref: string, cited: string[]) => {
	const entity = atlas.entities.get(ref);
	if (!entity) throw new Error(`There is no ${ref}.`);
	return sourcesOf(atlas, entity, cited).map(({ id }) => id);
};

test('a page rests on what its prose cites, then on its own sources, those of its facts, of its figures', () => {
	expect(listed('mechanisms/one', ['cited'])).toEqual([
		...['cited', 'page', 'status', 'figure', 'goal', 'talk'],
	]);
	expect(listed('alliances/east', [])).toEqual(['members']);
});
