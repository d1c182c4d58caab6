import type { Words } from '../words.ts';
import { counted, grouped } from './counted.ts';

/** Places in published lists, and who tells of them. */
export const standingText: Words['standingText'] = {
	badge: (rank: number, of: number | undefined, year: string) =>
		`National evaluation: no. ${rank}${of === undefined ? '' : ` of ${of}`} · ${year}`,
	onlyWithin: (end: number) => `says only: among the first ${end}`,
	columns: {
		rank: 'Place',
		zone: 'High-tech zone',
		reports: 'Reported by',
		list: 'Ranking',
		year: 'Year',
		published: 'Published',
		evaluated: 'Evaluated',
	},
	groups: {
		ranked: (count: number) => `${grouped(count)} with a known place`,
		within: (count: number) => `${grouped(count)} known only to be on the list; no place was read`,
		beyond: (end: number) =>
			`Beyond the first ${end} that were published, reported by the zones themselves`,
		edition: (of: number | undefined) =>
			of === undefined ? 'number evaluated not known from a source' : `${grouped(of)} evaluated`,
	},
	known: {
		label: 'Recorded',
		complete: 'complete',
		of: (length: number | undefined, named: number, ranked: number) =>
			`${length === undefined ? '' : `first ${length} published, `}${grouped(named)} known${ranked < named ? `, ${grouped(ranked)} of them with a place` : ''}`,
		short: (length: number | undefined, named: number) =>
			length === undefined ? `${named}` : `${named}/${length}`,
	},
	evaluated: (count: number) => counted(count, 'zone'),
	record: 'record',
	disputed: 'accounts differ',
	singles: 'Single aspects of the same evaluation',
	otherYears: 'Other years of the same evaluation',
	places: 'Places and reports',
	history: 'The national evaluation over the years',
	historyNote:
		'The number evaluated and the method differ each time; where the numbers differ, places cannot be compared directly. Places that were derived, inferred or are to be verified are listed with their basis.',
	others: 'Other rankings',
	placeIn: (rank: number | undefined, within: number | undefined) =>
		rank !== undefined
			? `no. ${rank}`
			: within === undefined
				? 'no place given'
				: `among the first ${within}`,
};
