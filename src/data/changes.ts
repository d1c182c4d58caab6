/**
 * What is new: pages and records that were added, changed, retracted or taken out since the first
 * edition. What was added is read from `content/addresses.yaml`; how a record read before, from the
 * edits that Git's history tells. Dates are those of editions, never the clock's.
 */
import type { Atlas, Entity, Figure, Pledge, Saying } from './build-atlas.ts';
import type { FigureChange } from './diff.ts';
import { compareText } from './order.ts';

export type ChangeKind =
	'first-edition' | 'page-added' | 'page-renamed' | 'added' | 'changed' | 'retracted' | 'removed';

export interface Change {
	/** The date of the edition that has it. */
	date: string;
	kind: ChangeKind;
	/** zones/shenyang; none for the first edition, which is one change. */
	page: string | undefined;
	/** What the page is called. */
	pageName: string;
	/** zones/shenyang#f-gdp-2024 */
	record: string | undefined;
	/** What the record is about: 地区生产总值. */
	label: string;
	/** As written in the record; absent where it is none's. */
	period: string | undefined;
	/** As readers saw it, and see it; what was written where only something else was changed. */
	old: string | undefined;
	new: string | undefined;
	/** Of a changed record, the fields that are written otherwise and that readers can see. */
	fields: readonly { field: string; old: string | undefined; new: string | undefined }[];
	/** Why it was retracted. */
	reason: string | undefined;
	source: string | undefined;
	/** Where it is told, without the base. */
	url: string;
}

/** What the first edition held. */
export interface FirstEdition {
	date: string;
	pages: number;
	figures: number;
}

/** Fields that are for those who keep the content. */
const INTERNAL: ReadonlySet<string> = new Set(['key', 'preferred', 'retracted']);

const RECORD_ORDER: readonly ChangeKind[] = [
	'first-edition',
	'page-added',
	'page-renamed',
	'added',
	'changed',
	'retracted',
	'removed',
];

const found = new WeakMap<Atlas, readonly Change[]>();

/** Newest first; of one day by page, and of one page what was added first. */
export function changesIn(atlas: Atlas): readonly Change[] {
	const known = found.get(atlas) ?? listChanges(atlas);
	found.set(atlas, known);
	return known;
}

const firsts = new WeakMap<Atlas, FirstEdition | undefined>();

/** Where nothing has been published yet, there is none. Each page asks. */
export function firstEdition(atlas: Atlas): FirstEdition | undefined {
	if (!firsts.has(atlas)) firsts.set(atlas, readFirstEdition(atlas));
	return firsts.get(atlas);
}

function readFirstEdition(atlas: Atlas): FirstEdition | undefined {
	const lines = atlas.entries.addresses?.lines ?? [];
	const date = firstDate(atlas);
	if (date === undefined) return undefined;
	const first = lines.filter(({ is }) => is.since === date);
	return {
		date,
		pages: first.filter(({ fragment }) => fragment === undefined).length,
		figures: first.filter(({ fragment }) => fragment?.startsWith('f-')).length,
	};
}

function firstDate(atlas: Atlas): string | undefined {
	return (atlas.entries.addresses?.lines ?? [])
		.map(({ is }) => is.since)
		.reduce<string | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
}

function listChanges(atlas: Atlas): Change[] {
	const first = firstDate(atlas);
	if (first === undefined) return [];
	const all = [
		...additionsIn(atlas),
		...retractionsIn(atlas),
		...(atlas.entries.edits ?? []).flatMap(({ date, change }) => editIn(atlas, date, change)),
	].filter(({ date }) => date > first);
	return [...all, firstChange(first)].sort(
		(a, b) =>
			compareText(b.date, a.date) ||
			compareText(a.page ?? '', b.page ?? '') ||
			RECORD_ORDER.indexOf(a.kind) - RECORD_ORDER.indexOf(b.kind) ||
			compareText(a.record ?? '', b.record ?? ''),
	);
}

const NONE = { record: undefined, label: '', period: undefined, fields: [], reason: undefined };

const firstChange = (date: string): Change => ({
	...NONE,
	date,
	kind: 'first-edition',
	page: undefined,
	pageName: '',
	old: undefined,
	new: undefined,
	source: undefined,
	url: `changes/#${date}`,
});

function additionsIn({ entities, published, entries }: Atlas): Change[] {
	const since = new Map(
		(entries.addresses?.lines ?? []).map(({ page, fragment, is }) => [
			fragment === undefined ? page : `${page}#${fragment}`,
			is.since,
		]),
	);
	/** When a thing was first published, under whichever of its names. */
	const firstOf = (names: readonly string[]) =>
		names.flatMap((name) => since.get(name) ?? []).sort(compareText)[0];
	const pages = [...entities.values()].flatMap((entity): Change[] => {
		const date = since.get(entity.ref);
		if (date === undefined) return [];
		const renamed = firstOf([entity.ref, ...entity.former]) !== date;
		return [
			{
				...NONE,
				date,
				kind: renamed ? 'page-renamed' : 'page-added',
				page: entity.ref,
				pageName: entity.name,
				old: renamed ? entity.former.at(-1) : undefined,
				new: entity.name,
				source: undefined,
				url: entity.url,
			},
		];
	});
	const records = [...published.figures, ...published.pledges, ...published.sayings].flatMap(
		(record): Change[] => {
			const { entity, address, also } = record;
			const date = firstOf(
				[entity.ref, ...entity.former].flatMap((page) =>
					[address, ...also].map((fragment) => `${page}#${fragment}`),
				),
			);
			if (date === undefined) return [];
			return [{ ...recordOf(record), date, kind: 'added', new: displayOf(record) }];
		},
	);
	return [...pages, ...records];
}

function retractionsIn({ published }: Atlas): Change[] {
	return [...published.figures, ...published.pledges, ...published.sayings].flatMap((record) => {
		const { retracted } = record.record;
		if (!retracted) return [];
		const { date, reason } = retracted;
		return [{ ...recordOf(record), date, kind: 'retracted', old: displayOf(record), reason }];
	});
}

type AnyRecord = Figure | Pledge | Saying;

function recordOf(record: AnyRecord): Omit<Change, 'date' | 'kind'> {
	return {
		page: record.entity.ref,
		pageName: record.entity.name,
		record: record.id,
		label: nameOf(record),
		period: 'period' in record.record ? record.record.period : undefined,
		old: undefined,
		new: undefined,
		fields: [],
		reason: undefined,
		source: record.source.id,
		url: record.url,
	};
}

function nameOf(record: AnyRecord): string {
	const { subject = '' } = record.record as { subject?: string };
	if ('label' in record) return subject + record.label;
	return 'by' in record.record && 'said' in record.record
		? record.record.by
		: subject + (record.record as { label: string }).label;
}

const displayOf = (record: AnyRecord) => ('display' in record && record.display) || undefined;

function editIn(atlas: Atlas, date: string, change: FigureChange): Change[] {
	// What was added, and what was retracted, stands in the content itself.
	if (change.kind !== 'changed' && change.kind !== 'removed') return [];
	const fields = change.fields.filter(({ field }) => !INTERNAL.has(field));
	if (change.kind === 'changed' && fields.length === 0) return [];
	const entity: Entity | undefined = atlas.entities.get(change.page);
	const same = change.old === change.new;
	return [
		{
			date,
			kind: change.kind,
			page: change.page,
			pageName: change.page_name,
			record: change.record,
			label: (change.subject ?? '') + change.name,
			period: change.period,
			old: (same ? written(fields, 'old') : change.old) ?? undefined,
			new: (same ? written(fields, 'new') : change.new) ?? undefined,
			fields: fields.map(({ field, old, new: now }) => ({
				field,
				old: old ?? undefined,
				new: now ?? undefined,
			})),
			reason: undefined,
			source: change.source.id,
			url:
				change.kind === 'changed'
					? (atlas.figuresById.get(change.record)?.url ?? entity?.url ?? 'changes/')
					: (entity?.url ?? 'changes/'),
		},
	];
}

/** `scope: whole-zone; locator: 第3段`, as the file has it. */
function written(fields: FigureChange['fields'], side: 'old' | 'new'): string | null {
	const parts = fields.flatMap((one) => (one[side] === null ? [] : [`${one.field}: ${one[side]}`]));
	return parts.length > 0 ? parts.join('; ') : null;
}

/** All of one page and one edition. */
export interface ChangedPage {
	date: string;
	/** zones/shenyang */
	page: string;
	name: string;
	/** Path of the page, without the base; none where it is no more. */
	url: string | undefined;
	changes: readonly Change[];
}

const grouped = new WeakMap<Atlas, readonly ChangedPage[]>();

/** Changes by edition and page, newest first; the first edition is none of them. */
export function changedPages(atlas: Atlas): readonly ChangedPage[] {
	const known = grouped.get(atlas) ?? groupByPage(atlas);
	grouped.set(atlas, known);
	return known;
}

/** A page that is new: no record of it is told apart. */
export function isNewPage({ changes }: ChangedPage): boolean {
	return changes.every(({ kind }) => kind === 'page-added');
}

/** Those a reader may want first: of one edition, where most was added or changed; new pages last. */
export function mostChanged(atlas: Atlas): ChangedPage[] {
	return changedPages(atlas).toSorted(
		(a, b) =>
			compareText(b.date, a.date) ||
			Number(isNewPage(a)) - Number(isNewPage(b)) ||
			b.changes.length - a.changes.length,
	);
}

function groupByPage(atlas: Atlas): ChangedPage[] {
	const told = changesIn(atlas).filter(({ page }) => page !== undefined);
	return [...Map.groupBy(told, ({ date, page }) => `${date} ${page}`).values()].flatMap(
		(changes) => {
			const [first] = changes;
			if (first?.page === undefined) return [];
			const entity = atlas.entities.get(first.page);
			return [
				{
					date: first.date,
					page: first.page,
					name: entity?.name ?? first.pageName,
					url: entity?.url,
					changes,
				},
			];
		},
	);
}

/** The newest changes of a page, under any name it has had; none where it is as first published. */
export function lastChangeOf(atlas: Atlas, entity: Entity): ChangedPage | undefined {
	return changedPages(atlas).find(
		({ page }) => page === entity.ref || entity.former.includes(page),
	);
}
