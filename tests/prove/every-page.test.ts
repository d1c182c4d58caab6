/** Every page of the frozen site under axe; `npm test` opens one of each kind and the odd ones. */
import { expect, test } from 'vitest';
import { listPages } from '../built-site.ts';
import { audit, auditBothSchemes } from '../browser/audit.ts';
import { openDetails, shareAmongPages, useSite } from '../browser/browser.ts';

const site = useSite();

test(
	'every page is accessible, light and dark, narrow and wide',
	{ timeout: 7_200_000 },
	async () => {
		const found: string[] = [];
		const open = async () => (await site.browser.newContext({ locale: 'zh-CN' })).newPage();
		await shareAmongPages(listPages(), open, async (page, file) => {
			await page.setViewportSize({ width: 1280, height: 800 });
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(new URL(encodeURI(file.replace(/index\.html$/, '')), site.url).href);
			const wide = await audit(page);
			await page.setViewportSize({ width: 320, height: 640 });
			await openDetails(page);
			const narrow = await auditBothSchemes(page);
			for (const line of [...wide, ...narrow]) found.push(`${file}: ${line}`);
		});
		expect(found).toEqual([]);
	},
);
