/** The site without a network, and just after another edition has been published. */
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveFolder, type ServedFolder } from '../../scripts/parts/serve-folder.ts';
import { offline } from '../../src/integrations/offline.ts';
import { builtSite } from '../built-site.ts';
import { launchBrowser } from './browser.ts';

const ZONE = 'zones/shenyang/';
let browser: Browser;
let dir: string;
let site: ServedFolder;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
	// A copy to publish into: what is written to is a file of its own, the rest is borrowed.
	dir = mkdtempSync(join(tmpdir(), 'atlas-'));
	for (const name of readdirSync(builtSite)) {
		const from = join(builtSite, name);
		if (statSync(from).isFile() || name === 'offline')
			cpSync(from, join(dir, name), { recursive: true });
		else if (name !== 'zones') symlinkSync(from, join(dir, name), 'junction');
	}
	for (const zone of ['shenyang', 'dalian']) {
		cpSync(join(builtSite, 'zones', zone), join(dir, 'zones', zone), { recursive: true });
	}
	site = await serveFolder({ dir });
	context = await browser.newContext({ locale: 'zh-CN' });
	page = await context.newPage();
});
afterEach(async () => {
	await context.close();
	await site.close();
	rmSync(dir, { recursive: true });
});

const open = (path: string) => page.goto(new URL(path, site.url).href);
const heading = () => page.locator('h1').innerText();

/** Wait until something asked of the page is so. */
const until = <Given>(ask: (given: Given) => Promise<boolean>, given: Given) =>
	expect.poll(() => page.evaluate(ask as never, given), { timeout: 20_000 }).toBe(true);

/** Open a page and wait until it and its styles have been kept. */
async function visit(path: string): Promise<void> {
	await open(path);
	await until(async (address) => {
		const cache = await caches.open('atlas-visited');
		const files = (await cache.keys()).map(({ url }) => url);
		const kept = (await cache.match(address)) !== undefined;
		return kept && files.some((url) => url.endsWith('.css'));
	}, new URL(path, site.url).href);
}

async function loseNetwork(): Promise<void> {
	await site.close();
	site = { ...site, close: () => Promise.resolve() };
}

/** What a publish does to a page, and to the worker where what it keeps is another. */
function publish(path: string, from: string, to: string): void {
	const file = join(dir, path);
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(from);
	writeFileSync(file, text.replaceAll(from, to));
}

/** The first styles in the page, and the sheet of all others. */
const sheets = () =>
	page.evaluate(() =>
		[...document.styleSheets].map(({ href }) => /\/_astro\/(\w+)\./.exec(href ?? '')?.[1] ?? 'own'),
	);

test('a visited page is there without a network, styled, and says as of when', async () => {
	await visit(ZONE);
	const before = await heading();
	expect(await page.locator('.kept').count()).toBe(0);
	await loseNetwork();
	await open(`${ZONE}?from=elsewhere#sources`);
	expect(await heading()).toBe(before);
	await page.locator('.kept').waitFor();
	expect(await page.locator('.kept').innerText()).toMatch(/^离线，资料截至20\d\d年\d+月\d+日。$/);
	expect(await sheets()).toEqual(['own', 'rest']);
	const names = await page.evaluate(async () => (await fetch('/pagefind/start.json')).ok);
	expect(names).toBe(true);
});

test('a page that was never visited says so, and as of when', async () => {
	await visit(ZONE);
	await loseNetwork();
	await open('zones/dalian/');
	expect(await heading()).toBe('离线');
	expect(await page.locator('main').innerText()).toMatch(
		/离线，资料截至20\d\d年\d+月\d+日。这一页没有存在这台设备上。/,
	);
});

test('the page about reading offline lists what is kept, the last first, and clears it', async () => {
	await visit('offline/');
	expect(await page.locator('#kept').innerText()).toContain('这台设备上还没有存着页面。');
	expect(await page.locator('main').innerText()).not.toContain('这一页没有存在这台设备上');
	await visit(ZONE);
	const name = await heading();
	await visit('zones/dalian/');
	await loseNetwork();
	await open('offline/');
	const links = page.locator('#kept li a');
	await expect.poll(() => links.count()).toBe(2);
	expect(await links.allInnerTexts()).toEqual([nameOf('zones/dalian/'), name]);
	await links.last().click();
	await page.locator('.kept').waitFor();
	expect(await heading()).toBe(name);
	await open('offline/');
	await page.getByRole('button', { name: '清除存着的页面' }).click();
	await page.getByRole('status').filter({ hasText: '已清除' }).waitFor();
	expect(await links.count()).toBe(0);
	await open(ZONE);
	expect(await heading()).toBe('离线');
	await page.locator('#kept').getByText('这台设备上还没有存着页面。').waitFor();
	expect(await page.locator('main').innerText()).toContain('这一页没有存在这台设备上。');
});

/** What a page is called, in the file that was built. */
function nameOf(path: string): string {
	const html = readFileSync(join(dir, path, 'index.html'), 'utf8');
	return /<h1>([^<]+)/.exec(html)?.[1] ?? '';
}

test('without a script the page says that nothing can be kept', async () => {
	const plain = await browser.newContext({ javaScriptEnabled: false });
	const one = await plain.newPage();
	await one.goto(new URL('offline/', site.url).href);
	expect(await one.locator('main').innerText()).toContain('没有脚本，不能存页面');
	expect(await one.getByRole('button').filter({ visible: true }).count()).toBe(0);
	await plain.close();
});

test('what has been published since is shown at once, and is what is kept', async () => {
	await visit(ZONE);
	const old = await heading();
	publish(`${ZONE}index.html`, old, '改名高新区');
	await open(ZONE);
	expect(await heading()).toBe('改名高新区');
	await until(async (address) => {
		const answer = await (await caches.open('atlas-visited')).match(address);
		return ((await answer?.text()) ?? '').includes('改名高新区');
	}, new URL(ZONE, site.url).href);
	await loseNetwork();
	await open(ZONE);
	expect(await heading()).toBe('改名高新区');
});

test('a new edition of the worker takes the place of the old one, and visited pages stay', async () => {
	await visit(ZONE);
	const name = await heading();
	const [, version = ''] = /"version":"(\w+)"/.exec(readFileSync(join(dir, 'sw.js'), 'utf8')) ?? [];
	publish('offline/index.html', '这一页没有存', '新的一版。这一页没有存');
	publish('sw.js', version, 'fedcba987654');
	await open(ZONE);
	await until(async () => {
		const shells = (await caches.keys()).filter((key) => key.startsWith('atlas-shell-'));
		return shells.join() === 'atlas-shell-fedcba987654';
	}, undefined);
	await loseNetwork();
	await open('zones/dalian/');
	expect(await page.locator('main').innerText()).toContain('新的一版');
	await open(ZONE);
	expect(await heading()).toBe(name);
	expect(await sheets()).toEqual(['own', 'rest']);
});

test('switched off, it takes itself and all it kept away', async () => {
	await visit(ZONE);
	const hooks = offline({ on: false }).hooks as Record<string, (options: object) => void>;
	hooks['astro:build:done']?.({ dir: new URL(`file://${dir}/`) });
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update();
	});
	await until(
		async () =>
			(await caches.keys()).length === 0 &&
			(await navigator.serviceWorker.getRegistrations()).length === 0,
		undefined,
	);
});

test('a page in another site’s frame registers nothing', async () => {
	const embed = readdirSync(join(dir, 'embed/regions/china')).find((name) => !name.includes('.'));
	writeFileSync(
		join(dir, 'framing.html'),
		`<iframe src="/embed/regions/china/${embed}/"></iframe>`,
	);
	await open('framing.html');
	await page.frameLocator('iframe').locator('h1').waitFor({ state: 'attached' });
	const [, frame] = page.frames();
	await frame?.waitForLoadState('load');
	expect(
		await frame?.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
	).toBe(0);
});

test('the worker is small, and the site can be installed', async () => {
	expect(brotliCompressSync(readFileSync(join(dir, 'sw.js'))).length).toBeLessThan(2500);
	await open('');
	const session = await context.newCDPSession(page);
	const { errors } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const icons = await page.evaluate(async () => {
		const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
		const manifest = (await (await fetch(link?.href ?? '')).json()) as {
			icons: { src: string; sizes: string }[];
		};
		return Promise.all(
			manifest.icons.map(async ({ src, sizes }) => {
				const image = new Image();
				image.src = src;
				await image.decode();
				return [sizes, `${image.naturalWidth}x${image.naturalHeight}`];
			}),
		);
	});
	for (const [said, is] of icons) expect(is).toBe(said);
	expect(icons).toHaveLength(3);
});
