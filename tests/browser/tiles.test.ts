import { expect, test } from 'vitest';
import { follow, openPage, useSite } from './browser.ts';

const site = useSite();

test('the map of tiles shows the measure that a reader chooses, with and without JavaScript', async () => {
	for (const javaScriptEnabled of [true, false]) {
		const { page, problems, close } = await openPage(site.browser, site.url, { javaScriptEnabled });
		const grids = page.locator('.tile-choice .tile-grid:visible');
		expect(await grids.count()).toBe(1);
		const liaoning = grids.locator('li', { hasText: '辽宁' });
		const before = await liaoning.textContent();
		await page.getByLabel(/年以来的数字$/).check();
		expect(await grids.count()).toBe(1);
		expect(await liaoning.textContent()).not.toBe(before);
		expect(problems.consoleErrors).toEqual([]);
		await close();
	}
});

test('coverage shows years, and values when they are asked for, with and without JavaScript', async () => {
	for (const javaScriptEnabled of [true, false]) {
		const { page, close } = await openPage(site.browser, `${site.url}coverage/`, {
			javaScriptEnabled,
		});
		const values = page.locator('.latest:visible');
		expect(await values.count()).toBe(0);
		await page.getByLabel('同时显示最近一期的数值').check();
		expect(await values.count()).toBeGreaterThan(50);
		await close();
	}
});

test('the matrix is narrowed by province and group, and sorted by membership; on a phone only it scrolls', async () => {
	const { page, problems, close } = await openPage(site.browser, `${site.url}alliances/matrix/`, {
		viewport: { width: 320, height: 700 },
	});
	const rows = page.locator('#matrix tbody tr:visible');
	const all = await rows.count();
	await page.getByLabel('省级地区').selectOption({ label: '辽宁省' });
	const liaoning = await rows.count();
	expect(liaoning).toBeGreaterThan(0);
	expect(liaoning).toBeLessThan(all);
	await page.getByRole('button', { name: '清除筛选' }).click();
	await expect.poll(() => rows.count()).toBe(all);
	await page.locator('#matrix').getByRole('button', { name: '东北联盟' }).click();
	expect(await rows.first().textContent()).toMatch(/秘书长单位|成员|牵头/);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	expect(wide).toBe(false);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('from the front page the evaluation of 2024 is two clicks away, its places in order', async () => {
	const { page, close } = await openPage(site.browser, site.url);
	const navigation = page.getByRole('navigation', { name: '主导航' });
	await follow(navigation.getByRole('link', { name: '榜单' }));
	await follow(page.getByRole('link', { name: '2024年国家高新区综合评价' }).first());
	const ranks = await page.locator('#items tbody tr[id] > th').allTextContents();
	expect(ranks.slice(0, 6).map((text) => text.trim())).toEqual(
		[1, 2, 3, 4, 5, 6].map((rank) => `第${rank}位`),
	);
	expect(ranks.length).toBeGreaterThan(25);
	await close();
});
