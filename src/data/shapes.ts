/** The shapes that pages, downloads and charts need; `build-atlas.ts` makes them of validated entries. */
import type { z } from 'zod';
import type { Bound } from '../quantities/bound.ts';
import type { Interval } from '../quantities/interval.ts';
import type { Period } from '../quantities/period.ts';
import type { Unit } from '../quantities/unit.ts';
import type { Vocabulary } from '../quantities/vocabulary.ts';
import type { AddressBook } from '../kinds/addresses.ts';
import type {
	CollectionName,
	Membership,
	Metric,
	Observation,
	Region,
	schemas,
	Scope,
	Site,
	Source,
	Statement,
	Target,
	Zone,
} from '../kinds/index.ts';
import type { Edit } from './editions.ts';
import type { Mark } from './shown.ts';

export interface Entry<Data> {
	id: string;
	data: Data;
	/** content/zones/shenyang.mdx */
	path: string;
}

export type Collections = {
	[Name in CollectionName]: Entry<z.output<(typeof schemas)[Name]>>[];
};

export interface Entries extends Collections {
	site: Site;
	/** What each published address stands for. */
	addresses?: AddressBook;
	vocabulary: Vocabulary;
	/** The line of each record in its file, by page: `zones/shenyang`. */
	lines?: ReadonlyMap<string, { observations: number[]; targets: number[] }>;
	/** What editions have changed in published records, where Git's history tells. */
	edits?: readonly Edit[];
}

/** Something with a page. */
export interface Entity {
	/** zones/shenyang */
	ref: string;
	collection: CollectionName;
	id: string;
	name: string;
	/** Path of its page, without the base: zones/shenyang/ */
	url: string;
	/** content/zones/shenyang.mdx */
	path: string;
	/** Those that count; what has been retracted stands apart. */
	observations: Figure[];
	targets: Pledge[];
	statements: Saying[];
	retracted: { observations: Figure[]; targets: Pledge[]; statements: Saying[] };
	/** References under which it was known before: zones/old. */
	former: readonly string[];
}

/** One observation as pages need it. */
export interface Figure {
	/** zones/shenyang#f-gdp-2024 */
	id: string;
	entity: Entity;
	/** f-gdp-2024 */
	address: string;
	/** Addresses it has been published under before its metric, label or period was corrected. */
	also: readonly string[];
	/** Path of the receipt: zones/shenyang/#f-gdp-2024 */
	url: string;
	/** Its line in `entity.path`. */
	line: number | undefined;
	/** The record as written. */
	record: Observation;
	metric: Entry<Metric> | undefined;
	/** Name of the metric, else the label. */
	label: string;
	/** What it is about, when not the page's entity. */
	subject: string | undefined;
	period: Period;
	unit: Unit | undefined;
	/**
	 * The printed form in the language of the page: over 250 billion yuan; as printed where that
	 * cannot be said in it.
	 */
	display: string;
	/** Printed form with its qualifier: 超2500亿元. Empty where the value is missing. */
	printed: string;
	bound: Bound;
	interval: Interval | null;
	scope: Entry<Scope> | undefined;
	source: Entry<Source>;
	status: 'stated' | 'forecast' | 'derived';
	growthBasis: Metric['growthBasis'];
	/** On whose word: its own source, what sources say of the metric, or the convention. */
	growthGrounds: 'stated' | 'convention' | undefined;
	marks: Mark[];
	/** Free of marks and present: may stand in key figures, charts, ranks, sums and verdicts. */
	plain: boolean;
	/** Of a place in a list: how many took part in that year, where a source says so. */
	edition: number | undefined;
	/** Equal keys may share a line: entity, subject, metric, scope, dimension, length of period. */
	seriesKey: string;
}

/** A target with its address. */
export interface Pledge {
	/** zones/shenyang#t-… */
	id: string;
	entity: Entity;
	address: string;
	also: readonly string[];
	url: string;
	record: Target;
	metric: Entry<Metric> | undefined;
	scope: Entry<Scope> | undefined;
	source: Entry<Source>;
	/** As a figure's; empty where the pledge is not one. */
	display: string;
	unit: Unit | undefined;
	bound: Bound;
	interval: Interval | null;
}

/** What somebody said, with its address. */
export interface Saying {
	/** events/2025-12-17-northeast-third-assembly#s-王虹 */
	id: string;
	entity: Entity;
	address: string;
	also: readonly string[];
	url: string;
	record: Statement;
	source: Entry<Source>;
}

/** A zone's tie to a group. */
export interface Tie {
	group: Entity;
	record: Membership;
	zone: Entity | undefined;
	name: string;
	source: Entry<Source>;
	/** Stated members, leads and secretariats: counted, badged and in the member table. */
	counts: boolean;
}

export interface Atlas {
	entries: Entries;
	/** By reference: zones/shenyang. */
	entities: ReadonlyMap<string, Entity>;
	/** Those that count: what pages, tables, charts and sums may use. */
	figures: readonly Figure[];
	/** By id, former ones too: zones/shenyang#f-gdp-2024. Retracted records are among them. */
	figuresById: ReadonlyMap<string, Figure>;
	/** Those that count. */
	pledges: readonly Pledge[];
	/** Those that count. */
	sayings: readonly Saying[];
	/** Everything published, in the order of the files: what counts and what has been retracted. */
	published: {
		figures: readonly Figure[];
		pledges: readonly Pledge[];
		sayings: readonly Saying[];
	};
	ties: readonly Tie[];
	sources: ReadonlyMap<string, Entry<Source>>;
	metrics: ReadonlyMap<string, Entry<Metric>>;
	scopes: ReadonlyMap<string, Entry<Scope>>;
	zones: ReadonlyMap<string, Entry<Zone>>;
	regions: ReadonlyMap<string, Entry<Region>>;
	/** What is due is decided by this date, never by the clock. */
	asOf: string;
}
