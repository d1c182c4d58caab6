import { expect, test } from 'vitest';
import { openPage, useSite } from './browser.ts';

const site = useSite();

test('coverage is narrowed and sorted in place, and the address keeps the choice', async () => {
	const { page, problems, close } = await openPage(site.browser, `${site.url}coverage/`);
	const rows = page.locator('sift-table tbody tr:visible');
	const all = await rows.count();
	await page.getByLabel('省级地区').selectOption({ label: '辽宁省' });
	const liaoning = await rows.count();
	expect(liaoning).toBeGreaterThan(0);
	expect(liaoning).toBeLessThan(all);
	await expect.poll(() => page.getByRole('status').textContent()).toContain(`列出 ${liaoning} 行`);
	expect(new URL(page.url()).search).toBe('?province=liaoning');

	const known = page.locator('sift-table').getByRole('button', { name: '指标数' });
	const counts = () => rows.locator('td:nth-child(3)').allTextContents();
	await known.click();
	const down = (await counts()).map(Number);
	expect(down).toEqual(down.toSorted((a, b) => b - a));
	await known.click();
	expect((await counts()).map(Number)).toEqual(down.toSorted((a, b) => a - b));
	expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');

	await page.reload();
	expect(await rows.count()).toBe(liaoning);
	await page.getByRole('button', { name: '清除筛选' }).click();
	await expect.poll(() => rows.count()).toBe(all);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('targets are narrowed to a verdict; groups without rows go', async () => {
	const { page, close } = await openPage(site.browser, `${site.url}targets/?verdict=not-due`);
	const groups = page.locator('tbody:visible');
	expect(await groups.count()).toBe(1);
	expect(await groups.locator('th[scope=rowgroup]').textContent()).toContain('未到期');
	await close();
});

test('targets are narrowed by year, topic and province together, and the address keeps the choice', async () => {
	const { page, problems, close } = await openPage(site.browser, `${site.url}targets/`);
	const rows = page.locator('sift-table tbody tr[data-verdict]:visible');
	const all = await rows.count();
	const left = [all];
	for (const [label, option] of [
		['到期年份', '2025年'],
		['说的是什么', '地区生产总值'],
		['省级地区', '湖北省'],
	] as const) {
		await page.getByLabel(label).selectOption({ label: option });
		left.push(await rows.count());
	}
	expect(left).toEqual(left.toSorted((a, b) => b - a));
	expect(left.at(1)).toBeLessThan(all);
	expect(await rows.count()).toBe(1);
	expect(await rows.textContent()).toContain('武汉东湖高新区');
	expect(new URL(page.url()).search).toBe('?due=2025&topic=gdp&province=hubei');
	await page.reload();
	expect(await rows.count()).toBe(1);
	await page.getByRole('button', { name: '清除筛选' }).click();
	await expect.poll(() => rows.count()).toBe(all);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('without JavaScript both tables are whole and no control is dead', async () => {
	for (const path of ['coverage/', 'targets/']) {
		const { page, close } = await openPage(site.browser, `${site.url}${path}`, {
			javaScriptEnabled: false,
		});
		expect(await page.locator('sift-table form:visible').count()).toBe(0);
		const rows = page.locator('sift-table tbody tr');
		expect(await rows.count()).toBeGreaterThan(100);
		expect(await page.locator('sift-table tbody tr:visible').count()).toBe(await rows.count());
		await close();
	}
});

test('the directory is narrowed in place, by words and by choices, and the address keeps them', async () => {
	const { page, close } = await openPage(site.browser, `${site.url}zones/?province=liaoning`);
	const shown = page.locator('zone-filter tr[data-province]:visible');
	const liaoning = await shown.count();
	expect(liaoning).toBeGreaterThan(7);
	expect(await shown.filter({ hasText: '沈阳高新区' }).count()).toBe(1);
	await page.getByLabel('获批年份').selectOption('2010');
	expect(await shown.filter({ hasText: '沈阳高新区' }).count()).toBe(0);
	await page.getByLabel('获批年份').selectOption('');
	await page.getByLabel('名称', { exact: true }).fill('大连');
	expect(await shown.allTextContents()).toHaveLength(1);
	expect(new URL(page.url()).searchParams.get('name')).toBe('大连');
	expect(await page.locator('zone-filter [role=status]').textContent()).toMatch(/^列出 1 个/);
	await page.getByRole('button', { name: '清除筛选' }).click();
	await expect.poll(() => shown.count()).toBeGreaterThan(178);
	await close();
});

test('without JavaScript the directory is whole, and its filters are not offered', async () => {
	const { page, close } = await openPage(site.browser, `${site.url}zones/`, {
		javaScriptEnabled: false,
	});
	expect(await page.locator('zone-filter form:visible').count()).toBe(0);
	const zones = page.locator('zone-filter tr[data-province]');
	expect(await zones.count()).toBeGreaterThan(178);
	expect(await page.locator('zone-filter tr[data-province]:visible').count()).toBe(
		await zones.count(),
	);
	await close();
});
