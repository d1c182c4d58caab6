/** Puts releases of the data where they are kept; those that are there stay as they are. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/data/order.ts';
import { findGaps, readReleases } from '../../src/data/releases/kept.ts';
import type { Release } from '../../src/data/releases/record.ts';
import { releaseProblems } from '../../src/text/releases.ts';

interface Merged {
	/** Oldest first. */
	releases: Release[];
	/** Ids of those that were not kept before. */
	added: string[];
	/** With any, nothing has been written. */
	problems: string[];
}

/** Merge the releases of one folder into another. */
export function mergeReleases(from: string, to: string): Merged {
	const coming = readReleases(from);
	const kept = readReleases(to);
	const known = new Map(kept.releases.map((release) => [release.record.id, release]));
	const fresh = coming.releases.filter(({ record }) => !known.has(record.id));
	const releases = [...kept.releases, ...fresh].sort((a, b) =>
		compareText(a.record.asOf, b.record.asOf),
	);
	const problems = [
		...kept.problems,
		...coming.problems,
		...coming.releases.flatMap((release) => {
			const names = filesThatDiffer(release, known.get(release.record.id) ?? release);
			return names.length > 0 ? [releaseProblems.overwritten(release.record.id, names)] : [];
		}),
	];
	if (problems.length === 0) problems.push(...findGaps(releases));
	const added = fresh.map(({ record }) => record.id);
	if (problems.length > 0) return { releases, added, problems };
	for (const release of fresh) writeRelease(release, to);
	return { releases, added, problems };
}

function filesThatDiffer(a: Release, b: Release): string[] {
	return [...new Set([...a.files.keys(), ...b.files.keys()])].filter((name) => {
		const [left, right] = [a.files.get(name), b.files.get(name)];
		return !left || !right || Buffer.compare(left, right) !== 0;
	});
}

/** Whole or not at all: a folder that a stopped process left has a name that is no release's. */
function writeRelease({ record, files }: Release, folder: string): void {
	const work = join(folder, `.${record.id}`);
	rmSync(work, { recursive: true, force: true });
	mkdirSync(work, { recursive: true });
	for (const [name, bytes] of files) writeFileSync(join(work, name), bytes);
	renameSync(work, join(folder, record.id));
}
