/** Where the index, the table of pages, the names and the texts come from. */
import type { PageText } from './index-text.ts';
import type { NameList } from './name-list.ts';
import { ID_LENGTH, type PageTable } from './pages.ts';

/** Positions of a row of words in each page that has it, by the page's id. */
export type Hits = Map<string, number[]>;

export interface Store {
	pages(): Promise<PageTable>;
	names(): Promise<NameList>;
	sounds(): Promise<string>;
	text(id: string): Promise<PageText>;
	/** A file of the built site, for figures: zones/shenyang.json. */
	file(path: string): Promise<unknown>;
	/** Pages that have these words in a row; with `prefix`, one that begins so. */
	hits(words: string, prefix?: boolean): Promise<Hits>;
}

interface PagefindInstance {
	init(): Promise<void>;
	search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** The store of a built site, under its base path. */
export function openStore(base: string): Store {
	const folder = `${base}pagefind/`;
	const cache = new Map<string, Promise<unknown>>();
	const once = <T>(key: string, load: () => Promise<T>): Promise<T> => {
		let promise = cache.get(key) as Promise<T> | undefined;
		if (!promise) {
			promise = load();
			cache.set(key, promise);
			// A failed request may succeed when it is made again.
			promise.catch(() => cache.delete(key));
		}
		return promise;
	};
	const json = <T>(path: string): Promise<T> =>
		once(path, async () => {
			const response = await fetch(path);
			if (!response.ok) throw new Error(`${response.status} ${path}`);
			return (await response.json()) as T;
		});
	const pagefind = () =>
		once('pagefind', async (): Promise<PagefindInstance> => {
			const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
				createInstance(options: object): PagefindInstance;
			};
			// Its worker is a second copy of the program, and our queries take a few milliseconds.
			const instance = module.createInstance({ basePath: folder, noWorker: true });
			await instance.init();
			return instance;
		});
	return {
		pages: () => json(`${folder}pages.json`),
		names: () => json(`${folder}names.json`),
		sounds: () => json<{ sounds: string }>(`${folder}sounds.json`).then(({ sounds }) => sounds),
		text: (id) => json(`${folder}text/${id}.json`),
		file: (path) => json(base + path),
		hits: (words, prefix = false) =>
			once(`${prefix} ${words}`, async () => {
				const engine = await pagefind();
				// Without quotes Pagefind takes the beginning of a word for the word where it has no other.
				const exact = prefix ? undefined : toHits(await engine.search(`"${words}"`));
				if (exact && (words.includes(' ') || exact.size === 0)) return exact;
				// With quotes it tells only the first place; how often a word stands there matters, too.
				const all = toHits(await engine.search(words));
				return new Map([...all].filter(([id]) => !exact || exact.has(id)));
			}),
	};
}

function toHits({ results }: Awaited<ReturnType<PagefindInstance['search']>>): Hits {
	return new Map(results.map(({ id, words }) => [id.slice(-ID_LENGTH), words]));
}
