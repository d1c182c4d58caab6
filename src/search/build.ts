/**
 * From finished pages to the files that the browser searches.
 *
 * Pagefind keeps the inverted file; words, queries, ranking and excerpts are ours. On the 1,242
 * pages of November 2026, a right page among the first three (tests/browser/search-exam.queries.ts;
 * names of companies and projects; substrings anywhere), chunks a query in the median and at 95 %:
 *
 *   Pagefind as it comes       132 of 234 queries,  36 of 37 names,  155 of 200,  86 / 214 KiB
 *   small chunks alone         130,                 35,              143,         19 / 77 KiB
 *   pairs as words (this)      231,                 37,              200,         23 / 78 KiB
 *
 * and of what is shown for names and substrings, 100 % contains them, against 30 %. To 5,000 pages
 * index and build time grow with the pages: 5.1 MiB of chunks in 10 seconds.
 */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readSearchPage, type SearchPage, toPageText, toRecord } from './index-text.ts';
import type { SearchKind } from './kinds.ts';
import { makeNameList, type NamedEntry } from './name-list.ts';
import { ID_LENGTH, packNumber, type PageTable } from './pages.ts';
import { readSounds } from './pinyin.ts';
import { otherPlaces } from './other-places.ts';
import type { Sounds } from './store.ts';
import { unpackVariants } from './unpack.ts';
import { makeVariants } from './variants.ts';
import type { Way } from './ways.ts';

export interface BuiltSearch {
	/** Path below the search folder, and what the file holds. */
	files: { path: string; content: Uint8Array | string }[];
	pages: number;
}

/** An index in many small parts: a query loads a third of what it would otherwise. */
const CHUNK_SIZE = '3000';
/** Its own interfaces, its worker and its readable fragments: ours are beside them. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*|index\/.*)$/;

/** `html` gives each finished page by its path from the site's root. */
export async function buildSearch(
	html: Iterable<{ path: string; html: string }>,
	entries: NamedEntry[],
	kinds: readonly SearchKind[],
	ways: readonly Way[],
): Promise<BuiltSearch> {
	// Read by Pagefind's own program, which takes no other setting for it.
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
	const { index } = await createIndex({});
	if (!index) throw new Error('Pagefind did not start.');
	const pages: SearchPage[] = [];
	for (const file of html) {
		const page = readSearchPage(file.html, file.path);
		if (page) pages.push(page);
	}
	const corpus = pages
		.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)])
		.join('\n');
	const variants = makeVariants(corpus);
	const plain = unpackVariants(variants.characters);
	const titles: number[] = [];
	for (const page of pages) {
		const { content, titleWords } = toRecord(page, plain);
		titles.push(titleWords);
		const { errors } = await index.addCustomRecord({
			url: `/${page.path}`,
			content,
			language: 'zh-CN',
		});
		if (errors.length > 0) throw new Error(`Pagefind refused ${page.path}: ${errors.join('; ')}`);
	}
	const { files } = await index.getFiles();
	await close();

	const idOf = readIds(files);
	const ids = pages.map(({ path }) => {
		const id = idOf.get(`/${path}`);
		if (!id) throw new Error(`Pagefind has no record of ${path}.`);
		return id;
	});
	const table = makeTable(pages, ids, titles, variants, kinds);
	const rowOf = new Map(pages.flatMap(({ id, path }, row) => [[id, row] as const, [path, row] as const]));
	const names = makeNameList(entries, (id) => rowOf.get(id), kinds, ways);
	const sounds: Sounds = { sounds: readSounds(corpus), places: otherPlaces(names.rows) };
	return {
		pages: pages.length,
		files: [
			...files.filter(({ path }) => NEEDED.test(path)),
			{ path: 'pages.json', content: JSON.stringify(table) },
			{ path: 'names.json', content: JSON.stringify(names) },
			{ path: 'sounds.json', content: JSON.stringify(sounds) },
			...pages.map((page, row) => ({
				path: `text/${ids[row]}.json`,
				content: JSON.stringify(toPageText(page)),
			})),
		],
	};
}

/**
 * Which page each record is, from Pagefind's fragments, for its results name records by a hash only.
 * A test fails when a new version writes fragments otherwise.
 */
function readIds(files: { path: string; content: Uint8Array }[]): Map<string, string> {
	const ids = new Map<string, string>();
	for (const { path, content } of files) {
		const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
		if (!id) continue;
		const text = gunzipSync(content).toString();
		const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
		ids.set(url, id.slice(-ID_LENGTH));
	}
	return ids;
}

function makeTable(
	pages: SearchPage[],
	ids: string[],
	titles: number[],
	{ characters, phrases }: ReturnType<typeof makeVariants>,
	kinds: readonly SearchKind[],
): PageTable {
	const types = [...new Set(pages.map(({ type }) => type))];
	const provinces = [...new Set(['', ...pages.map(({ province }) => province)])];
	const indexes: Record<string, number> = {};
	for (const [row, { path }] of pages.entries()) {
		const collection = /^([a-z]+)\/$/.exec(path)?.[1];
		if (collection) indexes[collection] = row;
	}
	return {
		ids: ids.join(''),
		types,
		worth: types.map((type) => kinds.find(({ id }) => id === type)?.worth ?? 0),
		provinces,
		type: pages.map(({ type }) => packNumber(types.indexOf(type))).join(''),
		province: pages.map(({ province }) => packNumber(provinces.indexOf(province))).join(''),
		title: titles.map(packNumber).join(''),
		indexes,
		variants: characters,
		phrases,
	};
}
