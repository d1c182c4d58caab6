import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, useSite } from './browser.ts';

/** A page with many charts, far below its head. */
const PAGE = 'regions/china/';
const EMBED = 'embed/regions/china/national-zone-count/';
/** Whatever a page calls it. */
const FIGURE = 'figure[id$="-national-zone-count"]';

const site = useSite();

const open = (path: string, options = {}) =>
	openPage(site.browser, new URL(path, site.url).href, {
		viewport: { width: 1100, height: 600 },
		...options,
	});

/** Scroll to a chart and wait until it is drawn. */
async function drawChart(page: Page, figure = FIGURE) {
	await page.locator(`${figure} atlas-chart`).scrollIntoViewIfNeeded();
	await page.locator(`${figure} canvas`).waitFor();
	return page.locator(`${figure} canvas`);
}

/** What is drawn, as the table says it. */
const drawnRows = (page: Page, figure = FIGURE) =>
	page
		.locator(`${figure} tbody[data-line] tr[data-figure]:not([data-undrawn])`)
		.evaluateAll((rows) =>
			rows.map((row) => {
				const text = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
				return `${text('th')}，${text('.value a')}`;
			}),
		);

test('chart code is fetched only when a chart comes near, and is small', async () => {
	const { page, problems, close } = await open(PAGE);
	const scripts: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response.body());
	});
	await page.waitForTimeout(500);
	const top = await page.locator('atlas-chart').first().boundingBox();
	expect(top?.y, 'the first chart is far away').toBeGreaterThan(1000);
	expect(scripts).toHaveLength(0);
	await drawChart(page);
	const sizes = (await Promise.all(scripts)).map((body) => brotliCompressSync(body).length);
	expect(sizes.length).toBeGreaterThan(0);
	expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60 * 1024);
	expect(problems).toEqual({ consoleErrors: [], failedRequests: [], foreignRequests: [] });
	await close();
});

test('arrow keys walk all points of the table and say each of them', async () => {
	const { page, problems, close } = await open(EMBED);
	const canvas = await drawChart(page);
	const status = page.locator(`${FIGURE} [role=status]`);
	const rows = await drawnRows(page);
	expect(rows.length).toBeGreaterThan(5);
	await canvas.focus();
	for (const row of rows) {
		await page.keyboard.press('ArrowRight');
		const said = (await status.textContent()) ?? '';
		expect(said).toContain(row);
		expect(said).toMatch(/^全国国家高新区，.*，来源：.+/);
		// No scope is stated; that is not said of each point.
		expect(said).not.toContain('口径');
	}
	await page.keyboard.press('Home');
	expect(await status.textContent()).toContain(rows[0]);
	await page.keyboard.press('Escape');
	expect(await status.textContent()).toBe('');
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('the chart shows what its table says, even when the table is changed', async () => {
	const { page, close } = await open(PAGE);
	const original = await drawnRows(page);
	await page
		.locator(`${FIGURE} tbody[data-line] tr[data-figure]`)
		.first()
		.evaluate((row) => {
			const link = row.querySelector('.value a');
			if (link) link.textContent = '7家';
		});
	const canvas = await drawChart(page);
	await canvas.focus();
	await page.keyboard.press('ArrowRight');
	const said = await page.locator(`${FIGURE} [role=status]`).textContent();
	expect(said).toContain('，7家，');
	expect(original[0]).not.toContain('，7家');
	await close();
});

test('the CSV has every row of the table; the picture is a PNG', async () => {
	const { page, close } = await open(EMBED);
	await drawChart(page);
	const save = async (action: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator(`${FIGURE} [data-do=${action}]`).click(),
		]);
		return readFileSync(await download.path());
	};
	const lines = (await save('csv')).toString('utf8').trim().split('\r\n');
	expect(lines).toHaveLength((await page.locator(`${FIGURE} tr[data-figure]`).count()) + 1);
	expect(lines[0]).toBe(
		'id,series,period,printed,value,unit,bound,scope_name,flags,drawn,source,url',
	);
	const first = page.locator(`${FIGURE} tr[data-figure]`).first();
	const link = first.locator('.value a');
	expect(lines[1]?.split(',')).toEqual([
		await first.getAttribute('data-figure'),
		await page.locator(`${FIGURE} tbody`).first().getAttribute('data-series'),
		await first.getAttribute('data-period'),
		await link.textContent(),
		await first.getAttribute('data-value'),
		'家',
		'exact',
		await first.locator('td').nth(1).textContent(),
		'',
		'true',
		await first.locator('td:last-child').textContent(),
		await link.evaluate((element) => (element as HTMLAnchorElement).href),
	]);
	expect((await save('png')).subarray(1, 4).toString()).toBe('PNG');
	await close();
});

test('it is drawn again when the reader turns to dark', async () => {
	const { page, close } = await open(EMBED, { colorScheme: 'light' });
	const canvas = await drawChart(page);
	const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
	const light = await picture();
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(picture).not.toBe(light);
	await close();
});

test('the embed code can be read and copied, and the button closes again', async () => {
	const { page, close } = await open(PAGE);
	await drawChart(page);
	const dialog = page.locator('[id$="-national-zone-count-embed"]');
	await page.locator(`${FIGURE} [popovertarget]`).first().click();
	await expect.poll(() => dialog.isVisible()).toBe(true);
	expect(await dialog.locator('textarea').inputValue()).toMatch(
		/^<iframe src="https?:\/\/[^"]*\/embed\/regions\/china\/national-zone-count\/"/,
	);
	await dialog.getByRole('button', { name: '关闭' }).click();
	await expect.poll(() => dialog.isVisible()).toBe(false);
	await close();
});

test('without JavaScript the table stands alone', async () => {
	const { page, close } = await open(EMBED, { javaScriptEnabled: false });
	expect(await page.locator(`${FIGURE} table`).isVisible()).toBe(true);
	expect(await page.locator(`${FIGURE} .canvas`).isVisible()).toBe(false);
	expect(await page.locator(`${FIGURE} [data-do]:visible`).count()).toBe(0);
	await close();
});

test('an embedded page is bare, unindexed and says where it is from', async () => {
	const { page, problems, close } = await open(EMBED, { viewport: { width: 320, height: 640 } });
	expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
	expect(await page.locator('header, footer').count()).toBe(0);
	expect(await page.locator('a[rel=license]').count()).toBe(1);
	await drawChart(page);
	const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(sideways).toBeLessThanOrEqual(0);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});
