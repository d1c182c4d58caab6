import { expect, test } from 'vitest';
import { usesOf } from '../../src/data/uses.ts';
import { atlasOf } from './atlas-fixture.ts';

const record = { label: '甲', value: 1, unit: '家' };
const atlas = atlasOf({
	sources: { paper: {}, gazette: {}, unused: {} },
	zones: {
		a: {
			approved: { date: '2010', basis: 'sourced', source: 'gazette' },
			observations: [
				{ ...record, period: 2020 },
				{ ...record, period: 2021 },
			],
			targets: [{ label: '乙', summary: '。', source: 'gazette' }],
		},
		b: { observations: [{ ...record, period: 2020 }] },
	},
	alliances: { east: { members: [{ zone: 'b', relation: 'member', basis: 'stated' }] } },
	terms: { word: {} },
});

/** What the site takes from a source, by page. */
function uses(source: string) {
	const { figures, pledges, pages } = usesOf(
		atlas,
		source,
		new Map([
			['terms/word', ['gazette']],
			['zones/a', ['gazette']],
		]),
	);
	const counts = (map: ReadonlyMap<{ ref: string }, readonly unknown[]>) =>
		[...map].map(([{ ref }, list]) => `${ref} ${list.length}`);
	return {
		figures: counts(figures),
		pledges: counts(pledges),
		pages: [...pages].map(({ ref }) => ref).sort(),
	};
}

test('a source knows the records, targets and pages that rest on it', () => {
	expect(uses('paper')).toEqual({
		figures: ['zones/a 2', 'zones/b 1'],
		pledges: [],
		pages: ['alliances/east'],
	});
	expect(uses('gazette')).toEqual({
		figures: [],
		pledges: ['zones/a 1'],
		pages: ['terms/word', 'zones/a'],
	});
	expect(uses('unused')).toEqual({ figures: [], pledges: [], pages: [] });
});
