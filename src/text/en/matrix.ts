import type { Words } from '../words.ts';
import { counted } from './counted.ts';

/** Who belongs to which alliance and network. */
export const matrixText: Words['matrixText'] = {
	title: 'Members of alliances and networks at a glance',
	lead: 'Which zone belongs to which alliance and industry network: a row for each zone, a column for each alliance and network; the cell has the relation, its basis and its time.',
	counts: (zones: number, ties: number, groups: number) =>
		`In ${counted(groups, 'alliance or network', 'alliances and networks')}, sources state ${counted(ties, 'membership')} of ${counted(zones, 'zone')}.`,
	rest: (count: number) =>
		`${counted(count, 'more national high-tech zone has', 'more national high-tech zones have')} no recorded relation to an alliance or network and ${count === 1 ? 'is' : 'are'} not listed.`,
	table: 'High-tech zones, alliances and networks',
	groups: 'What the columns are',
	loose: '○',
	basis: { inferred: 'inferred', derived: 'derived' },
	legendStated:
		'Without a sign: a source states that it is a member, lead or secretariat, and it counts as a member.',
	legendLoose:
		'○ No source states that it is a member: that was inferred from wording or derived from place and the like, or it is only a partner, the place of founding, or mentioned; it does not count as a member.',
	legendDate:
		'The time is when the relation began; where none is given, see when the alliance or network was founded.',
	number: 'Members',
	joined: 'Member of',
	filters: {
		group: 'Alliance or network',
		basis: 'Basis',
		stated: 'Stated as a member',
		loose: 'Other relations',
	},
};
