/**
 * What we rely on in Pagefind beyond its documented interface. When a new version fails here, read
 * `buildSearch` and `openStore` before anything else.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type BuiltSearch, buildSearch } from '../../src/search/build.ts';
import { Engine } from '../../src/search/engine.ts';
import { normalise } from '../../src/search/normalise.ts';
import { openStore } from '../../src/search/store.ts';
import { queryTokens } from '../../src/search/tokens.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
let built: BuiltSearch;

/** Pages of Han characters in every order, so that the index has many words. */
const filler = Array.from({ length: 60 }, (_, page) =>
	Array.from({ length: 400 }, (_, i) =>
		String.fromCharCode(0x4e00 + ((page * 971 + i * i * 37) % 20_000)),
	).join(''),
);
const bodies: Record<string, string> = {
	'zones/dalian/': '<h1>大连高新区</h1><p>云秋航空技术在这里。合计128.64亿元。</p>',
	'zones/shenyang/':
		'<h1>沈阳高新区</h1><p>云与航空，技术再秋。合计1,286.4亿元，再计1,286.4亿元。</p>',
	'events/a/': '<h1>数据流通便利</h1><p>共12家，R&amp;D经费，1+X+N。</p>',
};

beforeAll(async () => {
	for (const [i, text] of filler.entries()) bodies[`a/${i}/`] = `<h1>页</h1><p>${text}</p>`;
	built = await buildSearch(
		Object.entries(bodies).map(([path, body]) => ({
			path,
			html: `<!doctype html><html lang="zh-CN"><body><main data-search-page data-search-type="page">${body}</main>`,
		})),
		[],
		[],
		[],
	);
	for (const { path, content } of built.files) {
		const file = join(folder, 'pagefind', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	// As in a page: its language is Chinese, its files come by fetch.
	const root = { getAttribute: () => 'zh-CN' };
	vi.stubGlobal('document', { currentScript: null, querySelector: () => root });
	vi.stubGlobal('fetch', async (address: string) => {
		const answer = failing?.(address);
		if (answer) return answer;
		return new Response(readFileSync(new URL(address)));
	});
});

afterAll(() => {
	vi.unstubAllGlobals();
	rmSync(folder, { recursive: true, force: true });
});

/** What answers instead of a file; throws where no answer comes. */
let failing: ((address: string) => Response | undefined) | undefined;

const open = () => openStore(`${pathToFileURL(folder).href}/`);
const find = async (text: string, store = open()) => {
	const { row, pairs, prefix } = queryTokens(normalise(text));
	const pages = await store.pages();
	const paths = await Promise.all(
		Array.from(pages.type, async (_, row) => {
			const id = row.toString(36);
			return [id, (await store.text(id)).u] as const;
		}),
	);
	const pathOf = new Map(paths);
	const hits = prefix
		? await store.hits(prefix, true)
		: await store.hits([...row, ...pairs].slice(0, row.length || 1).join(' '));
	return new Map([...hits].map(([id, places]) => [pathOf.get(id) ?? id, places]));
};
const pathsOf = async (text: string) => [...(await find(text)).keys()].sort();

test('the files we ship are there, its interfaces, worker and fragments are not', () => {
	const kinds = new Set(built.files.map(({ path }) => path.replace(/[0-9a-f]{8}\/\w+(?=\.)/, '*')));
	expect([...kinds].sort()).toEqual([
		'index/*.pf_index',
		'pagefind.js',
		'pagefind.wasm',
		'sounds.json',
		'start.json',
		'text/*.json',
		'text/*.json.deflate',
	]);
});

test('the index is cut into the small parts that its undocumented setting asks for', () => {
	const chunks = built.files.filter(({ path }) => path.startsWith('index/'));
	expect(chunks.length).toBeGreaterThan(8);
});

test('a result is named by the row of its page in our table, in each part of the index', async () => {
	const paths = Object.keys(bodies);
	expect(await pathsOf('页')).toEqual(paths.filter((path) => path.startsWith('a/')).sort());
	for (const [row, path] of paths.entries()) {
		expect((await open().text(row.toString(36))).u).toBe(path);
	}
	const hits = await open().hits('x');
	expect([...hits.keys()].every((id) => parseInt(id, 36) < paths.length)).toBe(true);
});

test('quoted words stand in a row, and nowhere apart', async () => {
	expect(await pathsOf('云秋航空')).toEqual(['zones/dalian/']);
	expect(await pathsOf('航空')).toEqual(['zones/dalian/', 'zones/shenyang/']);
	expect(await pathsOf('据流通便')).toEqual(['events/a/']);
});

test('an ASCII word is not cut again, though the language is Chinese', async () => {
	const [word = ''] = queryTokens('大连高').row;
	expect((await open().hits(word)).size).toBe(1);
	expect((await open().hits(word.slice(0, -1))).size).toBe(0);
	expect((await open().hits(word.slice(0, -1), true)).size).toBe(1);
});

test('a number keeps its decimal point, and is not the beginning of another', async () => {
	expect(await pathsOf('128.64')).toEqual(['zones/dalian/']);
	expect(await pathsOf('1286.4')).toEqual(['zones/shenyang/']);
	expect(await pathsOf('128')).toEqual([]);
});

test('places are counted in words from the title on, and every one is told', async () => {
	const one = (await find('128.64')).get('zones/dalian/') ?? [];
	const two = (await find('1286.4')).get('zones/shenyang/') ?? [];
	expect(two.length).toBe(one.length + 1);
	expect((await find('沈阳高')).get('zones/shenyang/')?.[0]).toBe(0);
	expect(one[0]).toBeGreaterThan(4);
});

test('what was searched before changes no answer', async () => {
	const queries = [
		'航空',
		'1286.4',
		'据流通便',
		...filler.slice(0, 8).map((text) => text.slice(9, 13)),
	];
	const store = open();
	for (const query of queries) await find(query, store);
	for (const query of queries.toReversed()) {
		expect(await find(query, store), query).toEqual(await find(query));
	}
});

test('the engine finds, ranks and marks with these files', async () => {
	const engine = new Engine(open());
	const { results, total } = await engine.search('1286.4亿', {}, 0, 10);
	expect(total).toBe(1);
	expect(results[0]?.path).toBe('zones/shenyang/');
	expect(results[0]?.excerpt).toContain('1,286.4亿');
	const every = await Promise.all(
		filler.slice(0, 6).map((text) => new Engine(open()).search(text.slice(100, 104), {}, 0, 10)),
	);
	expect(every.map(({ results: [first] }) => first?.path)).toEqual(
		[0, 1, 2, 3, 4, 5].map((i) => `a/${i}/`),
	);
});

test.each([
	[
		'does not come',
		() => {
			throw new TypeError('offline');
		},
	],
	['is refused', () => new Response('', { status: 503 })],
	[
		'breaks off',
		() => {
			const start = (controller: ReadableStreamDefaultController) => controller.error('broken off');
			return new Response(new ReadableStream({ start }));
		},
	],
])('when a part of the index %s, that is told, and it is fetched again', async (_, answer) => {
	const engine = new Engine(open());
	const ask = () => engine.search('云秋航空', {}, 0, 10);
	await engine.warm();
	vi.spyOn(console, 'error').mockReturnValue();
	failing = (address) => (address.includes('/index/') ? answer() : undefined);
	await expect(ask()).rejects.toThrow();
	await expect(ask()).rejects.toThrow();
	failing = undefined;
	expect((await ask()).results.map(({ path }) => path)).toEqual(['zones/dalian/']);
});

test.each(['start.json', '/text/'])(
	'when %s does not come, the next question fetches it again',
	async (file) => {
		const engine = new Engine(open());
		failing = (address) => {
			if (address.includes(file)) throw new TypeError('offline');
			return undefined;
		};
		await expect(engine.search('云秋航空', {}, 0, 10)).rejects.toThrow('offline');
		failing = undefined;
		expect((await engine.search('云秋航空', {}, 0, 10)).total).toBe(1);
	},
);

test('a file that is not there is empty, one that did not come is asked for again', async () => {
	const store = open();
	failing = () => new Response('', { status: 404 });
	expect(await store.file('zones/nowhere.json')).toEqual({});
	await expect(store.names()).rejects.toThrow('404');
	failing = () => new Response('', { status: 500 });
	await expect(store.file('zones/dalian.json')).rejects.toThrow('500');
	failing = () => new Response('{"records":[]}');
	expect(await store.file('zones/dalian.json')).toEqual({ records: [] });
	failing = undefined;
});
