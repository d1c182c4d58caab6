import type { Words } from '../words.ts';
import { counted } from './counted.ts';

/** Pages of metrics: where zones stand, each with its year and scope. */
export const metricText: Words['metricText'] = {
	zones: 'By high-tech zone',
	places: 'Places of the high-tech zones',
	strips: 'Where it stands among the zones',
	newerMarked: 'A more recent figure bears a mark and is given for reference only: ',
	onlyMarked:
		'No national figure without a mark is recorded; the most recent one with a mark, for reference only: ',
	collected: (zones: number, of: number) =>
		`Figures recorded for ${zones} of ${counted(of, 'national high-tech zone')}`,
	none: (of: number) =>
		`This metric is not recorded for any of the ${counted(of, 'national high-tech zone')}.`,
	outside: 'not in the register',
	others: 'Other pages with figures: ',
	orderNote:
		'The most recent whole year of each zone, in order of value. Where years or scopes differ, the order does not say which is higher.',
	latestNote: 'Where there is no whole year, the most recent period stands.',
	rankNote: (of: number) =>
		`Places are given only among figures of the same year and kind of scope that bear no mark, and only where there are at least three: “7/${of}” means that 7 of the ${counted(of, 'national high-tech zone')} can be compared so.`,
	noRanks:
		'There are not yet three high-tech zones with comparable figures of the same year and kind of scope; no places are given.',
	basisNote: (basis: string) => `Price basis of the growth: ${basis}.`,
	growthBefore: 'Growth that is stated beside a level stands in the growth column of ',
	growthAfter: '.',
	columns: {
		rank: 'Place that year',
		year: 'Year',
		latest: 'Latest national figure',
		zones: 'Zones with figures',
		zonesShort: 'Zones',
		figures: 'All figures',
		otherPeriods: 'Other periods',
	},
	place: (place: number) => `no. ${place}`,
	unplaced: {
		outside: 'not placed: not in the register',
		valueless: 'not placed: no exact value',
		marked: 'not placed: bears a mark',
		disputed: 'not placed: accounts differ',
		part: 'not placed: less than a year, or period unclear',
		other: 'not placed: not of the whole zone',
		few: 'not placed: fewer than three comparable that year',
	},
	ranked: (ranked: number, of: number) => `${ranked}/${of}`,
	area: 'Scope',
	areas: {
		whole: 'whole zone',
		merged: 'including the whole of its district',
		unstated: 'not stated',
		other: 'other scopes',
	},
	latestYear: 'Latest',
	allYears: 'All years',
	listAll: 'Also list earlier figures and those of other scopes',
	yearOf: (year: string, zones: number, of: number) => `${year} ${zones}/${of}`,
	placesNote: (of: number) =>
		`A row for each zone, a column for each year, the most recent on the left; beside the year stands for how many of the ${counted(of, 'national high-tech zone')} a place is recorded. An empty cell means not recorded, not far behind.`,
	lists: 'Rankings of the years, with those that reports name without a place: ',
	family: 'Family',
	directoryNote: (of: number) =>
		`In families, those recorded most come first. “Latest national figure” uses only figures without marks; a more recent one with a mark stands below it. “Zones with figures” counts among the ${counted(of, 'national high-tech zone')}.`,
	stripsNote:
		'Each dot is a high-tech zone. Only figures of the same year and kind of scope without marks are shown; the large solid dot is this zone, and further right is further in front. Drawn only where at least ten zones can be compared.',
	stripPlace: (place: number, zones: number) =>
		`, no. ${place} of the ${counted(zones, 'comparable high-tech zone')}.`,
	stripListed: (zones: number, ahead: number) =>
		ahead === 0
			? `, ahead of the others among the ${counted(zones, 'high-tech zone')} whose place in that year is recorded.`
			: `, with ${ahead} ahead of it among the ${counted(zones, 'high-tech zone')} whose place in that year is recorded.`,
	stripScope: (name: string) => ` Scope: ${name}.`,
	stripEnds: (least: string, most: string) => ` Left end ${least}, right end ${most}.`,
};
