import { expect, test } from 'vitest';
import { follow, openPage, useSite } from './browser.ts';

const site = useSite();
const pathOf = (url: string) => new URL(url).pathname;

test('a reader switches to English and back, and stays at the same zone', async () => {
	const { page, problems, close } = await openPage(site.browser, `${site.url}zones/shenyang/`);
	await follow(page.getByRole('link', { name: 'English', exact: true }));
	expect(pathOf(page.url())).toBe('/en/zones/shenyang/');
	expect(await page.locator('html').getAttribute('lang')).toBe('en');
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Shenyang /);

	await follow(page.getByRole('link', { name: 'Metrics', exact: true }));
	expect(pathOf(page.url())).toBe('/en/metrics/');
	await follow(page.getByRole('link', { name: '中文', exact: true }));
	expect(pathOf(page.url())).toBe('/metrics/');
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('where a page is in Chinese only, the switch leads to the front page in English', async () => {
	const { page, close } = await openPage(site.browser, `${site.url}events/`);
	await follow(page.getByRole('link', { name: 'English', exact: true }));
	expect(pathOf(page.url())).toBe('/en/');
	await close();
});

test('search in English finds by English and Chinese names, and leads to pages in English', async () => {
	const { page, problems, close } = await openPage(site.browser, `${site.url}en/search/`);
	const first = page.locator('.results > li').first();
	const input = page.locator('main input[type=search]');
	await input.fill('Shenyang High-tech');
	await expect.poll(() => first.getByRole('link').getAttribute('href')).toBe('/en/zones/shenyang/');
	expect(await first.getByRole('link').innerText()).toMatch(/^Shenyang /);
	expect(await first.locator('h2 [lang="zh-CN"]').innerText()).toBe('沈阳高新区');
	await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^\d+ results?$/);

	await input.fill('大连高新区');
	await expect.poll(() => first.getByRole('link').getAttribute('href')).toBe('/en/zones/dalian/');
	await first.getByRole('link').click();
	await page.waitForURL('**/en/zones/dalian/');
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('the dialog on an English page searches in English, and its form goes to the English page', async () => {
	const { page, close } = await openPage(site.browser, `${site.url}en/zones/`);
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await dialog.locator('input[type=search]').fill('Dalian');
	const link = dialog.locator('.results > li').first().getByRole('link');
	await expect.poll(() => link.getAttribute('href')).toBe('/en/zones/dalian/');
	await dialog.locator('input[type=search]').press('Enter');
	await page.waitForURL('**/en/search/?q=Dalian');
	await close();
});

test('a chart speaks the language of its page', async () => {
	const { page, problems, close } = await openPage(
		site.browser,
		`${site.url}en/zones/changzhou/#charts`,
	);
	const chart = page.locator('atlas-chart').first();
	await chart.locator('.canvas').focus();
	await chart.locator('canvas').waitFor();
	const words = await chart.innerText();
	expect(words.replace(/常州高新区/g, '')).not.toMatch(/[年的与]/);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('filters of a table narrow it in English', async () => {
	const { page, close } = await openPage(site.browser, `${site.url}en/zones/`);
	const rows = page.locator('zone-filter tbody tr:visible');
	const all = await rows.count();
	await page.locator('zone-filter input[name=name]').fill('Dalian');
	await expect.poll(() => rows.count()).toBeLessThan(all);
	await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/^\d+ of \d+/);
	await close();
});
