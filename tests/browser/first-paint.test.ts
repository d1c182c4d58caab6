/** What is seen before all has come, and that it stays where it is; for what comes later as well. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, useSite } from './browser.ts';

const site = useSite();
const REST = /\/_astro\/rest\.[\w-]+\.css$/;
const PHONE = { width: 412, height: 823 };
const DESK = { width: 1280, height: 900 };

/** Where the head of a page stands, and how its words are set. */
const headOf = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.masthead *, main > .breadcrumbs *, main > .head *, main > h1')]
			.filter((one) => !one.closest('dialog'))
			.map((one) => {
				const { x, y, width, height } = one.getBoundingClientRect();
				const { color, fontFamily, fontSize, fontWeight, backgroundColor } = getComputedStyle(one);
				const look = [color, fontFamily, fontSize, fontWeight, backgroundColor];
				return `${one.localName} ${[x, y, width, height].map(Math.round).join(' ')} ${look.join(' ')}`;
			}),
	);

/** A page that has come but for the rest of its styles, and what lets that come. */
async function openWithoutRest(path: string, viewport: typeof PHONE, javaScriptEnabled = true) {
	const context = await site.browser.newContext({ viewport, javaScriptEnabled, locale: 'zh-CN' });
	const page = await context.newPage();
	const rest = Promise.withResolvers<'come' | 'fail'>();
	await page.route(REST, async (route) =>
		(await rest.promise) === 'come' ? route.continue() : route.abort(),
	);
	await page.goto(new URL(path, site.url).href, { waitUntil: 'commit' });
	return { page, rest, close: () => context.close() };
}

test.each([
	['', PHONE],
	['', DESK],
	['zones/shenyang/', PHONE],
	['zones/shenyang/', DESK],
	['metrics/gdp/', PHONE],
	['rankings/miit-2024-top50/', DESK],
	['sources/', PHONE],
	['search/', PHONE],
	['en/zones/shenyang/', PHONE],
	['en/', DESK],
] as const)('the head of /%s is seen at once and stays as it is, %o', async (path, viewport) => {
	const { page, rest, close } = await openWithoutRest(path, viewport);
	await page.locator('main h1').waitFor();
	await page.locator('main > link[rel="stylesheet"]').waitFor({ state: 'attached' });
	const before = await headOf(page);
	// Nothing is shown that has no look yet.
	expect(await page.locator('main > link ~ *').filter({ visible: true }).count()).toBe(0);
	rest.resolve('come');
	await page.waitForLoadState('load');
	expect(before.length).toBeGreaterThan(20);
	expect(await headOf(page)).toEqual(before);
	expect(await page.locator('main section, main form').first().isVisible()).toBe(true);
	await close();
});

test('a page whose styles do not come can be read', async () => {
	const { page, rest, close } = await openWithoutRest('zones/shenyang/', PHONE);
	rest.resolve('fail');
	await page.locator('#sources h2').waitFor();
	await page.locator('.colophon').waitFor();
	await close();
});

/** How far below the top of the window an element stands, once the page has come to rest. */
async function restingPlace(page: Page, id: string): Promise<number> {
	const place = () =>
		page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN, id);
	let last = NaN;
	await expect
		.poll(async () => {
			const [before, now] = [last, await place()];
			last = now;
			return now - before;
		})
		.toBe(0);
	return last;
}

const lastRecord = (page: Page) =>
	page.evaluate(() => [...document.querySelectorAll('#records tr[id]')].at(-1)?.id ?? '');

test.each([
	['zones/shenyang/', PHONE],
	['zones/shenyang/', DESK],
	['alliances/northeast/', PHONE],
	['alliances/northeast/', DESK],
] as const)('links lead to the far rows and parts of /%s, %o', async (path, viewport) => {
	const url = new URL(path, site.url);
	const { page, close } = await openPage(site.browser, url.href, { viewport });
	const row = await lastRecord(page);
	expect(row).not.toBe('');
	// From elsewhere, as a link in another page does.
	await page.goto('about:blank');
	await page.goto(`${url.href}#${row}`);
	const place = await restingPlace(page, row);
	expect(place).toBeGreaterThanOrEqual(0);
	expect(place).toBeLessThan(120);

	// And within the page.
	await page.goto(url.href);
	await page.locator('.contents a[href="#sources"]').click();
	const section = await restingPlace(page, 'sources');
	expect(section).toBeGreaterThanOrEqual(-1);
	expect(section).toBeLessThan(120);
	await close();
});

test.each(['zones/shenyang/', 'metrics/gdp/', 'sources/', 'events/', ''])(
	'nothing moves under the eyes of who opens /%s and reads down',
	async (path) => {
		const context = await site.browser.newContext({ viewport: PHONE, locale: 'zh-CN' });
		const page = await context.newPage();
		await page.addInitScript(() => {
			const seen = globalThis as { moved?: number };
			seen.moved = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					seen.moved! += (entry as unknown as { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(new URL(path, site.url).href);
		await page.mouse.move(200, 400);
		for (let step = 0; step < 12; step++) {
			await page.mouse.wheel(0, 600);
			await page.evaluate(
				() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
			);
		}
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(600);
		expect(await page.evaluate(() => (globalThis as { moved?: number }).moved)).toBe(0);
		await context.close();
	},
);

/** As Chromium tells it. */
interface TraceEvent {
	name: string;
	args?: { elementCount?: number };
}

/** How many elements a page has, and how many times one of them was given its styles while it came. */
async function countStyled(path: string): Promise<{ elements: number; styled: number }> {
	const context = await site.browser.newContext({ viewport: PHONE, locale: 'zh-CN' });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	let styled = 0;
	devtools.on('Tracing.dataCollected', ({ value }) => {
		for (const { name, args } of value as unknown as TraceEvent[]) {
			if (name === 'UpdateLayoutTree') styled += args?.elementCount ?? 0;
		}
	});
	const all = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
	await devtools.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['devtools.timeline'] },
	});
	await page.goto(new URL(path, site.url).href);
	await page.locator('td.pick input').last().waitFor({ state: 'attached' });
	await restingPlace(page, 'list');
	const elements = await page.evaluate(() => document.querySelectorAll('*').length);
	await devtools.send('Tracing.end');
	await all;
	await context.close();
	return { elements, styled };
}

test('what scripts add to the rows of the directory gives no row its styles anew', async () => {
	const { elements, styled } = await countStyled('zones/');
	expect(elements).toBeGreaterThan(3000);
	// Once each, and again what comes in parts or is added. Each row anew, and each cell, made it three times.
	expect(styled / elements).toBeLessThan(2.2);
});
