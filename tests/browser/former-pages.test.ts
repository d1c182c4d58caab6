import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedFolder } from '../../scripts/parts/serve-folder.ts';
import { buildProject, makeProject, smallAtlas } from '../fixture-site.ts';
import { launchBrowser, openPage, serveSite } from './browser.ts';

const project = makeProject({ content: smallAtlas });
let browser: Browser;
let site: ServedFolder;

beforeAll(async () => {
	const dir = await buildProject(project, {
		env: { SITE_URL: 'http://atlas.test', BASE_PATH: '/' },
	});
	browser = await launchBrowser();
	site = await serveSite({ dir });
});

afterAll(async () => {
	await browser?.close();
	await site?.close();
	rmSync(project, { recursive: true, force: true });
});

test.each([
	['a renamed page', 'zones/dalian-park/', 'zones/dalian/'],
	['a record of it', 'zones/dalian-park/#f-revenue-2024', 'zones/dalian/#f-revenue-2024'],
	['a page that became a part', 'regions/dalian-coast/', 'zones/dalian/#海岸片区'],
	['a record of that', 'regions/dalian-coast/#f-revenue-2024', 'zones/dalian/#f-revenue-2024'],
])('the old address of %s leads to where it is now', async (_, from, to) => {
	const { page, close } = await openPage(browser, new URL(from, site.url).href);
	await page.waitForURL(({ pathname }) => pathname === '/zones/dalian/');
	expect(decodeURI(page.url())).toBe(site.url + to);
	const [, id] = to.split('#');
	if (id !== undefined) expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
	await close();
});
