import type { Words } from '../words.ts';
import { grouped } from './counted.ts';

/** Tables and lists of zones, the ways from a page to those beside it, and who makes what. */
export const directoryText: Words['directoryText'] = {
	matrix: 'Provinces and industries',
	matrixNote: (told: number, all: number) =>
		`A source states the leading industries of ${grouped(told)} of ${grouped(all)} zones. Each cell has the number of zones with this broad industry, or one within it, as a leading one, and opens the list; an empty cell means that no source is recorded, not that the industry is absent.`,
	matrixCell: (province: string, industry: string, count: string) =>
		`${province}, ${industry}: ${count}`,
	industryFigures: 'Figures concerned',
	industryFiguresNote:
		'Figures whose names contain this industry or one of its other names, each on its own page; their scopes and periods differ, and they cannot be added. Figures of industries within it stand on the pages of those.',
	page: 'Page',
	list: 'Directory',
	members: 'Member zones at a glance',
	makes: 'Leading industries',
	makesMore: (count: number) => ` and ${grouped(count)} more`,
	either: (names: readonly string[]) => names.join(' or '),
	size: 'Scale',
	rank: 'National place',
	evaluation: (of: number | undefined, year: string) =>
		of === undefined ? year : `of ${grouped(of)}, ${year}`,
	figures: 'Figures',
	tableNote: (sizes: readonly string[]) =>
		`Figures of scale (${sizes.join(', ')}) and places are each of the most recent year recorded; years and scopes differ, so the order is for finding only and is no ranking. Places of one year and scope stand on the pages of the metrics.`,
	told: (told: number, all: number) =>
		`By industry, only the ${grouped(told)} of ${grouped(all)} zones can be found whose industries are recorded; for the others no source is recorded, which does not mean that they have none.`,
	view: 'View',
	viewTable: 'Table',
	viewList: 'Directory',
	recent: 'Year of figures',
	since: (year: string, count: number) => `With figures since ${year} (${grouped(count)})`,
	neighbours: 'Similar high-tech zones',
	neighboursNote:
		'Each group starts with those that have most figures recorded, each with its most recent one.',
	within: (name: string) => `Also in ${name}`,
	sameIndustry: 'The same leading industries',
	sameBatch: (batch: string) => `Approved in the same batch: ${batch}`,
	sameYear: (year: string) => `Approved in the same year: ${year}`,
	all: (count: number) => `All ${grouped(count)}`,
	allMaking: (name: string, count: number) => `${name} (${grouped(count)})`,
	beside: (kind: string) => `${kind}: previous and next`,
	besideInList: { previous: 'Previous', next: 'Next' },
	besideInTime: { previous: 'Before: ', next: 'After: ' },
	allOf: (name: string) => `${name} (all)`,
};
