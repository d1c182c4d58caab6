/**
 * What pages are made from. While a page's key is that of the last build, Astro takes what it made
 * then; so a key must be another whenever the page could be. Files such as CSV have none: to keep a
 * copy takes as long as to make them.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../kinds/content.ts';
import { contentOf } from '../kinds/content-store.ts';
import type { CollectionName } from '../kinds/index.ts';
import { getAtlas } from './atlas.ts';
import type { Atlas, Entries } from './build-atlas.ts';
import { readCitations, readFigureTags } from './entries.ts';
import { KEPT_PAGES } from './kept-pages.ts';

/** Part of a path of `getStaticPaths`; empty where nothing is kept. */
interface PageKey {
	cacheKey?: string;
}

/** What is read of the program; of its packages Astro reads the lockfile. */
const PROGRAM = ['src/**/*', '*.mjs', 'package.json'];

/**
 * Gives the key of a page by its entry (`zones/shenyang`) if it shows that entry's prose; without
 * one, that of any other page.
 *
 * Nearly every page shows records of others, ranked or beside its own, so all records are in each
 * key; of prose there is only what the page shows, and which figures and sources all prose names.
 */
export async function pageKeys(): Promise<(entry?: string) => PageKey> {
	const name = process.env[KEPT_PAGES];
	// Under `npm run dev` nothing is kept, and each edit would have all content read.
	if (import.meta.env.DEV || name === undefined) return () => ({});
	const content = contentOf(process.cwd());
	if (last?.content !== content)
		last = { content, keyOf: makeKeys(name, content, await getAtlas()) };
	return last.keyOf;
}

let last: { content: Content; keyOf: (entry?: string) => PageKey } | undefined;

function makeKeys(name: string, { root, files, addresses }: Content, { entries }: Atlas) {
	const common = digest([
		name,
		process.version,
		import.meta.env.SITE,
		import.meta.env.BASE_URL,
		process.env['OG_IMAGES'] ?? '',
		...globSync(PROGRAM, { cwd: root })
			.sort()
			.filter((path) => statSync(join(root, path)).isFile())
			.flatMap((path) => [path, readFileSync(join(root, path))]),
		...files.flatMap(({ path, text, body }) => [path, text.slice(0, text.length - body.length)]),
		JSON.stringify([addresses, entries.edits, [...readCitations()], readFigureTags()]),
	]);
	const bodies = new Map(files.map(({ collection, id, body }) => [`${collection}/${id}`, body]));
	return (entry?: string) => ({
		cacheKey: entry === undefined ? common : digest([common, bodies.get(entry) ?? '']),
	});
}

/** Each part with its length, so that none runs into the next. */
function digest(parts: readonly (string | Buffer)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${part.length}\n`).update(part);
	return hash.digest('base64url');
}

type Named = Exclude<CollectionName, 'scopes'>;

type DataOf<Name extends Named> = Entries[Name][number]['data'];

/** The paths of the pages of a kind, each made anew only when what it shows has changed. */
export async function entryPaths<Name extends Named, Props extends object = object>(
	collection: Name,
	propsOf?: (data: DataOf<Name>) => Props,
) {
	const keyOf = await pageKeys();
	const { entries } = await getAtlas();
	const list: readonly { id: string; data: DataOf<Name> }[] = entries[collection];
	return list.map(({ id, data }) => ({
		params: { id },
		props: (propsOf?.(data) ?? {}) as Props,
		...keyOf(`${collection}/${id}`),
	}));
}
