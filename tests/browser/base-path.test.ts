import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedFolder } from '../../scripts/parts/serve-folder.ts';
import { buildProject, frozenAtlas, makeProject } from '../fixture-site.ts';
import { launchBrowser, openPage, serveSite } from './browser.ts';

const base = '/atlas/';
const origin = 'https://atlas.example';
const project = makeProject({ content: frozenAtlas });
let dir: string;
let browser: Browser;
let site: ServedFolder;

beforeAll(async () => {
	dir = await buildProject(project, { env: { BASE_PATH: base, SITE_URL: origin } });
	browser = await launchBrowser();
	site = await serveSite({ dir, base });
});

afterAll(async () => {
	await browser?.close();
	await site?.close();
	rmSync(project, { recursive: true, force: true });
});

test('every address inside the site stays below its base and exists', () => {
	const wrong = new Set<string>();
	for (const file of globSync('**/*.html', { cwd: dir })) {
		const html = readFileSync(join(dir, file), 'utf8');
		for (const [, address = ''] of html.matchAll(/\s(?:href|src|action)="(\/[^"#?]*)/g)) {
			if (!address.startsWith(base)) wrong.add(`${file}: ${address}`);
			else {
				const path = decodeURI(address.slice(base.length));
				const target = join(dir, path, path === '' || path.endsWith('/') ? 'index.html' : '');
				if (!existsSync(target)) wrong.add(`${file}: ${address} is missing`);
			}
		}
	}
	expect([...wrong]).toEqual([]);
});

test('canonical addresses and the sitemap say where the site lives', () => {
	const html = readFileSync(join(dir, 'zones/shenyang/index.html'), 'utf8');
	expect(html).toContain(`rel="canonical" href="${origin}${base}zones/shenyang/"`);
	const maps = globSync('sitemap-*.xml', { cwd: dir }).map((file) =>
		readFileSync(join(dir, file), 'utf8'),
	);
	expect(maps.join('\n')).toContain(`<loc>${origin}${base}zones/shenyang/</loc>`);
	expect(readFileSync(join(dir, 'robots.txt'), 'utf8')).toContain(
		`Sitemap: ${origin}${base}sitemap-index.xml`,
	);
});

test('addresses in the data say so too', () => {
	for (const file of globSync('data/*.json', { cwd: dir })) {
		const { records = [] } = JSON.parse(readFileSync(join(dir, file), 'utf8')) as {
			records?: { url?: string }[];
		};
		const wrong = records
			.map(({ url }) => url)
			.filter((url) => url !== undefined && !url.startsWith(`${origin}${base}`));
		expect(wrong, file).toEqual([]);
	}
});

test('a page with its chart and its downloads works below the base', async () => {
	const { page, problems, close } = await openPage(
		browser,
		new URL('zones/changzhou/', site.url).href,
	);
	const canvas = page.locator('canvas').first();
	// What answers a reader comes when one asks.
	await page.locator('main figure .canvas').first().focus();
	await canvas.waitFor({ state: 'visible' });
	const csv = await page.locator('main figure a[download]').first().getAttribute('href');
	expect(csv).toBe(`${base}embed/zones/changzhou/gdp.csv`);
	expect((await page.request.get(new URL(csv ?? '', site.url).href)).status()).toBe(200);
	for (const path of ['alliances/northeast.json', 'alliances/northeast.csv', 'data/zones.json']) {
		expect((await page.request.get(new URL(path, site.url).href)).status(), path).toBe(200);
	}
	expect(problems).toEqual({ consoleErrors: [], failedRequests: [], foreignRequests: [] });
	await close();
});

test('search works below the base, and its results lead to pages', async () => {
	const address = new URL(`search/?q=${encodeURIComponent('沈阳高新区')}`, site.url).href;
	const { page, problems, close } = await openPage(browser, address);
	const link = page.getByRole('list', { name: '搜索结果' }).locator('li a').first();
	await link.waitFor();
	expect(await link.getAttribute('href')).toMatch(
		/^(http:\/\/localhost:\d+)?\/atlas\/zones\/shenyang\//,
	);
	await link.click();
	await page.waitForURL(/\/atlas\/zones\/shenyang\//);
	expect(await page.locator('h1').textContent()).toContain('沈阳');
	expect(problems).toEqual({ consoleErrors: [], failedRequests: [], foreignRequests: [] });
	await close();
});
