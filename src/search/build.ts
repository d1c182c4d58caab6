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
 * and of what is shown for names and substrings, 100 % contains them, against 30 %.
 */
import { deflateRawSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readSearchPage, type SearchPage, toPageText } from './index-text.ts';
import { partForeign } from './foreign.ts';
import type { SearchKind } from './kinds.ts';
import { makeNameList, type NamedEntry, type NameList } from './name-list.ts';
import { newRuns } from './new-runs.ts';
import { packNumber, type PageTable } from './pages.ts';
import { foldWith } from './normalise.ts';
import { numberIndex, unpack } from './number-index.ts';
import { commonPairs, PhraseFinder, phrasesOf } from './phrases.ts';
import { readSounds } from './pinyin.ts';
import { PROGRAM } from './pagefind.ts';
import { foldLines, toRecord } from './record.ts';
import { idOfRow, type StartFile } from './start-file.ts';
import { otherPlaces, otherProvinces } from './other-places.ts';
import type { Sounds } from './store.ts';
import { nameOfText, toTextFiles } from './text-files.ts';
import { makeDictionary, readSaid } from './text-packing.ts';
import { unpackVariants } from './unpack.ts';
import { makeVariants } from './variants.ts';
import type { Way } from './ways.ts';

export interface BuiltSearch {
	/** Path below the search folder, and what the file holds. */
	files: { path: string; content: Uint8Array | string }[];
	pages: number;
}

/** An index in many small parts: a query loads a third of what it would otherwise. */
const CHUNK_SIZE = '1000';
/** None that Pagefind knows: it would cut words that are cut already, for a third of its time. */
const LANGUAGE = 'unknown';

interface ReadPage extends SearchPage {
	/** What of each of its lines is new. */
	runs: string[][];
}

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
	const pages: ReadPage[] = [];
	for (const file of html) {
		const page = readSearchPage(file.html, file.path);
		if (!page) continue;
		// A text that was cut out of a page would keep all of it in memory; a copy does not.
		const copy = JSON.parse(JSON.stringify(page)) as SearchPage;
		pages.push({ ...copy, runs: newRuns(copy) });
	}
	const { variants, sounds } = readCharacters(pages);
	const rowOf = new Map(
		pages.flatMap(({ id, path }, row) => [[id, row] as const, [path, row] as const]),
	);
	const list = makeNameList(entries, (id) => rowOf.get(id), kinds, ways);
	const fold = foldWith(unpackVariants(variants.characters));
	const { titles, common } = await addPages(index, pages, fold, list);
	// Its files take it as long as all the rest takes; meanwhile the texts are written.
	const making = index.getFiles();
	const { names, variants: own, foreign } = partForeign(list, variants.characters);
	const texts = pages.map((page) =>
		toTextFiles(toPageText(page, page.runs), foreign.variants).map((file) => JSON.stringify(file)),
	);
	const said = readSaid(texts.flat());
	const dictionary = makeDictionary(names, said);
	const urls = pages.map(({ path }) => `/${path}`);
	const { files } = await making;
	await close();
	const { chunks, ...start } = numberIndex(files, urls, [dictionary, ...texts.flat()]);
	const { stamp } = start;
	const table = makePageTable(pages, titles, { ...variants, characters: own }, kinds);
	const places = otherPlaces(list.rows);
	const untold = otherProvinces(places);
	return {
		pages: pages.length,
		files: [
			...files.filter(({ path }) => path === 'pagefind.js'),
			...files.flatMap(({ path, content }) =>
				path === 'wasm.unknown.pagefind' ? [{ path: PROGRAM, content: unpack(content) }] : [],
			),
			...chunks,
			{
				path: 'start.json',
				content: JSON.stringify({
					...start,
					pages: table,
					names: { ...names, untold },
					common,
					said,
				} satisfies StartFile),
			},
			{ path: `text/${stamp}/foreign.json`, content: JSON.stringify(foreign) },
			{ path: 'sounds.json', content: JSON.stringify({ sounds, places } satisfies Sounds) },
			...texts.flatMap((files, row) =>
				files.map((text, part) => ({
					path: `text/${stamp}/${nameOfText(idOfRow(row), part)}`,
					content: deflateRawSync(text, { level: 9, dictionary }),
				})),
			),
		],
	};
}

/** What depends on which characters the site's texts have. */
function readCharacters(pages: readonly SearchPage[]) {
	const corpus = pages
		.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)])
		.join('\n');
	return { variants: makeVariants(corpus), sounds: readSounds(corpus) };
}

/** Give Pagefind every page; how many words each title has, and the pairs that many pages have. */
async function addPages(
	index: PagefindIndex,
	pages: readonly ReadPage[],
	fold: (text: string) => string,
	list: NameList,
): Promise<{ titles: number[]; common: string }> {
	const lines = pages.map((page) => foldLines(page, fold, page.runs));
	const common = commonPairs(lines);
	const phrases = new PhraseFinder(phrasesOf(list, common));
	const titles: number[] = [];
	let added: Promise<unknown> = Promise.resolve();
	for (const [row, page] of pages.entries()) {
		const own = lines[row] ?? [];
		const { content, titleWords } = toRecord(page, own);
		titles.push(titleWords);
		const words = [content, ...phrases.wordsFor(own)].join(' ');
		// While Pagefind reads a page, the next one is made ready; it numbers them as they come.
		await added;
		added = addRecord(index, `/${page.path}`, words);
	}
	await added;
	return { titles, common };
}

async function addRecord(index: PagefindIndex, url: string, content: string): Promise<void> {
	const { errors } = await index.addCustomRecord({ url, content, language: LANGUAGE });
	if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
}

function makePageTable(
	pages: SearchPage[],
	titles: number[],
	{ characters, phrases }: ReturnType<typeof makeVariants>,
	kinds: readonly SearchKind[],
): PageTable {
	const types = [...new Set(pages.map(({ type }) => type))];
	const provinces = [...new Set(['', ...pages.map(({ province }) => province)])];
	const indexes: Record<string, number> = {};
	for (const [row, { path, id }] of pages.entries()) {
		if (id === '' && path !== '') indexes[path.replace(/\/$/, '')] = row;
	}
	return {
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
