/** What a data release says of itself, and how its files are proved. */
import { createHash } from 'node:crypto';
import { z } from 'zod';

const id = z.string().regex(/^\d{4}-\d{2}(?:-\d{2})?$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** `release.json`. Older programs wrote those that are kept: whatever is added is optional. */
export const recordSchema = z.object({
	/** 2026-11, or 2026-11-26 where the month has a release already. */
	id,
	/** The edition whose data it holds. */
	asOf: z.iso.date(),
	/** Of the schema of its tables. */
	version: z.string().regex(/^\d+\.\d+\.\d+$/),
	license: z.string(),
	/** What it was made from, where that is in Git. */
	commit: z
		.string()
		.regex(/^[0-9a-f]{40,64}$/)
		.optional(),
	/** The release before it, with the hash of its record: the newest one vouches for all. */
	before: z.object({ id, sha256 }).optional(),
	/** How many figures and pages differ from the edition of a date; none where Git does not tell. */
	changes: z
		.object({
			since: z.iso.date(),
			added: count,
			changed: count,
			retracted: count,
			removed: count,
			pagesAdded: count,
			pagesRemoved: count,
		})
		.optional(),
	/** Number of rows and type of each column, by table. */
	tables: z.record(
		z.string(),
		z.object({ rows: count, columns: z.record(z.string(), z.string()) }),
	),
	files: z.array(
		z.object({ name: z.string().regex(/^[a-z][\w-]*(?:\.[a-z0-9]+)+$/), bytes: count, sha256 }),
	),
});

export type ReleaseRecord = z.output<typeof recordSchema>;

export interface Release {
	record: ReleaseRecord;
	/** All that is published of it, byte for byte, its record and its sums too. */
	files: ReadonlyMap<string, Uint8Array>;
}

export const RECORD_FILE = 'release.json';
export const SUMS_FILE = 'SHA256SUMS';

export function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** The hash of a release's record, which names those of its files. */
export function hashOfRecord({ files }: Release): string {
	return hashOf(files.get(RECORD_FILE) ?? new Uint8Array());
}

/** What `sha256sum --check` reads, of the record and each file that it names. */
export function sumsOf({ files }: ReleaseRecord, record: Uint8Array): string {
	return [...files, { name: RECORD_FILE, sha256: hashOf(record) }]
		.map(({ name, sha256 }) => `${sha256}  ${name}\n`)
		.join('');
}

/**
 * A release by its month; where that month has one already, by its day, so that no address is ever
 * given twice.
 */
export function releaseIdOf(asOf: string, kept: readonly Release[]): string {
	const month = asOf.slice(0, 7);
	return kept.some(({ record }) => record.id === month) ? asOf : month;
}
