/** Readable parts of records in files that may have a bad shape. */
import { isRecord, type ContentFile } from '../kinds/content.ts';
import { type Addressable, addressableOf, type RecordKind } from '../kinds/figure-address.ts';
import type { FieldPath } from './problem.ts';

export type LooseRecord = Readonly<Record<string, string | undefined>>;

function loose(record: unknown): LooseRecord {
	if (!isRecord(record)) return {};
	return Object.fromEntries(
		Object.entries(record).filter((entry): entry is [string, string] => {
			return typeof entry[1] === 'string';
		}),
	);
}

const read = new WeakMap<ContentFile, Map<string, LooseRecord[]>>();

/** The records of any list, each with its texts only. Many rules ask for the same ones. */
export function recordsIn(file: ContentFile, field: string): LooseRecord[] {
	const lists = read.get(file) ?? new Map<string, LooseRecord[]>();
	read.set(file, lists);
	const known = lists.get(field);
	if (known) return known;
	const list = file.data[field];
	const records = Array.isArray(list) ? list.map(loose) : [];
	lists.set(field, records);
	return records;
}

export const observationsOf = (file: ContentFile) => recordsIn(file, 'observations');
export const targetsOf = (file: ContentFile) => recordsIn(file, 'targets');

/** The records of one list as their addresses are made of them. */
export function addressablesOf(file: ContentFile, kind: RecordKind): Addressable[] {
	return recordsIn(file, kind).map((record) => addressableOf(kind, record));
}

/** Observations, then targets, each with its place: what is true of every figure. */
export function figuresOf(file: ContentFile): { path: FieldPath; record: LooseRecord }[] {
	return (['observations', 'targets'] as const).flatMap((field) =>
		recordsIn(file, field).map((record, index) => ({ path: [field, index], record })),
	);
}

/** What stands at a path; undefined where the file has no such thing. */
export function valueAt(file: ContentFile, path: FieldPath): unknown {
	let value: unknown = file.data;
	for (const part of path) {
		if (Array.isArray(value) && typeof part === 'number') value = value[part];
		else if (isRecord(value) && typeof part === 'string') value = value[part];
		else return undefined;
	}
	return value;
}

/** The text at a path: `approved`, `date`. */
export function textAt(file: ContentFile, ...path: FieldPath): string | undefined {
	const value = valueAt(file, path);
	return typeof value === 'string' ? value : undefined;
}

/** The texts of a list: `aliases`, or the flags of a record. */
export function textsAt(file: ContentFile, ...path: FieldPath): string[] {
	const value = valueAt(file, path);
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Whether a record has been retracted: it keeps its address and is of no use otherwise. */
export function isRetracted(file: ContentFile, field: RecordKind, index: number): boolean {
	const list = file.data[field];
	const record: unknown = Array.isArray(list) ? list[index] : undefined;
	return isRecord(record) && record['retracted'] !== undefined;
}

/** Observations that pages, tables and prose may show. */
export function currentObservationsOf(file: ContentFile): LooseRecord[] {
	return observationsOf(file).filter((_, index) => !isRetracted(file, 'observations', index));
}
