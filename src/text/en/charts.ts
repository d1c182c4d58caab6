import type { Words } from '../words.ts';
import { counted, grouped } from './counted.ts';

const be = (count: number) => (count === 1 ? 'is' : 'are');

/** What readers see of charts, their tables, buttons and embeds. */
export const chartText: Words['chartText'] = {
	columns: {
		series: 'Series',
		period: 'Period',
		value: 'Value',
		scope: 'Scope',
		source: 'Source',
		metric: 'Metric',
		moved: 'Figures of a few years',
		slope: 'Course',
	},
	trends: 'Figures of two or three years',
	tableOf: (caption: string) => `${caption}: table`,
	unitOf: (caption: string, unit: string) => `${caption} (${unit})`,
	gap: (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`),
	folded: (figures: number) =>
		`Table: ${counted(figures, 'figure')}, ${figures === 1 ? 'with' : 'each with'} scope and source`,
	inRest: 'The figures below form no series and are not drawn',
	wholeYear: 'whole year',
	parts: {
		'half-1': 'first half',
		'half-2': 'second half',
		'quarter-1': 'first quarter',
		'quarter-2': 'second quarter',
		'quarter-3': 'third quarter',
		'quarter-4': 'fourth quarter',
	},
	months: (from: number, to: number) => `months ${from}–${to}`,
	undrawn: {
		marked: '',
		missing: '',
		period: 'not a whole year, not drawn',
		range: 'a range, not drawn',
		conflict: 'sources differ, not drawn',
		'other-source': 'another source is drawn',
		'same-year': 'another figure of the same year is drawn',
	},
	few: 'fewer than four comparable figures, not drawn as a line',
	parted: (period: string, reason: string) =>
		`the figure of ${period} cannot be compared with the one before it: ${reason}`,
	points: (points: number, weak: number) =>
		counted(points + weak, 'figure') +
		(weak > 0 ? `, ${weak} of them to be verified or derived, not joined` : ''),
	missing: (years: string) =>
		`years between that are not recorded: ${years}; a dotted line spans them`,
	broken: (period: string, reason: string) => `the line breaks at ${period}: ${reason}`,
	breaks: {
		publisher: 'the publisher changes, and neither states its scope',
		edition: 'the number evaluated changes',
		stated: 'the scope changes',
	},
	contradicted: (before: string, period: string, up: boolean, growth: number, grew: boolean) =>
		`the figure of ${period} is ${up ? 'larger' : 'smaller'} than that of ${before}, while the source states ${grew ? 'growth' : 'a fall'} of ${growth}%`,
	signs: {
		above: '▲: the source says only more than this, or not less',
		below: '▼: the source says only less than this, or not more',
		about: '≈: the source says about this',
		weak: 'hatched: to be verified or derived, not joined',
		break: '//: the line breaks here',
	},
	withheld: (years: string) => `figures of ${years} are recorded but not drawn; the table says why`,
	years: (from: number, to: number) => `${from} to ${to}`,
	lines: (count: number) => `${counted(count, 'series', 'series')}, not joined to one another`,
	otherLines: (count: number) => `${grouped(count)} more in the table only`,
	byScope: (name: string) => `scope ${name}`,
	aside: (name: string, more: string) => `${name} (${more})`,
	named: (name: string, what: string) => `${name}: ${what}`,
	rank: 'The smaller the place, the higher it stands',
	scopes: (names: string) => `Scope: ${names}.`,
	sources: 'Sources: ',
	sourcesOf: (count: number) => `Sources: ${grouped(count)}`,
	buttons: {
		label: 'Actions for this chart',
		table: 'Table',
		png: 'Save as PNG',
		svg: 'Save as SVG',
		'copy-image': 'Copy image',
		csv: 'Download CSV',
		embed: 'Embed',
		copy: 'Copy code',
		copied: 'Copied',
		close: 'Close',
		embedPage: 'Open this chart on its own',
	},
	sideBySide: 'Zones over the years',
	multiples: (place: string, metric: string, unit: string) =>
		`${place}: ${metric} by high-tech zone${unit && ` (${unit})`}`,
	multiplesOf: (metric: string) => `${metric} by high-tech zone`,
	multiplesSay: (zones: number, from: number, to: number) =>
		`${counted(zones, 'high-tech zone')} with figures of two or more years that can be joined, from ${from} to ${to}, on one scale; the zones may differ in extent and are not joined to one another.`,
	order: 'Comparable in one year',
	bars: (year: string, metric: string, first: string) => `${metric}, ${year}: ${first} first`,
	barsSay: (zones: number, of: number, scope: string) =>
		`Of ${counted(of, 'national high-tech zone')}, ${grouped(zones)} ${zones === 1 ? 'has' : 'have'} a figure of this year and kind of scope${scope && ` (${scope})`} without marks; those without are not shown.`,
	barsOf: (year: string) => `High-tech zones in ${year}`,
	bar: (place: number, name: string) => `${place}\u2003${name}`,
	noBars: (metric: string) =>
		`${metric}: fewer than 5 high-tech zones can be compared in one year; no bars are drawn.`,
	noMultiples: (named: string) =>
		`${named}: fewer than 2 high-tech zones have figures of two years that can be joined; no lines are drawn.`,
	peers: (year: string, metric: string, zone: string, place: number, zones: number) =>
		`${metric}, ${year}: ${zone} is no. ${place} of ${counted(zones, 'comparable high-tech zone')}`,
	peersListed: (year: string, metric: string, zone: string, zones: number, ahead: number) =>
		`${metric}, ${year}: among ${counted(zones, 'high-tech zone')} with a recorded place, ${ahead === 0 ? `${zone} is ahead of the others` : `${ahead} ${be(ahead)} ahead of ${zone}`}`,
	noPeers: (named: string) =>
		`${named}: no ten high-tech zones can be compared in one year; no position is drawn.`,
	noSpark: (named: string) => `${named}: fewer than four years can be joined`,
	noPledges: (named: string) =>
		`${named}: no pledge can be compared with its outcome; no chart is drawn.`,
	noTiles: 'There are no data for these squares; none are drawn.',
	rows: (figures: number) =>
		`Table: ${counted(figures, 'figure')} with ${figures === 1 ? 'its source' : 'their sources'}`,
	ofMetric: (metric: string) => `All data on ${metric} (CSV)`,
	knownPlaces: 'Known places',
	places: (list: string) => `${list}: known places`,
	placesSay: (zones: number, of: number) =>
		`The places of ${grouped(zones)} of ${grouped(of)} are known; the longer the bar, the further in front, and a full bar is no. 1.`,
	pledges: 'Pledges and outcomes',
	pledgesFound: (whose: string, kept: number, missed: number) =>
		`Pledges of ${whose} that can be compared: ${grouped(kept)} met, ${grouped(missed)} missed`,
	pledgesOpen: (count: number) =>
		`${counted(count, 'more pledge')} without a conclusion or a comparable figure ${be(count)} not drawn.`,
	pledgesSay: (others: number) =>
		`Hollow is the pledge, solid the outcome; each row has its own scale, from zero.${others > 0 ? ` ${counted(others, 'more with a conclusion is', 'more with a conclusion are')} not a single figure and not drawn.` : ''}`,
	pledge: (verdict: string, pledged: string, came: string) =>
		`${verdict}: pledged ${pledged}, outcome ${came}`,
	embedHelp: 'Put the code below into a page; chart, table and sources are shown together.',
	embedCode: 'Code to embed',
	credit: (site: string, asOf: string) => `${site}, data as of ${asOf}, CC BY 4.0`,
	compare: (metric: string) => `${metric}: side by side`,
	embedTitle: (name: string, metric: string) => `${name}: ${metric}`,
	embedDescription: (name: string, metric: string) =>
		`${metric} of ${name}: chart, table and sources.`,
	embedFrom: 'Chart from ',
	notCollected: (names: string) => `${names}: not recorded.`,
	canvas: (caption: string) =>
		`${caption}, chart. Left and right arrow keys read it point by point, up and down arrow keys change the line.`,
	scopeOf: (name: string) => `scope: ${name}`,
	sourceOf: (name: string) => `source: ${name}`,
	fileName: (caption: string) => caption.replace(/[\\/:*?"<>|\s]+/g, '-'),
	separator: ', ',
	clause: ', ',
	stop: '. ',
	semicolon: '; ',
};
