/** Makes the release of an edition. Pure: the same edition of the same tables is the same bytes. */
import type { ContentDiff } from '../diff.ts';
import type { Edition } from '../json.ts';
import { packArchive } from './archive.ts';
import {
	hashOf,
	hashOfRecord,
	RECORD_FILE,
	type Release,
	releaseIdOf,
	type ReleaseRecord,
	SUMS_FILE,
	sumsOf,
} from './record.ts';
import { presentColumns } from './schema-version.ts';

export interface ReleaseFacts {
	edition: Edition;
	/** Number of rows of each table. */
	rows: Readonly<Record<string, number>>;
	/** The files of the data, by name. */
	data: ReadonlyMap<string, Uint8Array>;
	/** Releases that there are, oldest first. */
	kept: readonly Release[];
	commit: string | undefined;
	changes: { since: string; diff: ContentDiff } | undefined;
}

export function makeRelease(facts: ReleaseFacts): Release {
	const { edition, rows, data, kept, commit, changes } = facts;
	const id = releaseIdOf(edition.asOf, kept);
	const archive = packArchive(`gaoxin-atlas-${id}`, data);
	const before = kept.at(-1);
	const record: ReleaseRecord = {
		id,
		...edition,
		...(commit ? { commit } : {}),
		...(before ? { before: { id: before.record.id, sha256: hashOfRecord(before) } } : {}),
		...(changes
			? {
					changes: {
						since: changes.since,
						...changes.diff.counts,
						pagesAdded: changes.diff.pages.pages_added.length,
						pagesRemoved: changes.diff.pages.pages_removed.length,
					},
				}
			: {}),
		tables: Object.fromEntries(
			Object.entries(presentColumns()).map(([name, columns]) => [
				name,
				{ rows: rows[name] ?? 0, columns },
			]),
		),
		files: [{ name: 'gaoxin-atlas.tar.gz', bytes: archive.length, sha256: hashOf(archive) }],
	};
	const own = Buffer.from(`${JSON.stringify(record, undefined, '\t')}\n`);
	return {
		record,
		files: new Map<string, Uint8Array>([
			['gaoxin-atlas.tar.gz', archive],
			[RECORD_FILE, own],
			[SUMS_FILE, Buffer.from(sumsOf(record, own))],
		]),
	};
}

/** Whether an edition has no release yet: a date that was set back begins none. */
export function isNewEdition(asOf: string, kept: readonly Release[]): boolean {
	return kept.every(({ record }) => record.asOf < asOf);
}
