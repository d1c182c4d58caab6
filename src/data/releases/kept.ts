/** Releases that are kept in a folder, one folder each: read, and proved to be what they were. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseProblems as text } from '../../text/releases.ts';
import { compareText } from '../order.ts';
import {
	hashOf,
	hashOfRecord,
	RECORD_FILE,
	recordSchema,
	type Release,
	SUMS_FILE,
	sumsOf,
} from './record.ts';

/** Where a project keeps its releases between builds. */
export function keptFolderOf(project: string): string {
	return join(project, '.build-releases');
}

interface Kept {
	/** Sound ones, oldest first. */
	releases: Release[];
	problems: string[];
}

/** Read each release of a folder by itself; one that is not there keeps none. */
export function readReleases(folder: string): Kept {
	const kept: Kept = { releases: [], problems: [] };
	if (!existsSync(folder)) return kept;
	const names = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
		.map(({ name }) => name);
	for (const name of names) {
		const read = readRelease(folder, name);
		if (Array.isArray(read)) kept.problems.push(...read);
		else kept.releases.push(read);
	}
	kept.releases.sort((a, b) => compareText(a.record.asOf, b.record.asOf));
	return kept;
}

/** The releases that a project keeps, each sound and none of them missing, or what is wrong. */
export function readKept(project: string): Kept {
	const { releases, problems } = readReleases(keptFolderOf(project));
	return { releases, problems: [...problems, ...findGaps(releases)] };
}

/** A release, or what is wrong with it. */
function readRelease(folder: string, id: string): Release | string[] {
	const read = (name: string) => {
		const path = join(folder, id, name);
		return existsSync(path) ? readFileSync(path) : undefined;
	};
	const own = read(RECORD_FILE);
	if (!own) return [text.noFile(id, RECORD_FILE)];
	const parsed = recordSchema.safeParse(parseJson(own.toString('utf8')));
	if (!parsed.success) {
		return [text.badRecord(id, parsed.error.issues[0]?.path.join('.') ?? '')];
	}
	const record = parsed.data;
	if (record.id !== id || !record.asOf.startsWith(id)) return [text.otherName(id, record.id)];
	const problems: string[] = [];
	const files = new Map<string, Uint8Array>();
	const sums = sumsOf(record, own);
	const expected = [
		...record.files,
		{ name: RECORD_FILE, sha256: hashOf(own) },
		{ name: SUMS_FILE, sha256: hashOf(Buffer.from(sums)) },
	];
	for (const { name, sha256 } of expected) {
		const bytes = read(name);
		if (!bytes) problems.push(text.noFile(id, name));
		else if (hashOf(bytes) !== sha256) problems.push(text.otherBytes(id, name, sha256));
		else files.set(name, bytes);
	}
	return problems.length > 0 ? problems : { record, files };
}

/** `undefined` is no record, either. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** What a release says of the one before it and is not so. */
export function findGaps(releases: readonly Release[]): string[] {
	const byId = new Map(releases.map((release) => [release.record.id, release]));
	return releases.flatMap(({ record: { id, before } }) => {
		if (!before) return [];
		const release = byId.get(before.id);
		if (!release) return [text.missing(before.id, id)];
		return hashOfRecord(release) === before.sha256 ? [] : [text.notVouched(before.id, id)];
	});
}
