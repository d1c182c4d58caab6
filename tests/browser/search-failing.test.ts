/** Search where requests fail: readers are told, and nothing that failed stays. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, useSite } from './browser.ts';

const site = useSite();
const FAILED = '搜索没有加载成功，请检查网络后再试。';
const FAILED_MORE = '后面的结果没有加载成功，请检查网络后再试。';

const open = async (path: string) =>
	// A worker would fetch in the page's stead, where tests cannot break anything off.
	(await openPage(site.browser, new URL(path, site.url).href, { serviceWorkers: 'block' })).page;
const box = (page: Page) => page.getByRole('searchbox', { name: '搜索', exact: true });
const items = (page: Page) =>
	page.getByRole('list', { name: '搜索结果', exact: true }).locator('> li');
const retry = (page: Page) => page.getByRole('button', { name: '再试一次', exact: true });
const more = (page: Page) => page.getByRole('button', { name: '显示更多结果', exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

async function says(page: Page, text: string | RegExp) {
	const status = page.getByRole('status').filter({ visible: true });
	await expect.poll(() => status.textContent(), { timeout: 10_000 }).toMatch(text);
}

/** Break off requests for a file, the first of them or as long as the page is open. */
async function breakOff(page: Page, file: RegExp, times?: number): Promise<() => Promise<void>> {
	await page.route(file, (route) => route.abort(), times === undefined ? {} : { times });
	return () => page.unroute(file);
}

test.each([
	['the file of tables and names', /\/start\.json$/],
	['a text', /\/text\/.*\.json\.deflate$/],
	["Pagefind's program", /\/pagefind\.js/],
	["Pagefind's machine code", /\/pagefind\.wasm$/],
	['a part of the index', /\.pf_index$/],
])('when %s does not come, the reader is told and can ask again', async (_, file) => {
	const page = await open('search/');
	const mend = await breakOff(page, file);
	await page.goto(new URL('search/?q=沈阳高新区', site.url).href);
	await says(page, FAILED);
	expect(await items(page).count()).toBe(0);
	await retry(page).focus();
	await page.keyboard.press('Enter');
	await says(page, FAILED);
	expect(await focused(page)).toContain('再试一次');
	await mend();
	await page.keyboard.press('Enter');
	await says(page, /^共 \d+ 条结果$/);
	expect(await items(page).first().locator('h2').textContent()).toBe('沈阳高新区');
	expect(await retry(page).count()).toBe(0);
	// The focus is not left on a button that is gone.
	expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
	await page.context().close();
});

test('one request that broke off is forgotten with the next query', async () => {
	const page = await open('zones/shenyang/');
	await breakOff(page, /\/start\.json$/, 1);
	await page.keyboard.press('/');
	await box(page).fill('大连高新区');
	await says(page, /^共 \d+ 条结果$|没有加载成功/);
	await box(page).fill('沈阳高新区');
	await says(page, /^共 \d+ 条结果$/);
	expect(await retry(page).count()).toBe(0);
	await page.context().close();
});

test('when more results do not come, the button says so and asks again', async () => {
	const page = await open('search/?q=创新');
	await says(page, /^共/);
	const mend = await breakOff(page, /\/text\/.*\.json\.deflate$/);
	await more(page).focus();
	await page.keyboard.press('Enter');
	await says(page, FAILED_MORE);
	expect(await page.locator('[data-more]').innerText()).toContain(FAILED_MORE);
	expect(await items(page).count()).toBe(10);
	expect(await focused(page)).toBe('再试一次');
	await mend();
	await page.keyboard.press('Enter');
	await says(page, /^共 \d+ 条结果$/);
	await expect.poll(() => items(page).count()).toBe(20);
	expect(await more(page).isVisible()).toBe(true);
	expect(await focused(page)).toBe(await items(page).nth(10).locator('h2').textContent());
	await page.context().close();
});

test('when sources do not come, those who do not see it are told as well, and can ask again', async () => {
	const page = await open('search/?q=国家高新区');
	await says(page, /^共/);
	const mend = await breakOff(page, /\/text\/.*\.json(?:\.deflate)?$/);
	const folded = page.locator('details.folded');
	await folded.locator('summary').click();
	await says(page, FAILED_MORE);
	expect(await folded.innerText()).toContain(FAILED_MORE);
	await mend();
	await retry(page).focus();
	await page.keyboard.press('Enter');
	await says(page, /^来源 \d+ 条$/);
	await expect.poll(() => folded.locator('li').count()).toBe(10);
	expect(await focused(page)).toBe(await folded.locator('li h2').first().textContent());
	await page.context().close();
});

test('offline search says that it failed, and back online it answers', async () => {
	const page = await open('search/?q=沈阳高新区');
	await says(page, /^共/);
	await page.context().setOffline(true);
	await box(page).fill('永磁电机');
	await says(page, FAILED);
	await page.context().setOffline(false);
	await retry(page).click();
	await says(page, /^共 \d+ 条结果$/);
	await page.context().close();
});

test('where the client itself does not come, the button leads to the search page', async () => {
	const page = await open('about/');
	const mend = await breakOff(page, /\/_astro\/search\.[\w-]+\.js$/);
	// The page itself is opened without it.
	await page.goto(new URL('zones/shenyang/', site.url).href);
	await page.keyboard.press('/');
	await box(page).fill('大连高新区');
	await says(page, FAILED);
	await mend();
	await retry(page).click();
	await page.waitForURL(/\/search\/\?q=/);
	await says(page, /^共 \d+ 条结果$/);
	expect(await items(page).first().locator('h2').textContent()).toBe('大连高新区');
	await page.context().close();
});

test('where the browser cuts no words, a text that no page has is still searched by its parts', async () => {
	const page = await open('search/');
	await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
	await page.goto(new URL('search/?q=永磁低空', site.url).href);
	await says(page, /^共 \d+ 条结果$/);
	expect(await page.evaluate(() => 'Segmenter' in Intl)).toBe(false);
	await page.context().close();
});
