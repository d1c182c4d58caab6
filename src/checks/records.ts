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

function listOf(file: ContentFile, field: string): LooseRecord[] {
	const list = file.data[field];
	return Array.isArray(list) ? list.map(loose) : [];
}

export const observationsOf = (file: ContentFile) => listOf(file, 'observations');
export const targetsOf = (file: ContentFile) => listOf(file, 'targets');
