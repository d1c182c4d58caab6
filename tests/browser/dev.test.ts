/** What someone sees who writes content under `npm run dev`, on a small site of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { makeProject, smallAtlas } from '../fixture-site.ts';
import { launchBrowser } from './browser.ts';

const root = join(import.meta.dirname, '../..');
const patience = { timeout: 60_000, interval: 200 };

let folder: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let url = '';
let terminal = '';

const readsLog = () => join(folder, 'reads.log');
const zone = () => join(folder, 'content/zones/shenyang.mdx');
const address = () => new URL('zones/shenyang/', url).href;

/** Change a file of the small site, and give back what it said. */
function edit(file: string, change: (text: string) => string): string {
	const text = readFileSync(file, 'utf8');
	const changed = change(text);
	expect(changed).not.toBe(text);
	writeFileSync(file, changed);
	return text;
}

const misspell = (text: string) => text.replace('period: 2023,', 'perod: 2023,');

beforeAll(async () => {
	folder = makeProject({ content: smallAtlas });
	// What was written just now is read again in any case.
	for (const file of globSync('content/**/*.{mdx,yaml}', { cwd: folder })) {
		utimesSync(join(folder, file), 1e9, 1e9);
	}
	// It has to start on wrong content as well.
	edit(zone(), misspell);
	server = spawn(
		process.execPath,
		[join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '4573', '--ignore-lock'],
		{
			cwd: folder,
			env: {
				...Object.fromEntries(
					// Vitest's own settings would make it another server, ours another address.
					Object.entries(process.env).filter(
						([name]) =>
							!/^(VITEST|NODE_ENV|DEV|PROD|SSR|MODE|BASE_URL|TEST|SITE_URL|BASE_PATH)/.test(name),
					),
				),
				NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'tests/log-reads.mjs'))}`,
				LOG_READS: readsLog(),
				ASTRO_TELEMETRY_DISABLED: '1',
				NO_COLOR: '1',
			},
		},
	);
	for (const stream of [server.stdout, server.stderr]) {
		stream?.on('data', (chunk: Buffer) => (terminal += chunk.toString('utf8')));
	}
	browser = await launchBrowser();
	page = await browser.newPage();
	page.setDefaultTimeout(patience.timeout);
	url = await vi.waitUntil(() => /http:\/\/localhost:\d+\//.exec(terminal)?.[0], patience);
});

afterAll(async () => {
	await browser?.close();
	if (server?.exitCode === null) {
		server.kill();
		await once(server, 'exit');
	}
	rmSync(folder, { recursive: true, force: true });
});

// A server and a browser that wait for each other say little in an assertion.
afterEach(async ({ task }) => {
	if (task.result?.state !== 'fail') return;
	console.log(terminal.replace(/^.*\[WARN\].*\n/gm, ''));
	console.log(page.url(), await page.locator('body').textContent());
});

const heading = () => page.getByRole('heading', { name: '沈阳高新区', level: 1 });
/** Open the page, and wait until it hears of changes; Vite may reload it before. */
async function open() {
	const listening = page.waitForEvent('console', (message) =>
		message.text().includes('[vite] connected'),
	);
	const response = await page.goto(address(), { waitUntil: 'networkidle' });
	await listening;
	return response;
}

const overlay = () => page.getByRole('alert');

test('a page whose content is wrong says what is wrong, and comes by itself when it is mended', async () => {
	const response = await open();
	expect(response?.status()).toBe(503);
	const item = page.getByRole('listitem').filter({ hasText: '不认识的字段“perod”' });
	await item.filter({ hasText: 'content/zones/shenyang.mdx:7:24' }).waitFor();
	await item.filter({ hasText: '是不是 period？' }).waitFor();
	await vi.waitUntil(() => terminal.includes('content/ 里有 1 处要改。'), patience);

	edit(zone(), (text) => text.replace('perod', 'period'));
	await heading().waitFor();
	await vi.waitUntil(() => terminal.includes('content/ 没有要改的地方'), patience);
});

test('a slip is told over the open page and in its place, and is gone when it is mended', async () => {
	await open();
	const before = edit(zone(), (text) => text.replace('[@paper]', '[@papper]'));
	await overlay().getByText('没有“papper”这个来源').waitFor();
	expect(await overlay().textContent()).toContain('content/zones/shenyang.mdx:18:114');
	// The page it is about stays to be read.
	expect(await heading().isVisible()).toBe(true);

	for (const path of ['zones/shenyang/', '']) {
		const response = await fetch(new URL(path, url));
		expect(response.status).toBe(503);
		const html = await response.text();
		expect(html).toContain('没有“papper”这个来源');
		expect(html).not.toMatch(/\.ts:\d|\bat /);
	}
	const download = await fetch(new URL('data/observations.csv', url));
	expect([download.status, await download.text()]).toEqual([
		503,
		'content/ 里有要改的地方，改好以前没有这个文件。',
	]);

	writeFileSync(zone(), before);
	await overlay().waitFor({ state: 'detached' });
	expect(await fetch(address()).then(({ status }) => status)).toBe(200);
});

test('a new figure and the sentence that shows it come in one go', async () => {
	await open();
	edit(zone(), (text) =>
		text
			.replace(
				'targets:',
				'  - { metric: gdp, period: 2022, value: 433.1, unit: 亿元, source: report }\ntargets:',
			)
			.concat('\n2022年地区生产总值<Figure metric="gdp" period="2022" />。\n'),
	);
	await page.getByText('2022年地区生产总值433.1亿元').waitFor();
});

test('of all content only the file that was edited is opened again', async () => {
	await open();
	const file = join(folder, 'content/zones/dalian.mdx');
	// A step of the clock after the edits before, so that their files are known to be as they were.
	await delay(2500);
	edit(file, (text) => `${text}\n`);
	await page.waitForEvent('load');
	const before = readFileSync(readsLog(), 'utf8').length;
	await delay(2500);
	edit(file, (text) => `${text}\n2024年又有新事。\n`);
	await page.waitForEvent('load');
	await heading().waitFor();
	const opened = readFileSync(readsLog(), 'utf8').slice(before).trim().split('\n');
	expect(new Set(opened.map((line) => line.split(' ')[1]))).toEqual(
		new Set(['content/zones/dalian.mdx']),
	);
});

test('a file that is taken away or added is noticed', async () => {
	await open();
	const file = join(folder, 'content/sources/paper.yaml');
	const source = readFileSync(file);
	rmSync(file);
	await overlay().getByText('没有“paper”这个来源').first().waitFor();
	writeFileSync(file, source);
	await overlay().waitFor({ state: 'detached' });
});

test('an error that is none of the content begins with what to do', async () => {
	await page.goto('about:blank');
	const before = edit(join(folder, 'src/components/Header.astro'), (text) =>
		text.replace('---', "---\nthrow new Error('The header is broken.');"),
	);
	const answered = async (status: number) => (await fetch(address())).status === status;
	await vi.waitUntil(() => answered(500), patience);
	const response = await open();
	expect(response?.status()).toBe(500);
	expect(await page.locator('h1').textContent()).toBe('内容检查已经通过，可是生成页面时出了错。');
	expect(await page.locator('pre').textContent()).toContain('The header is broken.');

	writeFileSync(join(folder, 'src/components/Header.astro'), before);
	await heading().waitFor();
});

test('the terminal tells each report once', () => {
	const sums = terminal.match(/content\/ (里有 \d+ 处要改|没有要改的地方)/g);
	expect(sums).toEqual([
		'content/ 里有 1 处要改',
		'content/ 没有要改的地方',
		'content/ 里有 1 处要改',
		'content/ 没有要改的地方',
		expect.stringMatching(/里有 \d+ 处要改/),
		'content/ 没有要改的地方',
	]);
});
