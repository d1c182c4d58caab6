/** What other sites can embed: each chart that stands for itself, and the records that it shows. */
import type { FileName } from '../kinds/index.ts';
import type { Words } from '../text/words.ts';
import { barredPlaces, placeRecord } from './barred-places.ts';
import type { Atlas, Entity } from './build-atlas.ts';
import { comparedPledges } from './compared-pledges.ts';
import { multiplesOf, zonesNamed } from './multiples.ts';
import { barredYears } from './ranking.ts';
import { isComparable } from './series.ts';
import { verdictOf } from './verdict.ts';

/** Which chart it is, and what the chart is told. */
export type Embedded =
	| { chart: 'lines'; metric: string }
	| { chart: 'bars'; metric: string; year: string }
	| { chart: 'multiples'; metric: string }
	| { chart: 'places' }
	| { chart: 'pledges' };

export interface Embed {
	/** Its address below embed/, without the slash: zones/shenyang/revenue */
	path: string;
	drawn: Embedded;
	/** The page that it is a part of. */
	page: { name: string; to: string; ref: string };
	/** The records it shows, in which of the files for download. */
	records: { file: FileName; ids: readonly string[] };
}

/** @param words the language in which verdicts are reached */
export function embedsOf(atlas: Atlas, words: Words): Embed[] {
	return [
		...[...atlas.entities.values()].flatMap((page) => [
			...linesOf(page),
			...(page.collection === 'metrics' ? barsOf(atlas, page) : []),
			...(GROUPS.has(page.collection)
				? [...atlas.metrics.keys()].flatMap((metric) => multiplesIn(atlas, page, metric))
				: []),
			...(page.collection === 'rankings' ? placesIn(atlas, page) : []),
		]),
		...pledgesIn(atlas, words),
	];
}

/** Pages that lay their zones side by side. */
const GROUPS: ReadonlySet<string> = new Set(['regions', 'alliances', 'networks']);

export const barsAddress = (metric: string, year: string) => `metrics/${metric}/${year}`;
export const multiplesAddress = (page: string, metric: string) => `${page}/${metric}/zones`;
export const PLEDGES_ADDRESS = 'targets';

/** Each metric of a page of which two figures or more can be compared, under each of its addresses. */
function linesOf(page: Entity): Embed[] {
	return [...Map.groupBy(page.observations, ({ record }) => record.metric)].flatMap(
		([metric, figures]) =>
			metric !== undefined && isComparable(figures)
				? addressesOf(page).map((ref) => ({
						path: `${ref}/${metric}`,
						drawn: { chart: 'lines', metric },
						page: pageOf(page),
						records: { file: 'observations', ids: figures.map(({ id }) => id) },
					}))
				: [],
	);
}

/** The fullest ranking of each year that has enough zones for bars. */
function barsOf(atlas: Atlas, page: Entity): Embed[] {
	return barredYears(atlas, page.id).flatMap(({ year, rows }) =>
		addressesOf(page).map((ref) => ({
			path: `${ref}/${year}`,
			drawn: { chart: 'bars', metric: page.id, year },
			page: pageOf(page),
			records: { file: 'observations', ids: rows.map(({ figure }) => figure.id) },
		})),
	);
}

function multiplesIn(atlas: Atlas, page: Entity, metric: string): Embed[] {
	const found = multiplesOf(zonesNamed(atlas, [page.ref]).zones, metric);
	if (!found) return [];
	const figures = found.lines.flatMap(({ rows }) => rows.map(({ figure }) => figure));
	return addressesOf(page).map((ref) => ({
		path: multiplesAddress(ref, metric),
		drawn: { chart: 'multiples', metric },
		page: pageOf(page),
		records: { file: 'observations', ids: figures.map(({ id }) => id) },
	}));
}

function placesIn(atlas: Atlas, page: Entity): Embed[] {
	const barred = barredPlaces(atlas, page.id);
	if (!barred) return [];
	return addressesOf(page).map((path) => ({
		path,
		drawn: { chart: 'places' },
		page: pageOf(page),
		records: {
			file: 'rankings',
			ids: barred.places.map((place) => placeRecord(page.id, place)),
		},
	}));
}

function pledgesIn(atlas: Atlas, words: Words): Embed[] {
	const judged = atlas.pledges.map((pledge) => ({
		pledge,
		verdict: verdictOf(atlas, pledge, words),
	}));
	const compared = comparedPledges(atlas, judged);
	if (compared.length === 0) return [];
	return [
		{
			path: PLEDGES_ADDRESS,
			drawn: { chart: 'pledges' },
			page: { name: words.qualityText.targets.title, to: 'targets/', ref: 'targets' },
			records: { file: 'targets', ids: compared.map(({ pledge }) => pledge.id) },
		},
	];
}

/** What an embedded chart shows of its page. */
export function nameOfEmbed(
	{ metrics }: Atlas,
	drawn: Embedded,
	{ chartText: text }: Words,
): string {
	const nameOf = (metric: string) => metrics.get(metric)?.data.name ?? '';
	switch (drawn.chart) {
		case 'lines':
			return nameOf(drawn.metric);
		case 'bars':
			return text.barsOf(drawn.year);
		case 'multiples':
			return text.multiplesOf(nameOf(drawn.metric));
		case 'places':
			return text.knownPlaces;
		case 'pledges':
			return text.pledges;
	}
}

const pageOf = ({ name, url, ref }: Entity) => ({ name, to: url, ref });
const addressesOf = ({ ref, former }: Entity) => [ref, ...former];
