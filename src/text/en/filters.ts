import type { Words } from '../words.ts';

/** What the filters of lists and tables say; small, because their scripts carry it along. */
export const filterText: Words['filterText'] = {
	province: 'Province',
	group: 'Alliance or network',
	year: 'Year of approval',
	industry: 'Industry',
	name: 'Name',
	all: 'All',
	count: (shown: number, all: number) => `${shown} of ${all} shown`,
	rows: (shown: number, all: number) => `${shown} of ${all} rows shown`,
	apply: 'Show results',
	reset: 'Clear filters',
};
