/** Readable parts of records in files that may have a bad shape. */
import { isRecord, type ContentFile } from '../schemas/content.ts';

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

/** Many rules ask for the same records. */
function listOf(file: ContentFile, field: string): LooseRecord[] {
	const lists = read.get(file) ?? new Map<string, LooseRecord[]>();
	read.set(file, lists);
	const known = lists.get(field);
	if (known) return known;
	const list = file.data[field];
	const records = Array.isArray(list) ? list.map(loose) : [];
	lists.set(field, records);
	return records;
}

export const observationsOf = (file: ContentFile) => listOf(file, 'observations');
export const targetsOf = (file: ContentFile) => listOf(file, 'targets');
