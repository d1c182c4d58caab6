/** Where the index, the table of pages, the names and the texts come from. */
import type { Foreign } from './foreign.ts';
import type { Hits } from './hits.ts';
import type { NameList } from './name-list.ts';
import { keepOnce } from './once.ts';
import { openIndex } from './pagefind.ts';
import type { PageTable } from './pages.ts';
import type { PlaceRow } from './places.ts';
import type { StartFile } from './start-file.ts';
import { type LoadText, nameOfText, type TextFile } from './text-files.ts';
import { makeDictionary, unpackText } from './text-packing.ts';

/** What is known beyond the site's own names, for what was not found among them. */
export interface Sounds {
	/** How characters are read, packed. */
	sounds: string;
	/** Places of which the site has nothing. */
	places: PlaceRow[];
}

export interface Store {
	/** Fetch what every search needs. */
	start(): Promise<void>;
	pages(): Promise<PageTable>;
	names(): Promise<NameList>;
	/** Pairs of characters that many pages have. */
	common(): Promise<string>;
	sounds(): Promise<Sounds>;
	/** What only a query in other letters needs. */
	foreign(): Promise<Foreign>;
	text: LoadText;
	/** A file of the built site, for figures: zones/shenyang.json; empty where there is none. */
	file(path: string): Promise<unknown>;
	/** Pages that have these words in a row; with `prefix`, one that begins so. */
	hits(words: string, prefix?: boolean): Promise<Hits>;
}

/** The store of a built site, under its base path. What failed is fetched again when it is wanted. */
export function openStore(base: string): Store {
	const folder = `${base}pagefind/`;
	const once = keepOnce();
	const fetchFile = async (path: string, options: RequestInit = {}): Promise<Response> => {
		const response = await fetch(path, options);
		if (!response.ok) throw new Error(`${response.status} ${path}`);
		return response;
	};
	const start = () =>
		once('start', async () => {
			// Everything else has an address of its build; this says which build that is.
			const response = await fetchFile(`${folder}start.json`, { cache: 'no-cache' });
			return (await response.json()) as StartFile;
		});
	const dictionary = () =>
		once('dictionary', async () => {
			const { names, said } = await start();
			return makeDictionary(names, said);
		});
	const index = openIndex(folder, start);
	return {
		start: () => index.start(),
		pages: () => start().then(({ pages }) => pages),
		names: () => start().then(({ names }) => names),
		common: () => start().then(({ common }) => common),
		sounds: () =>
			once('sounds', async () => {
				const response = await fetchFile(`${folder}sounds.json`);
				return (await response.json()) as Sounds;
			}),
		foreign: () =>
			once('foreign', async () => {
				const { stamp } = await start();
				const response = await fetchFile(`${folder}text/${stamp}/foreign.json`);
				return (await response.json()) as Foreign;
			}),
		text: (id, part = 0) =>
			once(`text ${id} ${part}`, async () => {
				const { stamp } = await start();
				const response = await fetchFile(`${folder}text/${stamp}/${nameOfText(id, part)}`);
				return JSON.parse(await unpackText(await response.blob(), await dictionary())) as TextFile;
			}),
		file: (path) =>
			once(`file ${path}`, async () => {
				const response = await fetch(base + path);
				if (response.ok) return (await response.json()) as unknown;
				if (response.status === 404) return {};
				throw new Error(`${response.status} ${path}`);
			}),
		hits: (words, prefix = false) =>
			once(`${prefix} ${words}`, async () => {
				// Without quotes Pagefind takes the beginning of a word for the word where it has no other.
				const exact = prefix ? undefined : await index.ask(`"${words}"`);
				if (exact && (words.includes(' ') || exact.size === 0)) return exact;
				// With quotes it tells only the first place; how often a word stands there matters, too.
				const all = await index.ask(words);
				return new Map([...all].filter(([id]) => !exact || exact.has(id)));
			}),
	};
}
