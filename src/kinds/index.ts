/** Every kind of file in `content/`: its folder's name, and what is said of it. */
import type { z } from 'zod';
import { askedNames } from '../text/zh-CN/asked.ts';
import { collectionNames } from '../text/zh-CN/collections.ts';
import { alliances } from './alliances.ts';
import { areas } from './areas.ts';
import { changes } from './changes.ts';
import { corrections } from './corrections.ts';
import { events } from './events.ts';
import { industries } from './industries.ts';
import { industryTies } from './industry-ties.ts';
import type { Download, Kind } from './kind.ts';
import { mechanisms } from './mechanisms.ts';
import { memberships } from './memberships.ts';
import { metrics } from './metrics.ts';
import { networks } from './networks.ts';
import { observations } from './observations.ts';
import { policies } from './policies.ts';
import { rankings } from './rankings.ts';
import { regions } from './regions.ts';
import { scopes } from './scopes.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { targets } from './targets.ts';
import { terms } from './terms.ts';
import { zones } from './zones.ts';

export const kinds = {
	zones,
	alliances,
	networks,
	industries,
	regions,
	mechanisms,
	policies,
	terms,
	events,
	metrics,
	scopes,
	sources,
	rankings,
	corrections,
} as const;

/** Records in lists of other files that have a download of their own. */
export const records = {
	observations,
	memberships,
	targets,
	statements,
	areas,
	zone_industries: industryTies,
	changes,
} as const;

export type CollectionName = keyof typeof kinds;

/** Names of the kinds that have something: `figures`, `page`, `download`. */
type NamesWith<Trait extends string> = {
	[Name in CollectionName]: (typeof kinds)[Name] extends Record<Trait, unknown> ? Name : never;
}[CollectionName];

export type FigureCollection = NamesWith<'figures'>;
export type PageCollection = NamesWith<'page'>;
export type FileName = NamesWith<'download'> | keyof typeof records;

/** What has a file under `/data/`. */
type Downloaded = {
	readonly [Name in FileName]: Name extends keyof typeof records
		? (typeof records)[Name]
		: Name extends CollectionName
			? (typeof kinds)[Name]
			: never;
};

/** Columns of a file that are no field's. */
export type MadeColumn<Name extends FileName> = keyof Downloaded[Name]['download']['made'];

export const COLLECTIONS = Object.keys(kinds) as CollectionName[];

/** What is said of a kind, without its own type. */
export function kindOf(name: CollectionName): Kind {
	return kinds[name];
}

/** The file under `/data/` that a kind, or a record, has. */
export function downloadOf(name: FileName): { download: Download; schema: z.ZodObject } {
	const { download, schema }: { download?: Download; schema: z.ZodObject } = isRecordName(name)
		? records[name]
		: kindOf(name);
	if (!download) throw new Error(`There is no download of ${name}.`);
	return { download, schema };
}

const isRecordName = (name: FileName): name is keyof typeof records => Object.hasOwn(records, name);

/** Collections that carry observations and targets of their own. */
export const FIGURE_COLLECTIONS = COLLECTIONS.filter(
	(name): name is FigureCollection => kindOf(name).figures === true,
);

/** Collections whose entries have a page of their own: their addresses are kept for ever. */
export const PAGE_COLLECTIONS: readonly PageCollection[] = [
	...FIGURE_COLLECTIONS,
	...COLLECTIONS.filter(
		(name): name is PageCollection => kindOf(name).page === true && !kindOf(name).figures,
	),
];

/** What search makes of the pages of each kind, and what askers call it: the name that they see first. */
export const SEARCH_KINDS = COLLECTIONS.flatMap((id) => {
	const { search } = kindOf(id);
	const { also = [], ...words } = askedNames[id] ?? {};
	return search ? [{ id, ...search, words: [collectionNames[id], ...also], ...words }] : [];
});

/** Which schema reads which folder. */
export const schemas = Object.fromEntries(
	COLLECTIONS.map((name) => [name, kinds[name].schema]),
) as { readonly [Name in CollectionName]: (typeof kinds)[Name]['schema'] };

export type { Correction } from './corrections.ts';
export type { EventEntry } from './events.ts';
export type { Group } from './groups.ts';
export type { IndustryTie } from './industry-ties.ts';
export type { Membership } from './memberships.ts';
export type { Metric } from './metrics.ts';
export type { Observation } from './observations.ts';
export type { Region } from './regions.ts';
export type { Scope } from './scopes.ts';
export { type Site, siteSchema } from './site.ts';
export type { Source } from './sources.ts';
export type { Statement } from './statements.ts';
export type { Target } from './targets.ts';
export type { Zone } from './zones.ts';
