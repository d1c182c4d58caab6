/**
 * What one state of content says otherwise than another, figure by figure. Pure: the same list
 * serves pull requests and the site's pages of changes.
 */
import type { Vocabulary } from '../quantities/vocabulary.ts';
import { type AddressLine, formerPages, formerRefs, linesByPage } from '../kinds/addresses.ts';
import { type Content, type ContentFile, isRecord } from '../kinds/content.ts';
import { holdAddresses } from '../kinds/figure-address.ts';
import { vocabularyOf } from '../kinds/vocabulary.ts';
import { wordsOf } from '../text/words.ts';
import { type Aspect, ASPECTS, aspectsChanged, hasFigures } from './changed-aspects.ts';
import { type FieldChange, fieldChanges } from './changed-fields.ts';
import { displayOf } from './shown.ts';
import { type Fields, pairRecords, type Placed, text, textsOf } from './pair-records.ts';

export type ChangeKind = 'added' | 'changed' | 'retracted' | 'removed';

export interface ChangedSource {
	id: string;
	title: string | null;
	publisher: string | null;
}

export interface FigureChange {
	kind: ChangeKind;
	/** zones/shenyang */
	page: string;
	page_name: string;
	/** zones/shenyang#f-gdp-2024: where the record stands now, or stood. */
	record: string;
	/** Name of the metric, else the label. */
	name: string;
	subject: string | null;
	period: string;
	scope_id: string | null;
	scope_name: string | null;
	/** With unit and qualifier: 超2500亿元. Null where there is none, or the record was not there. */
	old: string | null;
	new: string | null;
	/** What else is written otherwise; empty unless changed or retracted. */
	fields: FieldChange[];
	source: ChangedSource;
}

/** A page of which something else was touched. */
export interface ChangedPage {
	page: string;
	name: string;
	/** The reference it had, where it was renamed. */
	formerly: string | null;
}

export interface ContentDiff {
	counts: Record<ChangeKind, number>;
	/** In the order of pages, then of their records. */
	figures: FigureChange[];
	pages: Record<Aspect, ChangedPage[]>;
}

interface State {
	files: ReadonlyMap<string, ContentFile>;
	/** The listed addresses of each page. */
	listed: ReadonlyMap<string, readonly AddressLine[]>;
	vocabulary: Vocabulary;
}

/** What of content is compared: its files, and what their published addresses stand for. */
export type Comparable = Pick<Content, 'files' | 'addresses'>;

const refOf = ({ collection, id }: ContentFile) =>
	collection === 'site' ? 'site' : `${collection}/${id}`;

/** Compare two states of content. */
export function diffContent(before: Comparable, after: Comparable): ContentDiff {
	const old = toState(before);
	const now = toState(after);
	const renamed = findRenamed(old, now);
	const oldRefs = new Map([...renamed].map(([from, to]) => [to, from]));
	const pages = Object.fromEntries(
		ASPECTS.map((aspect) => [aspect, [] as ChangedPage[]]),
	) as Record<Aspect, ChangedPage[]>;
	const figures: FigureChange[] = [];

	const touch = (aspect: Aspect, file: ContentFile) =>
		pages[aspect].push({
			page: refOf(file),
			name: nameOf(file),
			formerly: aspect === 'pages_renamed' ? (oldRefs.get(refOf(file)) ?? null) : null,
		});

	const refs = [...new Set([...now.files.keys(), ...old.files.keys()])]
		.filter((ref) => !renamed.has(ref))
		.sort();
	for (const ref of refs) {
		const next = now.files.get(ref);
		const last = old.files.get(oldRefs.get(ref) ?? ref);
		if (next && last && next.text === last.text && refOf(next) === refOf(last)) continue;
		const broken = [next, last].find((file) => file && !isReadable(file));
		if (broken) {
			touch('unreadable', broken);
			continue;
		}
		if (next && !last) touch('pages_added', next);
		if (last && !next) touch('pages_removed', last);
		if (next && oldRefs.has(ref)) touch('pages_renamed', next);
		figures.push(...diffFigures(last, next, { old, now }, renamed));
		if (next && last) {
			for (const aspect of aspectsChanged(last, next, renamed)) touch(aspect, next);
		}
	}
	const counts = { added: 0, changed: 0, retracted: 0, removed: 0 };
	for (const { kind } of figures) counts[kind]++;
	return { counts, figures, pages };
}

function toState({ files, addresses }: Comparable): State {
	return {
		files: new Map(files.map((file) => [refOf(file), file])),
		listed: addresses ? linesByPage(addresses, formerPages(files)) : new Map(),
		vocabulary: vocabularyOf(files),
	};
}

/** Old references whose page says that it was called so: zones/foo → zones/bar. */
function findRenamed(old: State, now: State): ReadonlyMap<string, string> {
	const renamed = new Map<string, string>();
	for (const [ref, file] of now.files) {
		const last = formerRefs(file).findLast((name) => old.files.has(name));
		if (last && !now.files.has(last) && !old.files.has(ref)) renamed.set(last, ref);
	}
	return renamed;
}

function isReadable(file: ContentFile): boolean {
	return !file.broken && file.document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
}

function nameOf(file: ContentFile): string {
	if (file.collection === 'site' || file.collection === 'vocabulary') {
		const { otherFileNames } = wordsOf();
		return otherFileNames[file.id as keyof typeof otherFileNames];
	}
	return text(file.data['name']) ?? text(file.data['title']) ?? file.id;
}

function recordsOf(
	file: ContentFile | undefined,
	{ listed }: State,
	renamed: ReadonlyMap<string, string>,
): Placed[] {
	const list: unknown = file?.data['observations'];
	const records = Array.isArray(list) ? list.filter(isRecord) : [];
	const lines = file ? (listed.get(refOf(file)) ?? []) : [];
	const held = holdAddresses('observations', records.map(textsOf), lines).records;
	return records.map((record, index) => ({
		record,
		known: withNewNames(record, renamed),
		address: held[index]?.address ?? '',
	}));
}

/** A rename of a metric, scope or source changes none of the records that mention it. */
function withNewNames(record: Fields, renamed: ReadonlyMap<string, string>): Fields {
	if (renamed.size === 0) return record;
	const changed = Object.fromEntries(
		['metric', 'scope', 'source'].flatMap((field) => {
			const to = renamed.get(`${field}s/${text(record[field])}`);
			return to ? [[field, to.slice(field.length + 2)]] : [];
		}),
	);
	return { ...record, ...changed };
}

function diffFigures(
	last: ContentFile | undefined,
	next: ContentFile | undefined,
	states: { old: State; now: State },
	renamed: ReadonlyMap<string, string>,
): FigureChange[] {
	const file = next ?? last;
	if (!file || !hasFigures(file)) return [];
	const pairs = pairRecords(
		recordsOf(last, states.old, renamed),
		recordsOf(next, states.now, renamed),
	);
	return pairs.flatMap(({ old, now }): FigureChange[] => {
		const one = now ?? old;
		if (!one) return [];
		const fields = old && now ? fieldChanges(old.known, now.known) : [];
		if (old && now && fields.length === 0) return [];
		const page = now ? next : last;
		return [
			{
				kind: kindOf(old, now),
				page: page ? refOf(page) : '',
				page_name: page ? nameOf(page) : '',
				record: `${page ? refOf(page) : ''}#${one.address}`,
				...describe(one.record, now ? states.now : states.old),
				old: old ? amountOf(old.record, states.old) : null,
				new: now ? amountOf(now.record, states.now) : null,
				fields,
			},
		];
	});
}

function kindOf(old: Placed | undefined, now: Placed | undefined): ChangeKind {
	if (!old) return 'added';
	if (!now) return 'removed';
	const gained = old.record['retracted'] === undefined && now.record['retracted'] !== undefined;
	return gained ? 'retracted' : 'changed';
}

function describe(record: Fields, { files }: State) {
	const metric = files.get(`metrics/${text(record['metric'])}`);
	const scopeId = text(record['scope']);
	const scope = files.get(`scopes/${scopeId}`);
	const sourceId = text(record['source']) ?? '';
	const source = files.get(`sources/${sourceId}`);
	return {
		name: (metric ? nameOf(metric) : text(record['label'])) ?? text(record['metric']) ?? '',
		subject: text(record['subject']),
		period: text(record['period']) ?? '',
		scope_id: scopeId,
		scope_name: scope ? nameOf(scope) : null,
		source: {
			id: sourceId,
			title: text(source?.data['title']),
			publisher: text(source?.data['publisher']),
		},
	};
}

/** The figure as readers see it; null where the record has no value. */
function amountOf(record: Fields, { vocabulary }: State): string | null {
	return displayOf(textsOf(record), vocabulary) || null;
}
