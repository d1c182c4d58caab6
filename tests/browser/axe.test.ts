import { expect, test } from 'vitest';
import { samplePages } from '../built-site.ts';
import { auditBothSchemes } from './audit.ts';
import { openDetails, openPage, useSite } from './browser.ts';

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };
const site = useSite();

// A page of many charts takes long on a machine with other work. No other file takes as long, and
// where it runs last, one page after the other would leave a core idle.
const patient = { timeout: 300_000 };

test.concurrent.each(samplePages())(
	'%s is accessible, light and dark, narrow and wide',
	patient,
	async (file) => {
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
	},
);

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
