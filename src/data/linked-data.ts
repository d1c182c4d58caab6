/**
 * What programs are told of a page in JSON-LD, in the words of schema.org. Lean: what the page says
 * anyway, as far as a search for data sets or a program that quotes it needs it.
 */
import type { Words } from '../text/words.ts';
import type { Figure } from './build-atlas.ts';
import type { PageFile } from './page-files.ts';
import type { Place } from './standings.ts';

export type Linked = Readonly<Record<string, unknown>>;

/** What of the site its pages are described with. */
export interface LinkedSite {
	/** The address of a page or file, with the host. */
	absolute(path: string): string;
	/** The edition of the data. */
	asOf: string;
	words: Words;
}

const thing = (type: string, facts: Linked): Linked => ({
	'@context': 'https://schema.org',
	'@type': type,
	...facts,
});

/** JSON that stands in a script element: `<` would let a name end it early. */
export function inScript(linked: Linked): string {
	return JSON.stringify(linked).replaceAll('<', '\\u003c');
}

/** The way to a page from the top; the page itself, the last, needs no address. */
export function breadcrumbsIn(
	{ absolute }: LinkedSite,
	trail: readonly { name: string; to?: string }[],
): Linked {
	return thing('BreadcrumbList', {
		itemListElement: trail.map(({ name, to }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			...(to === undefined ? {} : { item: absolute(to) }),
		})),
	});
}

/** The site, and how it is searched. */
export function siteIn({ absolute, words: { siteText, dataText } }: LinkedSite): Linked {
	return thing('WebSite', {
		name: siteText.name,
		url: absolute(''),
		description: siteText.purpose,
		inLanguage: siteText.language,
		license: dataText.page.licenceLink,
		potentialAction: {
			'@type': 'SearchAction',
			target: {
				'@type': 'EntryPoint',
				urlTemplate: `${absolute('search/')}?q={search_term_string}`,
			},
			'query-input': 'required name=search_term_string',
		},
	});
}

/** From the first day that any of the figures is about to the last. */
function coverageOf(figures: readonly Figure[]): string | undefined {
	const days = figures.flatMap(({ period: { start, end } }) => [start, end]);
	const known = days.filter((day) => day !== null).sort();
	const [first, last] = [known[0], known.at(-1)];
	return first && last && `${first}/${last}`;
}

/** The sources of more than this are told in the files alone. */
const MOST_SOURCES = 40;

/** The paths of the pages of the figures' sources. */
function sourcesOf(figures: readonly Figure[]): string[] {
	const ids = new Set(figures.map(({ source }) => source.id));
	return ids.size > MOST_SOURCES ? [] : [...ids].map((id) => `sources/${id}/`);
}

export interface DatasetFacts {
	name: string;
	description: string;
	/** Path of the page. */
	url: string;
	figures: readonly Figure[];
	files: readonly Pick<PageFile, 'path' | 'type'>[];
	/** What it is about, where that is a place. */
	place?: string | undefined;
	/** Path of the data set that it is taken from. */
	partOf?: string;
}

/** Figures, and the files to take them away in. */
export function datasetIn(
	{ absolute, asOf, words: { dataText, siteText } }: LinkedSite,
	{ name, description, url, figures, files, place, partOf }: DatasetFacts,
): Linked {
	const sources = sourcesOf(figures);
	const measured = new Set(figures.map(({ metric, label }) => metric?.data.name ?? label));
	return thing('Dataset', {
		name,
		description,
		url: absolute(url),
		inLanguage: siteText.language,
		license: dataText.page.licenceLink,
		version: asOf,
		dateModified: asOf,
		creator: { '@type': 'Organization', name: siteText.name, url: absolute('') },
		temporalCoverage: coverageOf(figures),
		spatialCoverage: place,
		variableMeasured: [...measured],
		isBasedOn: sources.length > 0 ? sources.map(absolute) : undefined,
		isPartOf: partOf === undefined ? undefined : absolute(partOf),
		distribution: files.map(({ path, type }) => ({
			'@type': 'DataDownload',
			encodingFormat: type,
			contentUrl: absolute(path),
		})),
	});
}

/** One metric as what its data set measures. */
export const measuredIn = (
	{ absolute }: LinkedSite,
	{ name, url, units }: { name: string; url: string; units: readonly string[] },
): Linked => ({ '@type': 'PropertyValue', name, url: absolute(url), unitText: units });

/** The places of a list. One that nobody plainly says has no position. */
export function rankingIn(
	{ absolute }: LinkedSite,
	{ name, url, places }: { name: string; url: string; places: readonly Place[] },
): Linked {
	return thing('ItemList', {
		name,
		url: absolute(url),
		numberOfItems: places.length,
		itemListElement: places.map(({ name, zone, rank, plain, disputed }) => ({
			'@type': 'ListItem',
			position: plain && !disputed ? rank : undefined,
			name,
			url: zone && absolute(zone.url),
		})),
	});
}

/** Pages one after the other. */
export function pagesIn(
	{ absolute }: LinkedSite,
	{
		name,
		url,
		pages,
	}: { name: string; url: string; pages: readonly { name: string; to: string }[] },
): Linked {
	return thing('ItemList', {
		name,
		url: absolute(url),
		numberOfItems: pages.length,
		itemListElement: pages.map(({ name, to }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			url: absolute(to),
		})),
	});
}
