import { expect, test } from 'vitest';
import { auditBothSchemes } from './audit.ts';
import { follow, openPage, useSite } from './browser.ts';

const site = useSite();
const open = (path: string, options = {}) => openPage(site.browser, `${site.url}${path}`, options);
const narrow = { viewport: { width: 320, height: 640 } };

test('the table of zones is sorted by each column, by keyboard too; who has nothing comes last', async () => {
	const { page, problems, close } = await open('zones/');
	const cells = (head: string) =>
		page.locator(`table.zones td[data-label="${head}"]`).allTextContents();
	const figures = async () => (await cells('数字')).map(Number);
	const built = await figures();
	await page.getByRole('button', { name: '数字', exact: true }).focus();
	await page.keyboard.press('Enter');
	expect(await figures()).toEqual(built.toSorted((a, b) => b - a));
	await page.keyboard.press('Enter');
	expect(await figures()).toEqual(built.toSorted((a, b) => a - b));

	// Of places, the newest evaluation comes first and the best of it.
	await page.getByRole('button', { name: '全国名次' }).click();
	const places = (await cells('全国名次')).map((text) => text.replace(/\s/g, ''));
	const told = places.filter(Boolean);
	expect(told.length).toBeGreaterThan(20);
	expect(places.slice(0, told.length)).toEqual(told);
	expect(told[0]).toMatch(/^第1位.*2024年$/);
	const of2024 = told.filter((text) => text.endsWith('2024年'));
	expect(told.slice(0, of2024.length)).toEqual(of2024);

	// Revenue is not GDP: it stands below every GDP.
	await page.getByRole('button', { name: '地区生产总值或营业收入' }).click();
	const sizes = (await cells('规模')).filter((text) => text.trim() !== '');
	const kinds = sizes.map((text) => text.includes('地区生产总值'));
	expect(kinds.indexOf(false)).toBe(kinds.filter(Boolean).length);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('the order is kept in the address beside the filters, in the table as in the list', async () => {
	const { page, close } = await open('zones/?province=liaoning');
	const names = () =>
		page.locator('table.zones tbody tr:visible th a[href*="/zones/"]').allTextContents();
	await page.getByRole('button', { name: '数字', exact: true }).click();
	expect(new URL(page.url()).searchParams.get('sort')).toBe('-数字');
	const sorted = await names();
	await page.getByLabel('显示').selectOption({ label: '名录' });
	expect(await names()).toEqual(sorted);
	await page.reload();
	expect(await names()).toEqual(sorted);
	await page.getByRole('button', { name: '高新区', exact: true }).click();
	expect(new URL(page.url()).searchParams.get('sort')).toBe('高新区');
	expect(new URL(page.url()).searchParams.get('province')).toBe('liaoning');
	expect(await names()).not.toEqual(sorted);
	await close();
});

test('a box in each row puts its zone among those to compare, and the way there shows', async () => {
	const { page, problems, close } = await open('zones/?province=liaoning');
	const go = page.locator('[data-compare-go]');
	await page.getByRole('checkbox', { name: '加入对比 沈阳高新区' }).check();
	expect(await go.isVisible()).toBe(false);
	await page.getByRole('checkbox', { name: '加入对比 大连高新区' }).check();
	await follow(go.getByRole('link', { name: '去比较（2个）' }));
	await page.locator('.compared').first().waitFor();
	expect(new URL(page.url()).searchParams.get('zones')).toBe('shenyang,dalian');
	await page.goBack();
	await page.getByRole('checkbox', { name: '加入对比 沈阳高新区' }).uncheck();
	expect(await go.isVisible()).toBe(false);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('the zones stand as a list where the reader wants it, and the address keeps the choice', async () => {
	const { page, close } = await open('zones/?province=liaoning');
	const rank = page.locator('table.zones td[data-label="数字"]:visible');
	expect(await rank.count()).toBeGreaterThan(7);
	await page.getByLabel('显示').selectOption({ label: '名录' });
	expect(await rank.count()).toBe(0);
	expect(new URL(page.url()).search).toBe('?province=liaoning&view=list');
	await page.reload();
	expect(await rank.count()).toBe(0);
	const names = await page
		.locator('table.zones tr:visible th a[href*="/zones/"]')
		.allTextContents();
	expect(names).toContain('沈阳高新区');
	expect(await auditBothSchemes(page)).toEqual([]);
	await page.getByLabel('显示').selectOption({ label: '表格' });
	expect(new URL(page.url()).search).toBe('?province=liaoning');
	await close();
});

test('zones are found by an industry with its parts and by recent figures, and the page says what it cannot know', async () => {
	const { page, close } = await open('industries/');
	const cell = page.locator('a[href*="province=hubei"][href*="industry=equipment"]');
	const count = Number(await cell.textContent());
	expect(count).toBeGreaterThan(2);
	await follow(cell);
	const shown = page.locator('table.zones tr[data-zone]:visible');
	await expect.poll(() => shown.count()).toBe(count);
	expect(await page.locator('#filter-industry optgroup').count()).toBeGreaterThan(3);
	expect(await page.locator('#list').textContent()).toMatch(/已收录产业的高新区\d+家，共184家/);
	await page.getByRole('button', { name: '清除筛选' }).click();
	await expect.poll(() => shown.count()).toBe(184);
	await page.getByLabel('数字的年份').selectOption({ index: 1 });
	const recent = await shown.count();
	expect(recent).toBeGreaterThan(50);
	expect(recent).toBeLessThan(184);
	await close();
});

test('from the front page to a province’s zones and how they rank', async () => {
	const { page, close } = await open('');
	await follow(page.locator('.tiles a[href$="/regions/sichuan/"]').first());
	const rows = page.locator('table.zones tr[data-zone]');
	expect(await rows.count()).toBe(8);
	expect(await rows.filter({ hasText: '成都高新区' }).textContent()).toMatch(/第4位.*2013年/s);
	await page.getByRole('button', { name: '全国名次' }).click();
	expect(await rows.first().textContent()).toMatch(/泸州高新区.*第98位.*2021年/s);
	await close();
});

test('a zone leads to those near it and to the one before and after it', async () => {
	const { page, close } = await open('zones/dalian/');
	const near = page.locator('#neighbours');
	expect(await near.getByRole('heading', { level: 3 }).allTextContents()).toContain('同在辽宁省');
	expect(await near.locator('[data-figure]').count()).toBeGreaterThan(3);
	const next = page.getByRole('navigation', { name: '前后的高新区' }).locator('a[rel=next]');
	const name = (await next.textContent())?.trim();
	await follow(next);
	expect((await page.locator('h1').textContent())?.trim()).toBe(name);
	await follow(page.locator('a[rel=prev]'));
	expect((await page.locator('h1').textContent())?.trim()).toBe('大连高新区');
	await close();
});

test('from an event to the next in time', async () => {
	const { page, close } = await open('events/2023-12-15-northeast-founded/');
	const beside = page.getByRole('navigation', { name: '前后的大事' });
	expect(await beside.textContent()).toMatch(/此前：.*年.*此后：.*年/s);
	await close();
});

test('on a phone the table stands as short entries that can be sorted, and nothing is too wide', async () => {
	for (const path of ['zones/', 'regions/sichuan/', 'alliances/northeast/', 'zones/dalian/']) {
		const { page, close } = await open(path, narrow);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth),
			path,
		).toBeLessThanOrEqual(320);
		await close();
	}
	const { page, close } = await open('regions/sichuan/', narrow);
	const first = page.locator('table.zones tr[data-zone]').first();
	await page.getByRole('button', { name: '数字', exact: true }).click();
	expect(await first.textContent()).toContain('成都高新区');
	await close();
});

test('without a script the table stands as built, with every link', async () => {
	const { page, close } = await open('zones/', { javaScriptEnabled: false });
	const rows = page.locator('table.zones tr[data-zone]');
	expect(await rows.locator('th a[href*="/zones/"]:visible').count()).toBe(184);
	expect(await page.locator('table.zones button, table.zones select').count()).toBe(0);
	await close();
});
