/** Everything that rules may ask about content as a whole, made once per check. */
import { parsePeriod } from '../quantities/period.ts';
import type { Vocabulary } from '../quantities/vocabulary.ts';
import { type AddressBook, formerPages, linesByPage } from '../kinds/addresses.ts';
import { type Content, type ContentFile, extensionOf, type Stray } from '../kinds/content.ts';
import { type CollectionName, COLLECTIONS, schemas } from '../kinds/index.ts';
import { ID_PATTERN } from '../kinds/fields.ts';
import {
	type HeldAddresses,
	holdAddresses,
	RECORD_KINDS,
	type RecordKind,
} from '../kinds/figure-address.ts';
import { vocabularyOf } from '../kinds/vocabulary.ts';
import { fieldsOf, isOptional } from '../kinds/walk.ts';
import type { Shape } from './check-shape.ts';
import type { Mended } from './mend.ts';
import { oncePer } from './once.ts';
import { type Prose, readProse } from './prose.ts';
import { addressablesOf } from './records.ts';

export interface Corpus {
	root: string;
	/** Files with their sound fields: those that a schema refuses are left out. */
	files: readonly ContentFile[];
	/** What stands in content/ and is not read. */
	strays: readonly Stray[];
	/** By reference: zones/shenyang. */
	ids: ReadonlyMap<string, ContentFile>;
	/** Figure addresses by page, former ones too: zones/shenyang → f-gdp-2024 … */
	figures: ReadonlyMap<string, readonly string[]>;
	/** Who answers at which address, by page. */
	held: ReadonlyMap<string, Readonly<Record<RecordKind, HeldAddresses>>>;
	/** content/addresses.yaml */
	addresses: AddressBook | undefined;
	/** Pages by their former references: zones/old → zones/shenyang. */
	former: ReadonlyMap<string, string>;
	/** The files of one collection, in the order of their ids. */
	filesOf: (collection: CollectionName) => readonly ContentFile[];
	/** content/site.yaml */
	site: ContentFile | undefined;
	/** Files whose names have to change; nothing else is said of them until then. */
	misnamed: readonly ContentFile[];
	/** Files that stand in the folder of another kind; they count as what they are. */
	misplaced: readonly Misplaced[];
	/** Units and qualifiers. */
	vocabulary: Vocabulary;
	/** The parsed prose of each page that has any. */
	prose: ReadonlyMap<ContentFile, Prose>;
	/** What was not understood of a file: something that seems missing may stand there. */
	doubts: (file: ContentFile) => Doubts;
	/** Whether every file could be read whole: only then is it known what nothing mentions. */
	readWhole: boolean;
	/** `asOf` of site.yaml. */
	asOf: string | undefined;
	/**
	 * The last day that content can speak of, `YYYY-MM-DD`: the later of `asOf` and the newest
	 * source, so that a new fact needs no second file edited. A source dated more than a year after
	 * `asOf` is taken for a slip and does not count.
	 */
	dataDate: string | undefined;
}

export interface Doubts {
	/** Texts of the lines that could not be read. */
	lost: readonly string[];
	/** Paths of fields that are wrong or missing, joined by dots: observations.3.metric. */
	unsound: ReadonlySet<string>;
}

export interface Misplaced {
	file: ContentFile;
	/** Where it belongs. */
	collection: CollectionName;
}

const NONE: Doubts = { lost: [], unsound: new Set() };

/** Whether something that seems missing from a field may be in what was not understood. */
export function mayHold({ lost, unsound }: Doubts, field: string): boolean {
	return (
		lost.length > 0 || [...unsound].some((path) => path === field || path.startsWith(`${field}.`))
	);
}

/** One file on its way through the check. */
export interface Read {
	mended: Mended;
	shape: Shape;
}

const readProseOnce = oncePer(readProse);
const misplacedOnce = oncePer(misplacedIn);

export function toCorpus(
	{ root, strays, addresses }: Omit<Content, 'files'>,
	reads: readonly Read[],
): Corpus {
	const misplaced = reads.flatMap(({ mended: { file } }) => misplacedOnce(file));
	const elsewhere = new Set(misplaced.map(({ file }) => file.path));
	const placed = reads.map(({ shape }) => shape.sound).filter(({ path }) => !elsewhere.has(path));
	const files = placed.filter(({ id }) => ID_PATTERN.test(id));
	const misnamed = placed.filter(({ id }) => !ID_PATTERN.test(id));
	const former = formerPages(files);
	const listed = addresses ? linesByPage(addresses, former) : undefined;
	const held = new Map(
		files.map((file) => {
			const page = `${file.collection}/${file.id}`;
			const lines = listed?.get(page) ?? [];
			const lists = RECORD_KINDS.map((kind) => [
				kind,
				holdAddresses(kind, addressablesOf(file, kind), lines),
			]);
			return [page, Object.fromEntries(lists) as Record<RecordKind, HeldAddresses>] as const;
		}),
	);
	const byCollection = Map.groupBy(files, ({ collection }) => collection);
	const site = byCollection.get('site')?.[0];
	const asOf = dayOf(site?.data['asOf']);
	const doubts = new Map(
		reads.map(({ mended, shape }) => [
			shape.sound,
			{
				// Of a file without fields nothing is understood.
				lost: mended.file.broken ? mended.file.text.split('\n') : [...mended.lost.values()],
				unsound: shape.unsound,
			},
		]),
	);
	return {
		root,
		strays,
		files,
		ids: new Map([
			...misnamed.map((file) => [`${file.collection}/${properName(file.id)}`, file] as const),
			...files.map((file) => [`${file.collection}/${file.id}`, file] as const),
			...misplaced.map(({ file, collection }) => [`${collection}/${file.id}`, file] as const),
		]),
		misplaced,
		misnamed,
		figures: new Map(
			[...held].map(([page, { observations }]) => [
				page,
				observations.records.flatMap(({ address, also }) => [address, ...also]),
			]),
		),
		held,
		addresses,
		former,
		vocabulary: vocabularyOf(files),
		filesOf: (collection) => byCollection.get(collection) ?? [],
		site,
		prose: new Map(
			files
				.filter(({ body, broken }) => body.trim() !== '' && !broken)
				.map((file) => [file, readProseOnce(file)]),
		),
		doubts: (file) => doubts.get(file) ?? NONE,
		readWhole:
			misplaced.length === 0 &&
			misnamed.length === 0 &&
			reads.every(
				({ mended, shape }) =>
					mended.lost.size === 0 && !mended.file.broken && shape.unsound.size === 0,
			),
		asOf,
		dataDate: asOf && latest(asOf, byCollection.get('sources') ?? []),
	};
}

/** The name a file should have: An Shan → an-shan. Empty where nothing of it can stay. */
export function properName(id: string): string {
	return id
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

/** A file whose fields are another collection's, and hardly its own. */
export function misplacedIn(file: ContentFile): Misplaced[] {
	if (file.collection === 'site' || file.collection === 'vocabulary') return [];
	if (Object.keys(file.data).length < 3) return [];
	const fitting = (name: CollectionName) => {
		const known = fieldsOf(schemas[name]) ?? {};
		const own = Object.keys(file.data).filter((key) => Object.hasOwn(known, key)).length;
		const required = Object.entries(known).filter(([, field]) => !isOptional(field));
		return own + required.filter(([key]) => Object.hasOwn(file.data, key)).length - required.length;
	};
	const here = fitting(file.collection);
	const [best] = COLLECTIONS.filter(
		(name) => extensionOf(name) === extensionOf(file.collection as CollectionName),
	)
		.map((collection) => ({ file, collection, fit: fitting(collection) }))
		.sort((a, b) => b.fit - a.fit);
	return best && best.collection !== file.collection && best.fit >= here + 3 ? [best] : [];
}

/** The last day of a date as precise as known; undefined for what is no date. */
export function dayOf(date: unknown): string | undefined {
	return (typeof date === 'string' && parsePeriod(date)?.end) || undefined;
}

/** The first day a source can have appeared on, so that `2026` does not count as its last day. */
function latest(asOf: string, sources: readonly ContentFile[]): string {
	const limit = `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}`;
	return sources
		.map(({ data }) => parsePeriod(String(data['published'] ?? ''))?.start ?? '')
		.filter((day) => day <= limit)
		.reduce((later, day) => (day > later ? day : later), asOf);
}

/** Ids of one collection. */
export function idsIn(corpus: Corpus, collection: CollectionName): string[] {
	return corpus.filesOf(collection).map(({ id }) => id);
}
