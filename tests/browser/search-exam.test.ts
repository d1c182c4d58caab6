/**
 * The exam of the search, through the real page: each query in a fresh document and so a fresh
 * Pagefind, because what was searched before changes what Pagefind answers. The documents stand in
 * hidden frames: nobody looks at them, and painting them would take a third of the time.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSearchPage } from '../../src/search/index-text.ts';
import { builtSite } from '../built-site.ts';
import { random } from '../same-numbers.ts';
import { launchBrowser, serveSite, shareAmongPages } from './browser.ts';
import { EXAM, type ExamQuery } from './search-exam.queries.ts';
import { SECOND_EXAM } from './search-exam.second.ts';

/** The same each time, so that nobody's change fails by chance; `npm run prove` brings new ones, and more. */
const SEED = Number(process.env['SEARCH_EXAM_SEED'] ?? 20_261_125);
const SENTENCES = Number(process.env['SEARCH_EXAM_SENTENCES'] ?? 24);
const SUBSTRINGS = Number(process.env['SEARCH_EXAM_SUBSTRINGS'] ?? 24);

interface Answer {
	/** Paths of the results without the base: zones/shenyang. */
	pages: string[];
	total: number;
	bytes: number;
	/** Files that were fetched for it, those of the page itself not counted. */
	requests: number;
	/** Where they stand. */
	frame: Frame;
}

let browser: Browser;
let context: BrowserContext;
let site: Awaited<ReturnType<typeof serveSite>>;
const errors: string[] = [];
const sizes = new Map<string, number>();
/** Text of each searched page, folded, by its path. */
const texts = new Map<string, string>();

beforeAll(async () => {
	site = await serveSite();
	browser = await launchBrowser();
	context = await browser.newContext({ locale: 'zh-CN' });
	for (const file of readdirSync(builtSite, { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.html')) continue;
		const path = file.replaceAll('\\', '/').replace(/\/?index\.html$/, '');
		const page = readSearchPage(readFileSync(join(builtSite, file), 'utf8'), path);
		if (page)
			texts.set(path, fold([page.title, ...page.blocks.map(({ text }) => text)].join('\n')));
	}
});

afterAll(async () => {
	await browser?.close();
	await site?.close();
});

/** Not the search's own folding, so that a fault of that shows here. */
function fold(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/(?<=\d),(?=\d{3})/g, '');
}

function contains(path: string, wanted: string[]): boolean {
	const text = texts.get(path) ?? '';
	return wanted.every((part) => text.includes(fold(part)));
}

/** Load a page of the site into a frame of its own, in place of the last one. */
async function openFrame(page: Page, path: string): Promise<Frame> {
	await page.evaluate(async (address) => {
		document.querySelector('iframe')?.remove();
		const frame = document.createElement('iframe');
		frame.hidden = true;
		frame.src = address;
		const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
		document.body.append(frame);
		await loaded;
	}, site.url + path);
	const frame = page.mainFrame().childFrames().at(-1);
	if (!frame) throw new Error(`There is no frame with ${path}.`);
	return frame;
}

/** Let the frame be laid out, for what asks how things look. */
async function showFrame(page: Page): Promise<void> {
	await page.evaluate(() => {
		const frame = document.querySelector('iframe');
		if (frame) frame.hidden = false;
	});
}

async function askPage(page: Page, query: string): Promise<Answer> {
	const frame = await openFrame(page, `search/?q=${encodeURIComponent(query)}`);
	const { status, links, requested } = await frame.evaluate(async (patience) => {
		const said = () => document.querySelector('main [role="status"]')?.textContent ?? '';
		const end = performance.now() + patience;
		while (!/共 \d+ 条结果|没有找到/.test(said())) {
			if (performance.now() > end) throw new Error(`No answer, but “${said()}”.`);
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		return {
			status: said(),
			links: [
				...document.querySelectorAll('main ol[aria-label="搜索结果"]:not([hidden]) > li'),
			].map((li) => li.querySelector('a')?.href ?? ''),
			requested: performance.getEntriesByType('resource').map(({ name }) => name),
		};
	}, 30_000);
	return {
		frame,
		pages: links.map(pathOf),
		total: Number(/共 (\d+) 条结果/.exec(status)?.[1] ?? 0),
		bytes: requested.reduce((sum, name) => sum + bytesOf(name), 0),
		requests: requested.filter((name) => bytesOf(name) > 0 && !isOfPage(name)).length,
	};
}

const pathOf = (href: string) => new URL(href).pathname.replace(/^\/|\/$/g, '');

function resultsOf(frame: Frame) {
	return frame.getByRole('list', { name: '搜索结果' }).locator('> li');
}

/** Text of the first result, as it is seen. */
async function readFirst(page: Page, { frame, pages }: Answer) {
	if (pages.length === 0) return '';
	await showFrame(page);
	return resultsOf(frame).first().innerText();
}

async function readResults(frame: Frame): Promise<string[]> {
	const links = await frame
		.locator('main ol.results > li')
		.evaluateAll((all) => all.map((li) => li.querySelector('a')?.href ?? ''));
	return links.map(pathOf);
}

/** All results: what is wanted somewhere need not be among the first ten. */
async function readOn(
	page: Page,
	wanted: string[],
	{ frame, pages, total }: Answer,
): Promise<string[]> {
	let all = pages;
	while (all.length < total && !wanted.every((one) => all.includes(one))) {
		await showFrame(page);
		// Sources stand under a line of their own, and below all else.
		const closed = frame.locator('details.folded:not([open]) > summary');
		const more = frame.getByRole('button', { name: '显示更多结果' }).filter({ visible: true });
		await ((await more.count()) > 0 ? more.first() : closed).click();
		await frame.waitForFunction(
			(shown) => document.querySelectorAll('main ol.results > li').length > shown,
			all.length,
		);
		all = await readResults(frame);
	}
	return all;
}

/** What a file weighs as brotli; only what search itself loads counts, not the page around it. */
function bytesOf(address: string): number {
	const path = decodeURIComponent(new URL(address).pathname).slice(1);
	if (!/^pagefind\/|\.js$|\.json$/.test(path)) return 0;
	let size = sizes.get(path);
	if (size === undefined) {
		const file = join(builtSite, path);
		const content = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
		size = Math.min(content.length, brotliCompressSync(content).length);
		sizes.set(path, size);
	}
	return size;
}

/** The page's own scripts, which are there before anybody searches. */
const isOfPage = (address: string) => /\/_astro\/(?:\w+\.astro_|preload-helper)/.test(address);

async function openPage(): Promise<Page> {
	const page = await context.newPage();
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	page.on('pageerror', (error) => errors.push(String(error)));
	// Without a policy, scripts or styles of its own.
	await page.goto(`${site.url}robots.txt`);
	return page;
}

interface Marks {
	queries: number;
	/** Expected pages, and those of them that were found. */
	wanted: number;
	found: number;
	/** Results that were shown, and those of them that are right. */
	shown: number;
	right: number;
	firsts: number;
	firstsRight: number;
}

const marks = new Map<string, Marks>();
const faults: string[] = [];

const noMarks = (): Marks => ({
	queries: 0,
	wanted: 0,
	found: 0,
	shown: 0,
	right: 0,
	firsts: 0,
	firstsRight: 0,
});

function judge(query: ExamQuery, answer: Answer, all: string[], firstText: string): void {
	const { q, kind, first = [], top3 = [], also = [], never = [], nothing } = query;
	const of = marks.get(kind) ?? noMarks();
	marks.set(kind, of);
	of.queries++;
	const fault = (what: string) => faults.push(`${kind} “${q}”: ${what}`);

	const isExpected = (page: string) => [...first, ...top3, ...also].includes(page);
	const means = [...(query.means ?? []), q.trim()];
	for (const page of answer.pages) {
		of.shown++;
		const right =
			!nothing &&
			!never.includes(page) &&
			(isExpected(page) || means.some((m) => contains(page, m.split(/\s+/))));
		if (right) of.right++;
		else fault(`${page} does not belong`);
	}

	if (first.length > 0) {
		of.firsts++;
		if (first.includes(answer.pages[0] ?? '')) of.firstsRight++;
		else fault(`first is ${answer.pages[0] ?? 'nothing'}, not ${first.join(' or ')}`);
	}
	const inTop = top3.filter((page) => answer.pages.slice(0, 3).includes(page));
	const wanted = [...new Set([...top3, ...also])];
	// Of pages that are one another's equals, one is enough.
	const hasFirst = first.length === 0 || first.some((page) => answer.pages.includes(page));
	of.wanted += wanted.length + (first.length > 0 ? 1 : 0);
	of.found += first.length > 0 && hasFirst ? 1 : 0;
	for (const page of wanted) {
		const found = top3.includes(page) ? inTop.includes(page) : all.includes(page);
		if (found) of.found++;
		else fault(`${page} is missing`);
	}
	if (query.everywhere) {
		const holders = [...texts.keys()].filter((path) => contains(path, [q]));
		of.wanted += holders.length;
		of.found += Math.min(answer.total, holders.length);
		if (answer.total < holders.length) fault(`finds ${answer.total} of ${holders.length} pages`);
	}
	if (query.figure && !query.figure.test(firstText)) {
		of.wanted++;
		fault(`answers ${JSON.stringify(firstText.slice(0, 80))}`);
	}
	if (nothing && answer.total > 0) {
		of.wanted++;
		fault(`finds ${answer.total} pages`);
	}
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const percent = (part: number, whole: number) =>
	whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function sumUp(): Marks {
	const sum = noMarks();
	for (const of of marks.values()) {
		for (const key of Object.keys(sum) as (keyof Marks)[]) sum[key] += of[key];
	}
	return sum;
}

function report(bytes: number[], requests: number[]): string {
	const row = (kind: string, of: Marks) =>
		[
			kind.padEnd(12),
			String(of.queries).padStart(7),
			percent(of.found, of.wanted).padStart(9),
			percent(of.right, of.shown).padStart(9),
			percent(of.firstsRight, of.firsts).padStart(9),
		].join(' ');
	const sorted = bytes.toSorted((a, b) => a - b);
	const files = requests.toSorted((a, b) => a - b);
	const filesAt = (at: number) => files[Math.floor((files.length - 1) * at)] ?? 0;
	const kb = (at: number) =>
		`${((sorted[Math.floor((sorted.length - 1) * at)] ?? 0) / 1000).toFixed(0)} KB`;
	return [
		'kind         queries    recall precision first hit',
		...[...marks].map(([kind, of]) => row(kind, of)),
		row('all', sumUp()),
		`to the first results: median ${kb(0.5)}, 95 % ${kb(0.95)}, worst ${kb(1)} (brotli)`,
		`requests: median ${filesAt(0.5)}, 95 % ${filesAt(0.95)}, worst ${filesAt(1)}`,
		...faults.map((fault) => `- ${fault}`),
	].join('\n');
}

test(
	'the exam: 99 % recall, 95 % precision, 95 % first hits, and the bytes it takes',
	{ timeout: 600_000 },
	async () => {
		const bytes: number[] = [];
		const requests: number[] = [];
		await shareAmongPages([...EXAM, ...SECOND_EXAM], openPage, async (page, query) => {
			const answer = await askPage(page, query.q);
			const all = await readOn(page, query.also ?? [], answer);
			judge(query, answer, all, query.figure ? await readFirst(page, answer) : '');
			bytes.push(answer.bytes);
			requests.push(answer.requests);
		});
		console.log(report(bytes, requests));
		const all = sumUp();
		expect(all.queries).toBeGreaterThanOrEqual(150);
		expect(share(all.found, all.wanted)).toBeGreaterThanOrEqual(0.99);
		expect(share(all.right, all.shown)).toBeGreaterThanOrEqual(0.95);
		expect(share(all.firstsRight, all.firsts)).toBeGreaterThanOrEqual(0.95);
		const sorted = bytes.toSorted((a, b) => a - b);
		expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(130 * 1000);
		expect(sorted.at(-1)).toBeLessThanOrEqual(200 * 1000);
		const files = requests.toSorted((a, b) => a - b);
		expect(files[Math.floor(files.length / 2)]).toBeLessThanOrEqual(12);
		expect(files.at(-1)).toBeLessThanOrEqual(30);
		expect(errors).toEqual([]);
	},
);

test(
	'any run of characters that stands in a page finds it, and nothing that lacks it',
	{ timeout: 600_000 },
	async () => {
		console.log(`substrings from seed ${SEED} (SEARCH_EXAM_SEED repeats it)`);
		const next = random(SEED);
		const pick = <T>(list: T[], by = next): T | undefined => list[Math.floor(by() * list.length)];
		const paths = [...texts.keys()];
		const tries = Array.from({ length: SUBSTRINGS }, () => ({
			path: pick(paths) ?? '',
			next: random(Math.floor(next() * 2 ** 32)),
		}));
		const missed: string[] = [];
		let wrong = 0;
		let shown = 0;
		await shareAmongPages(tries, openPage, async (page, { path, next }) => {
			// What a reader sees, read by the browser and not by our own code.
			const frame = await openFrame(page, path === '' ? '' : `${path}/`);
			const runs = await frame.evaluate(() => {
				const main = document.querySelector('[data-search-page]');
				const found: string[] = [];
				if (!main) return found;
				const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
				while (walker.nextNode()) {
					const { parentElement, nodeValue } = walker.currentNode;
					if (parentElement?.closest('[data-search-ignore], nav, script, svg, [hidden]')) continue;
					found.push(...(nodeValue?.match(/\p{Script=Han}{2,}/gu) ?? []));
				}
				return found;
			});
			const run = pick(runs, next);
			if (!run) return;
			const length = Math.min(run.length, 2 + Math.floor(next() * 7));
			const from = Math.floor(next() * (run.length - length + 1));
			const query = run.slice(from, from + length);
			const answer = await askPage(page, query);
			const holders = paths.filter((other) => contains(other, [query]));
			shown += answer.pages.length;
			for (const result of answer.pages) {
				if (contains(result, [query])) continue;
				wrong++;
				missed.push(`“${query}” gives ${result}`);
			}
			if (answer.total < holders.length || (answer.total <= 10 && !answer.pages.includes(path))) {
				missed.push(`“${query}” of ${path}: ${answer.total} of ${holders.length} pages`);
			}
		});
		console.log(missed.join('\n') || 'every substring found');
		const lost = missed.filter((line) => line.includes(' of '));
		expect(1 - lost.length / SUBSTRINGS).toBeGreaterThanOrEqual(0.99);
		expect(share(shown - wrong, shown)).toBeGreaterThanOrEqual(0.95);
		expect(errors).toEqual([]);
	},
);

test('a sentence of a page finds it, however it is introduced', { timeout: 600_000 }, async () => {
	console.log(`sentences from seed ${SEED} (SEARCH_EXAM_SEED repeats it)`);
	const next = random(SEED + 1);
	const sentences = [...sentencesOf()];
	const tries = Array.from(
		{ length: SENTENCES },
		() => sentences[Math.floor(next() * sentences.length)] ?? '',
	).filter((sentence) => sentence !== '');
	const missed: string[] = [];
	await shareAmongPages(tries, openPage, async (page, sentence) => {
		const { pages } = await askPage(page, `据报道，${sentence}`);
		if (!contains(pages[0] ?? '', [sentence])) missed.push(`“${sentence}” gives ${pages[0]}`);
	});
	console.log(missed.join('\n') || 'every sentence found first');
	expect(tries.length).toBe(SENTENCES);
	expect(1 - missed.length / tries.length).toBeGreaterThanOrEqual(0.95);
	expect(errors).toEqual([]);
});

/** Whole sentences of the prose of pages, as they stand in it. */
function* sentencesOf(): Generator<string> {
	for (const file of readdirSync(builtSite, { recursive: true, encoding: 'utf8' }).sort()) {
		if (!/^(?:zones|alliances|networks|regions)[\\/].*\.html$/.test(file)) continue;
		const path = file.replaceAll('\\', '/').replace(/\/?index\.html$/, '');
		const page = readSearchPage(readFileSync(join(builtSite, file), 'utf8'), path);
		for (const { text } of page?.blocks ?? []) {
			for (const [sentence] of text.matchAll(/(?<=^|[。！？])[^。！？·]{25,80}[。！？]/gu))
				yield sentence;
		}
	}
}

// Measured, not demanded: a machine that does other things at once says little about the search.
test(
	'results come after the last key, and how soon is printed',
	{ concurrent: false },
	async () => {
		const page = await openPage();
		await page.goto(`${site.url}search/?q=${encodeURIComponent('沈阳高新区')}`);
		await page.getByText(/^共 \d+ 条结果$/).waitFor();
		const times: number[] = [];
		for (const query of [
			'营业收入',
			'新质生产力',
			'光谷',
			'9965亿',
			'辽宁有哪些高新区',
			'创新网络',
			'苏州',
			'大连 软件',
			'shenyang',
			'永磁电机',
			'装备制造',
		]) {
			times.push(
				await page.evaluate(async (typed) => {
					const input = document.querySelector<HTMLInputElement>('main input[type="search"]');
					const list = document.querySelector('main ol');
					if (!input || !list) return Infinity;
					const shown = new Promise<void>((resolve) => {
						new MutationObserver((_, observer) => {
							observer.disconnect();
							resolve();
						}).observe(list, { childList: true });
					});
					input.value = typed;
					const start = performance.now();
					input.dispatchEvent(new InputEvent('input', { bubbles: true }));
					await shown;
					return performance.now() - start;
				}, query),
			);
		}
		const sorted = times.toSorted((a, b) => a - b);
		const median = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
		console.log(
			`results after ${median.toFixed(0)} ms in the median, ${(sorted.at(-1) ?? 0).toFixed(0)} ms at worst`,
		);
		expect(times.every(Number.isFinite)).toBe(true);
	},
);
