import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite, listPages, samplePages } from '../built-site.ts';
import { openDetails, openPage, useSite } from './browser.ts';

const clean = { consoleErrors: [], failedRequests: [], foreignRequests: [] };
const phone = { viewport: { width: 320, height: 640 } };
const site = useSite();

const addressOf = (file: string) =>
	new URL(encodeURI(file.replace(/index\.html$/, '')), site.url).href;

/** Go to the first charts of a page, and wait until their canvas has taken over. */
async function walkCharts(page: Page): Promise<void> {
	for (const chart of (await page.locator('atlas-chart:has(.canvas)').all()).slice(0, 4)) {
		await chart.locator('.canvas').focus();
		await chart.locator('canvas').waitFor();
	}
}

/** What makes a page scroll sideways, and controls smaller than 24×24. */
function findMisfits(page: Page): Promise<{ wide: string[]; small: string[] }> {
	return page.evaluate(() => {
		const name = (element: Element) =>
			`<${element.tagName.toLowerCase()} class="${element.className}">${(element.textContent ?? '').trim().slice(0, 20)}`;
		// What sticks out of the page, save what scrolls in a box of its own.
		const wide =
			document.documentElement.scrollWidth > innerWidth
				? [...document.querySelectorAll('body *')]
						.filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
						.filter((one) => !one.closest('.scroll'))
						.map(name)
						.concat(`${document.documentElement.scrollWidth} px`)
				: [];
		// Links in running text may be as high as their line (WCAG 2.5.8).
		const controls = 'button, input, select, textarea, summary, .button, [role="button"], nav a';
		const small = [...document.querySelectorAll(controls)]
			.filter((one) => one.checkVisibility({ visibilityProperty: true }))
			.filter((one) => {
				const { width, height } = one.getBoundingClientRect();
				return width < 24 || height < 24;
			})
			.map((one) => {
				const { width, height } = one.getBoundingClientRect();
				return `${name(one)} ${width.toFixed()}×${height.toFixed()}`;
			});
		return { wide: wide.slice(0, 8), small: [...new Set(small)].slice(0, 8) };
	});
}

test('every file of the site is served', async () => {
	const files = [
		...listPages(),
		...globSync('**/*.{json,csv,xml,txt,svg,ico,png}', { cwd: builtSite }),
	]
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file !== '404.html');
	const failed: string[] = [];
	for (let start = 0; start < files.length; start += 50) {
		await Promise.all(
			files.slice(start, start + 50).map(async (file) => {
				const response = await fetch(addressOf(file));
				const body = await response.arrayBuffer();
				if (response.status !== 200 || body.byteLength === 0) {
					failed.push(`${file}: ${response.status}, ${body.byteLength} bytes`);
				}
			}),
		);
	}
	expect(failed).toEqual([]);
	expect((await fetch(addressOf('zones/nowhere/'))).status).toBe(404);
});

test.concurrent.each(samplePages())('%s fits a phone and asks for nothing wrong', async (file) => {
	const { page, problems, close } = await openPage(site.browser, addressOf(file), phone);
	await walkCharts(page);
	expect(await findMisfits(page)).toEqual({ wide: [], small: [] });
	await openDetails(page);
	expect(await findMisfits(page), 'unfolded').toEqual({ wide: [], small: [] });
	expect(problems).toEqual(clean);
	await close();
});

test('search and charts are fetched only when they are wanted', async () => {
	const context = await site.browser.newContext({ ...phone, hasTouch: true });
	const page = await context.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const late = () =>
		asked.filter((path) => /pagefind|\/draw\.|\/search\.[\w-]+\.js$|\/names/.test(path));

	await page.goto(addressOf('zones/changzhou/'), { waitUntil: 'networkidle' });
	expect(await page.locator('atlas-chart').count()).toBeGreaterThan(0);
	expect(late()).toEqual([]);
	expect(asked.length).toBeLessThanOrEqual(10);

	await page.locator('atlas-chart').first().scrollIntoViewIfNeeded();
	expect(late()).toEqual([]);
	await page.locator('atlas-chart .canvas').first().tap();
	await page.locator('atlas-chart canvas').first().waitFor();
	expect(late().filter((path) => !path.includes('/draw.'))).toEqual([]);
	expect(late()).toHaveLength(1);

	await page.keyboard.press('/');
	await page.getByRole('dialog', { name: '搜索' }).waitFor();
	await expect.poll(() => late().some((path) => /\/search\.[\w-]+\.js$/.test(path))).toBe(true);
	await context.close();
});

test('the policy stops a script that somebody smuggled in', async () => {
	const { page, problems, close } = await openPage(site.browser, site.url);
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.body.dataset.smuggled = "yes"';
		document.body.append(script);
		document.body.setAttribute('onclick', 'document.body.dataset.smuggled = "yes"');
		document.body.click();
		return document.body.dataset['smuggled'];
	});
	expect(ran).toBeUndefined();
	expect(problems.consoleErrors.length).toBeGreaterThan(0);
	expect(problems.consoleErrors.join('\n')).toContain('Content Security Policy');
	await close();
});
