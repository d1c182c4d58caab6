import { expect, test } from 'vitest';
import { openPage, useSite } from './browser.ts';

const site = useSite();

const open = (path: string) => openPage(site.browser, new URL(path, site.url).href);

test('the first Tab reaches a link that skips to the text', async () => {
	const { page, close } = await open('zones/shenyang/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: '跳到正文' });
	expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
	await expect.poll(async () => ((await skip.boundingBox())?.y ?? -1) >= 0).toBe(true);
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
	await close();
});

test('menu and receipts open with Enter and close again', async () => {
	const { page, close } = await open('zones/shenyang/');
	for (const place of ['header.masthead', 'main']) {
		const details = page.locator(`${place} details:not(.notes):visible`).first();
		await details.locator('summary').focus();
		await page.keyboard.press('Enter');
		expect(await details.evaluate((one) => (one as HTMLDetailsElement).open), place).toBe(true);
		await page.keyboard.press('Space');
		expect(await details.evaluate((one) => (one as HTMLDetailsElement).open), place).toBe(false);
	}
	await close();
});

test.each(['/', 'Control+k'])('%s opens search and Escape leads back', async (key) => {
	const { page, problems, close } = await open('zones/');
	const dialog = page.getByRole('dialog', { name: '搜索' });
	expect(await dialog.isVisible()).toBe(false);
	const link = page.locator('main a').first();
	await link.focus();
	await page.keyboard.press(key);
	await dialog.waitFor();
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('dialog-q');
	expect(await page.locator('#dialog-q').inputValue()).toBe('');
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'hidden' });
	expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('a / typed into a field stays a character', async () => {
	const { page, close } = await open('zones/');
	await page.locator('#filter-name').fill('');
	await page.locator('#filter-name').press('/');
	expect(await page.locator('#filter-name').inputValue()).toBe('/');
	expect(await page.getByRole('dialog', { name: '搜索' }).isVisible()).toBe(false);
	await close();
});

test('whatever has the focus shows it', async () => {
	const { page, close } = await open('alliances/northeast/');
	const unseen: string[] = [];
	for (let step = 0; step < 40; step += 1) {
		await page.keyboard.press('Tab');
		const lacking = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return '';
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			const shown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
			return shown
				? ''
				: `<${element.tagName} ${element.className}>${element.textContent?.slice(0, 20)}`;
		});
		if (lacking) unseen.push(lacking);
	}
	expect(unseen).toEqual([]);
	await close();
});
