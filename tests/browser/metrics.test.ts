import { expect, test } from 'vitest';
import { follow, openPage, useSite } from './browser.ts';

const site = useSite();

test('the biggest zone by GDP is the first line, and a year has its own order and places', async () => {
	const { page, problems, close } = await openPage(site.browser, `${site.url}metrics/gdp/`);
	const rows = page.locator('.zone-figures tbody tr:visible');
	const amounts = async () =>
		await rows
			.locator('td.value')
			.evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-sort'))));
	const all = await page.locator('.zone-figures tbody tr').count();
	const latest = await rows.count();
	expect(latest).toBeLessThan(all);
	const largest = await amounts();
	expect(largest).toEqual(largest.toSorted((a, b) => b - a));

	await page.getByLabel('年份').selectOption({ label: '2022年' });
	const ofYear = await amounts();
	expect(ofYear.length).toBeGreaterThan(3);
	expect(ofYear).toEqual(ofYear.toSorted((a, b) => b - a));
	expect(await rows.locator('td.when').allTextContents()).not.toContain('2021年');
	expect(await rows.filter({ hasText: '第1位' }).count()).toBeGreaterThan(0);
	expect(new URL(page.url()).search).toBe('?year=2022');

	await page.getByLabel('年份').selectOption({ label: '全部年份' });
	expect(await rows.count()).toBe(all);
	await page.getByLabel('口径', { exact: true }).selectOption({ label: '未说明' });
	const unstated = await rows.count();
	expect(unstated).toBeGreaterThan(0);
	expect(unstated).toBeLessThan(all);
	await page.reload();
	expect(await rows.count()).toBe(unstated);
	await page.getByRole('button', { name: '清除筛选' }).click();
	await expect.poll(() => rows.count()).toBe(latest);
	expect(new URL(page.url()).search).toBe('');
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('each column sorts the zones by keyboard, on a phone too', async () => {
	for (const width of [1280, 320]) {
		const { page, close } = await openPage(site.browser, `${site.url}metrics/gdp/`, {
			viewport: { width, height: 800 },
		});
		const rows = page.locator('.zone-figures tbody tr:visible');
		const heads = page.locator('.zone-figures thead button');
		expect(await heads.count()).toBeGreaterThan(5);
		for (const head of await heads.all())
			expect((await head.boundingBox())?.height).toBeGreaterThanOrEqual(24);
		const growths = async () =>
			(
				await rows
					.locator('td[data-label="增速"]')
					.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-sort')))
			)
				.filter(Boolean)
				.map(Number);
		const growth = page.locator('.zone-figures').getByRole('button', { name: '增速' });
		await growth.focus();
		await page.keyboard.press('Enter');
		const sorted = await growths();
		expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
		await page.keyboard.press('Enter');
		expect(await growths()).toEqual(sorted.toSorted((a, b) => a - b));
		expect(await page.locator('.zone-figures th[aria-sort]').textContent()).toContain('增速');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width,
		);
		await close();
	}
});

test('without JavaScript the latest figures stand by value, and a box shows the others', async () => {
	const { page, close } = await openPage(site.browser, `${site.url}metrics/gdp/`, {
		javaScriptEnabled: false,
	});
	expect(await page.locator('sift-table form:visible').count()).toBe(0);
	const rows = page.locator('.zone-figures tbody tr');
	const visible = page.locator('.zone-figures tbody tr:visible');
	const latest = page.locator('.zone-figures tbody tr[data-year^=latest]');
	expect(await visible.count()).toBe(await latest.count());
	await page.getByLabel('连同更早的').focus();
	await page.keyboard.press('Space');
	expect(await visible.count()).toBe(await rows.count());
	expect(await rows.count()).toBeGreaterThan(await latest.count());
	await close();
});

test('places in a list are sorted by a year, and narrowed to a province', async () => {
	const { page, close } = await openPage(
		site.browser,
		`${site.url}metrics/national-evaluation-rank/`,
		{ viewport: { width: 320, height: 800 } },
	);
	const rows = page.locator('.zone-places tbody tr:visible');
	const head = page.locator('.zone-places thead button').nth(2);
	await head.focus();
	await page.keyboard.press('Enter');
	const places = async () =>
		(
			await rows
				.locator('td:nth-child(3)')
				.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-sort')))
		)
			.filter(Boolean)
			.map(Number);
	const sorted = await places();
	expect(sorted.length).toBeGreaterThan(3);
	expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
	const all = await rows.count();
	await page.getByLabel('省级地区').selectOption({ label: '湖北省' });
	expect(await rows.count()).toBeLessThan(all);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await close();
});

test('the directory of metrics is narrowed to a family and sorted within it', async () => {
	const { page, close } = await openPage(site.browser, `${site.url}metrics/`);
	await page.getByLabel('类别').selectOption({ label: '开放' });
	expect(await page.locator('tbody:visible').count()).toBe(1);
	expect(await page.locator('tbody:visible th[scope=rowgroup]').textContent()).toContain('开放');
	await page.getByLabel('类别').selectOption('');
	await page.getByLabel('名称', { exact: true }).fill('高新技术企业');
	expect(await page.locator('tbody:visible tr:visible th[scope=row]').allTextContents()).toEqual(
		expect.arrayContaining([expect.stringContaining('高新技术企业数')]),
	);
	await close();
});

test('a zone’s dots keep their size and colours apart at any width', async () => {
	const { page, close } = await openPage(site.browser, `${site.url}zones/wuhan-donghu/`, {
		viewport: { width: 320, height: 800 },
		forcedColors: 'active',
	});
	const strip = page.locator('.strip').first();
	expect(await strip.getByRole('img').getAttribute('aria-label')).toMatch(/第\d+位/);
	const own = strip.locator('circle.own');
	expect((await own.boundingBox())?.width).toBeGreaterThanOrEqual(12);
	const fill = (selector: string) =>
		strip
			.locator(selector)
			.first()
			.evaluate((dot) => getComputedStyle(dot).fill);
	expect(await fill('circle.own')).not.toBe(await fill('circle:not(.own)'));
	await close();
});

test('from the front page it is three clicks to the biggest GDP, the latest of 成都, and that of 东湖 with its growth', async () => {
	const { page, close } = await openPage(site.browser, site.url);
	await follow(page.getByRole('link', { name: '指标', exact: true }).first());
	await page.getByRole('link', { name: '地区生产总值', exact: true }).click();
	await page.waitForURL('**/metrics/gdp/');
	const row = (name: string) =>
		page.locator('.zone-figures tbody tr:visible').filter({ hasText: name });
	const first = page.locator('.zone-figures tbody tr:visible').first();
	expect(await first.textContent()).toMatch(/广州高新区.*4339亿元.*2024年.*广州开发区、黄埔区/s);
	expect(await row('成都高新区').allTextContents()).toEqual([
		expect.stringMatching(/3015\.8亿元.*2022年.*第2位.*7\/178/s),
	]);
	expect(await row('武汉东湖高新区').allTextContents()).toEqual([
		expect.stringMatching(/3360亿元.*2025年.*6\.3%/s),
	]);
	await close();
});
