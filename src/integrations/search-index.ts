/**
 * Makes the search index when all pages are written, in a process of its own: beside what Astro holds,
 * each byte of its work costs more to clean up after, and Pagefind alone takes as much memory again.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { contentOf } from '../kinds/content-store.ts';
import { SEARCH_KINDS } from '../kinds/index.ts';
import { buildSearch } from '../search/build.ts';
import { SEARCH_MARK } from '../search/index-text.ts';
import { type NamedEntry, toNamedEntry } from '../search/name-list.ts';
import { askedPages as askedInEnglish } from '../text/en/asked.ts';
import { askedPages } from '../text/zh-CN/asked.ts';

/** Leaves the names of the content beside the pages; `finishSearchIndex` does the rest. */
export function searchNames(): AstroIntegration {
	let root = '';
	return {
		name: 'search-names',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': ({ dir }) => {
				const entries = contentOf(root).files.map(({ collection, id, data }) =>
					toNamedEntry(`${collection}/${id}`, data),
				);
				mkdirSync(new URL('pagefind/', dir), { recursive: true });
				writeFileSync(new URL(NAMES, dir), JSON.stringify(entries));
			},
		},
	};
}

/** Gone when the index is there. */
const NAMES = 'pagefind/names.json';

interface SearchIndexReport {
	pages: number;
	files: number;
	bytes: number;
	/** What is fetched before the first letter weighs, without the programs. */
	startBytes: number;
	seconds: number;
}

/** Read the finished pages in a folder, write `pagefind/` into it, and say in a line what is there. */
export async function finishSearchIndex(folder: string): Promise<string> {
	return describe(await writeSearchIndex(folder));
}

async function writeSearchIndex(folder: string): Promise<SearchIndexReport> {
	const start = performance.now();
	const entries = JSON.parse(readFileSync(join(folder, NAMES), 'utf8')) as NamedEntry[];
	const ways = [...askedPages, ...askedInEnglish];
	const { files, pages } = await buildSearch(readPages(folder), entries, SEARCH_KINDS, ways);
	const target = join(folder, 'pagefind');
	rmSync(target, { recursive: true, force: true });
	let bytes = 0;
	let startBytes = 0;
	for (const path of new Set(files.map((file) => dirname(file.path)))) {
		mkdirSync(join(target, path), { recursive: true });
	}
	for (const { path, content } of files) {
		writeFileSync(join(target, path), content);
		bytes += Buffer.byteLength(content);
		if (path === 'start.json') startBytes = brotliCompressSync(content, FAST).length;
	}
	const seconds = (performance.now() - start) / 1000;
	return { pages, files: files.length, bytes, startBytes, seconds };
}

/** As hosts pack what they send; the utmost takes a second of a large site's build. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function* readPages(folder: string) {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	for (const file of paths) {
		if (!file.endsWith('.html')) continue;
		const bytes = readFileSync(join(folder, file));
		// Half of the files are of pages that are not searched: English ones, and charts by themselves.
		if (!bytes.includes(SEARCH_MARK)) continue;
		const path = file.split(sep).join('/');
		yield { path: path.replace(/(?:^|(?<=\/))index\.html$/, ''), html: bytes.toString() };
	}
}

function describe({ pages, files, bytes, startBytes, seconds }: SearchIndexReport): string {
	const size = (bytes / 1024 / 1024).toFixed(2);
	const start = (startBytes / 1024).toFixed(1);
	return `${pages} pages in ${seconds.toFixed(1)} s: ${size} MiB in ${files} files, tables and names ${start} KB brotli`;
}
