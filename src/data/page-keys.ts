/** The paths of pages, with what they are made from. */
import type { Content } from '../kinds/content.ts';
import { contentOf } from '../kinds/content-store.ts';
import type { CollectionName } from '../kinds/index.ts';
import { getAtlas } from './atlas.ts';
import type { Entries } from './build-atlas.ts';
import { readCitations, readFigureTags } from './entries.ts';
import { keptPages } from './kept-pages.ts';
import { makeKeys } from './make-keys.ts';

/** Part of a path of `getStaticPaths`; empty where nothing is kept. */
interface PageKey {
	cacheKey?: string;
}

/** Gives the key of a page by its entry (`zones/shenyang`) if it shows that one's prose; else of any other. */
export async function pageKeys(): Promise<(entry?: string) => PageKey> {
	const name = keptPages();
	// Under `npm run dev` nothing is kept, and each edit would have all content read.
	if (import.meta.env.DEV || name === undefined) return () => ({});
	const content = contentOf(process.cwd());
	if (last?.content !== content) {
		const { entries } = await getAtlas();
		const keyOf = makeKeys(content, [
			name,
			import.meta.env.SITE,
			import.meta.env.BASE_URL,
			process.env['OG_IMAGES'],
			entries.edits,
			[...readCitations()],
			readFigureTags(),
		]);
		last = { content, keyOf: (entry) => ({ cacheKey: keyOf(entry) }) };
	}
	return last.keyOf;
}

let last: { content: Content; keyOf: (entry?: string) => PageKey } | undefined;

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
