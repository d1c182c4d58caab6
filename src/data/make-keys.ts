/**
 * What pages are made from. While a page's key is that of the last build, Astro takes what it made
 * then; so a key must be another whenever the page could be.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../kinds/content.ts';

/** What is read of the program; of its packages Astro reads the lockfile. */
const PROGRAM = ['src/**/*', '*.mjs', 'package.json'];

/**
 * Gives the key of a page by its entry (`zones/shenyang`) if it shows that entry's prose; without
 * one, that of any other page.
 *
 * Nearly every page shows records of others, ranked or beside its own, so all records are in each
 * key; of prose there is only what the page shows.
 *
 * @param others what else pages are made from, such as the figures that prose names
 */
export function makeKeys(
	{ root, files, addresses }: Content,
	others: readonly unknown[],
): (entry?: string) => string {
	const common = digest([
		process.version,
		...globSync(PROGRAM, { cwd: root })
			.sort()
			.filter((path) => statSync(join(root, path)).isFile())
			.flatMap((path) => [path, readFileSync(join(root, path))]),
		...files.flatMap(({ path, text, body }) => [path, text.slice(0, text.length - body.length)]),
		JSON.stringify([addresses, others]),
	]);
	const bodies = new Map(files.map(({ collection, id, body }) => [`${collection}/${id}`, body]));
	return (entry) => (entry === undefined ? common : digest([common, bodies.get(entry) ?? '']));
}

/** Each part with its length, so that none runs into the next. */
function digest(parts: readonly (string | Buffer)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${part.length}\n`).update(part);
	return hash.digest('base64url');
}
