/** Where the index, the table of pages, the names and the texts come from. */
import type { Hits } from './hits.ts';
import type { PageText } from './index-text.ts';
import type { NameList } from './name-list.ts';
import { keepOnce } from './once.ts';
import { openIndex } from './pagefind.ts';
import type { PageTable } from './pages.ts';
import type { PlaceRow } from './places.ts';

/** What is known beyond the site's own names, for what was not found among them. */
export interface Sounds {
	/** How characters are read, packed. */
	sounds: string;
	/** Places of which the site has nothing. */
	places: PlaceRow[];
}

export interface Store {
	pages(): Promise<PageTable>;
	names(): Promise<NameList>;
	sounds(): Promise<Sounds>;
	text(id: string): Promise<PageText>;
	/** A file of the built site, for figures: zones/shenyang.json; empty where there is none. */
	file(path: string): Promise<unknown>;
	/** Pages that have these words in a row; with `prefix`, one that begins so. */
	hits(words: string, prefix?: boolean): Promise<Hits>;
}

/** The store of a built site, under its base path. What failed is fetched again when it is wanted. */
export function openStore(base: string): Store {
	const folder = `${base}pagefind/`;
	const once = keepOnce();
	const ask = openIndex(folder);
	const load = <T>(path: string, ifMissing?: T): Promise<T> =>
		once(path, async () => {
			const response = await fetch(path);
			if (response.ok) return (await response.json()) as T;
			if (response.status === 404 && ifMissing !== undefined) return ifMissing;
			throw new Error(`${response.status} ${path}`);
		});
	return {
		pages: () => load(`${folder}pages.json`),
		names: () => load(`${folder}names.json`),
		sounds: () => load(`${folder}sounds.json`),
		text: (id) => load(`${folder}text/${id}.json`),
		file: (path) => load<unknown>(base + path, {}),
		hits: (words, prefix = false) =>
			once(`${prefix} ${words}`, async () => {
				// Without quotes Pagefind takes the beginning of a word for the word where it has no other.
				const exact = prefix ? undefined : await ask(`"${words}"`);
				if (exact && (words.includes(' ') || exact.size === 0)) return exact;
				// With quotes it tells only the first place; how often a word stands there matters, too.
				const all = await ask(words);
				return new Map([...all].filter(([id]) => !exact || exact.has(id)));
			}),
	};
}
