import { expect, test } from 'vitest';
import { auditBothSchemes } from './audit.ts';
import { openDetails, openPage, useSite } from './browser.ts';

const site = useSite();

test.each(['none', 'active'] as const)(
	'the charts of authors need no script and no room, forced colours: %s',
	async (forcedColors) => {
		const { page, close } = await openPage(site.browser, `${site.url}terms/chart-examples/`, {
			viewport: { width: 320, height: 800 },
			javaScriptEnabled: false,
			colorScheme: 'dark',
			forcedColors,
		});
		const pictures = page.locator('main figure.chart svg[role=img], main .sparkline svg');
		expect(await pictures.count()).toBe(5);
		for (const picture of await pictures.all()) {
			const box = await picture.boundingBox();
			expect(Number(box?.height)).toBeGreaterThan(20);
			expect(Number(box?.x) + Number(box?.width)).toBeLessThanOrEqual(320);
		}
		// One map of one measure, and of the three to choose from the first.
		const maps = page.locator('main .tiles');
		expect(await maps.count()).toBe(4);
		expect(await page.locator('main .tiles:visible').count()).toBe(2);
		await page.getByRole('radio').nth(2).check();
		expect(await maps.nth(3).isVisible()).toBe(true);
		await page.emulateMedia({ media: 'print' });
		for (const picture of await pictures.all()) expect(await picture.isVisible()).toBe(true);
		await close();
	},
);

test('the charts of authors are accessible, light and dark, with their tables open', async () => {
	const { page, problems, close } = await openPage(
		site.browser,
		`${site.url}terms/chart-examples/`,
		{ viewport: { width: 320, height: 800 } },
	);
	await openDetails(page);
	expect(await auditBothSchemes(page)).toEqual([]);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});
