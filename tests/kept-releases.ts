/** Releases of the data for tests, made as a build makes them, of tables of a line. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRelease, type ReleaseFacts } from '../src/data/releases/make.ts';
import type { Release } from '../src/data/releases/record.ts';

/** The release of an edition after those that there are. */
export function releaseOf(
	asOf: string,
	kept: readonly Release[] = [],
	facts: Partial<ReleaseFacts> = {},
): Release {
	return makeRelease({
		edition: { version: '0.1.0', asOf, license: 'CC-BY-4.0' },
		rows: { zones: 1 },
		data: new Map([['zones.csv', Buffer.from(`id\n${asOf}\n`)]]),
		kept,
		commit: undefined,
		changes: undefined,
		...facts,
	});
}

export function writeReleases(folder: string, releases: readonly Release[]): void {
	for (const { record, files } of releases) {
		mkdirSync(join(folder, record.id), { recursive: true });
		for (const [name, bytes] of files) writeFileSync(join(folder, record.id, name), bytes);
	}
}
