import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { tablesOf } from '../../src/data/tables.ts';
import { badgesOf, looseTies } from '../../src/data/zone-facts.ts';
import { atlasOf } from './atlas-fixture.ts';

const RELATIONS = ['member', 'lead', 'secretariat', 'host-place', 'partner', 'mentioned'];
const BASES = ['stated', 'inferred', 'derived'];

/** Shenyang tied to one alliance each way there is, and to some more ones. */
const ties = RELATIONS.flatMap((relation) => BASES.map((basis) => ({ relation, basis })));
const atlas = atlasOf({
	zones: { shenyang: { name: '沈阳高新区' } },
	alliances: Object.fromEntries(
		ties.map((tie) => [
			`${tie.relation}-${tie.basis}`,
			{ members: [{ zone: 'shenyang', ...tie }] },
		]),
	),
	networks: {
		robots: {
			members: [
				{ zone: 'shenyang', relation: 'mentioned', basis: 'stated' },
				{ zone: 'shenyang', relation: 'member', basis: 'stated' },
				{ zone: 'shenyang', relation: 'lead', basis: 'stated' },
				{ zone: 'dalian', relation: 'member', basis: 'stated' },
				{ name: '某研究院', relation: 'member', basis: 'stated', role: '副理事长' },
			],
		},
	},
});

test('stated members, leads and secretariats count, and nobody else', () => {
	expect(
		atlas.ties
			.filter(({ group, counts }) => group.collection === 'alliances' && counts)
			.map(({ group }) => group.id),
	).toEqual(['member-stated', 'lead-stated', 'secretariat-stated']);
});

test('only groups a zone counts in are its badges, each once', () => {
	expect(badgesOf(atlas, 'zones/shenyang').map(({ id }) => id)).toEqual([
		'member-stated',
		'lead-stated',
		'secretariat-stated',
		'robots',
	]);
	expect(badgesOf(atlas, 'zones/dalian').map(({ id }) => id)).toEqual(['robots']);
});

test('the other ties stand apart, without those to groups it is known to belong to', () => {
	const loose = looseTies(atlas, 'zones/shenyang').map(({ group }) => group.id);
	expect(loose).toHaveLength(ties.length - 3);
	expect(loose).not.toContain('robots');
	expect(loose).toContain('member-inferred');
	expect(loose).toContain('partner-stated');
	expect(looseTies(atlas, 'zones/dalian')).toEqual([]);
});

test('the download has every tie with what it rests on; who has no page has a name', () => {
	const { memberships } = tablesOf(atlas, {
		absolute: (path) => path,
		words: wordsOf(),
		verdict: () => ({ value: 'not-due', text: '', reason: '' }),
	});
	expect(memberships).toHaveLength(ties.length + 5);
	expect(memberships.at(-2)).toMatchObject({
		group_type: 'networks',
		group_id: 'robots',
		zone_id: 'dalian',
		zone_name: 'dalian',
		relation: 'member',
		basis: 'stated',
		role: null,
		source_id: 'paper',
	});
	expect(memberships.at(-1)).toMatchObject({
		zone_id: null,
		zone_name: '某研究院',
		role: '副理事长',
	});
});
