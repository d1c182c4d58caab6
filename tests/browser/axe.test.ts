import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { samplePages } from '../built-site.ts';
import { openDetails, openPage, useSite } from './browser.ts';

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };
const site = useSite();

/** Every rule axe has on by default, and the size of targets; or only those named. */
async function audit(page: Page, only?: string[]): Promise<string[]> {
	// CSP keeps scripts out of the page, but not what the debugger evaluates.
	await page.evaluate(axe.source);
	return page.evaluate(async (only) => {
		const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
			document,
			only
				? { runOnly: only, resultTypes: ['violations'] }
				: { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] },
		);
		return violations.flatMap(({ id, help, nodes }) =>
			nodes
				.slice(0, 4)
				.map(({ target, html }) => `${id} (${help}): ${target} ${html.slice(0, 120)}`),
		);
	}, only);
}

/** All rules in light; in dark only what colours can break. */
async function auditBothSchemes(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await audit(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await audit(page, ['color-contrast', 'link-in-text-block']);
	return [...light, ...dark.map((line) => `dark: ${line}`)];
}

test.each(samplePages())('%s is accessible, light and dark, narrow and wide', async (file) => {
	const url = new URL(encodeURI(file.replace(/index\.html$/, '')), site.url).href;
	const { page, problems, close } = await openPage(site.browser, url, { viewport: wide });
	const found = [];
	for (const size of [wide, narrow]) {
		await page.setViewportSize(size);
		// Closed on the desk, open on the phone: menu, receipts, tables of charts.
		if (size === narrow) await openDetails(page);
		for (const line of await auditBothSchemes(page)) found.push(`${size.width} px: ${line}`);
	}
	expect(found).toEqual([]);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('the search dialog is accessible, empty, with results and without', async () => {
	const { page, close } = await openPage(site.browser, new URL('zones/', site.url).href);
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog', { name: '搜索' });
	await dialog.waitFor();
	expect(await auditBothSchemes(page)).toEqual([]);
	await page.keyboard.type('沈阳');
	await dialog.getByRole('listitem').first().waitFor();
	expect(await auditBothSchemes(page)).toEqual([]);
	await page.keyboard.press('Control+A');
	await page.keyboard.type('龘靐齉');
	await dialog.getByText('没有找到').first().waitFor();
	expect(await auditBothSchemes(page)).toEqual([]);
	await close();
});
