/** Pages that answer questions, in the states and colours that a sample of pages does not have. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { auditBothSchemes } from './audit.ts';
import { openDetails, openPage, useSite } from './browser.ts';

const site = useSite();
const open = (path: string, options: Parameters<typeof openPage>[2] = {}) =>
	openPage(site.browser, new URL(path, site.url).href, options);

/** Each with what it has come for, and what says so. */
const views = [
	['compare/?zones=chengdu,xian,hangzhou,regions/sichuan', '.compared td', '3015.8亿元'],
	['changes/', 'main section', '第一版'],
	['approvals/', 'main li, main td, main p', '滁州高新区'],
	['coverage/', 'table.matrix td', '2025'],
	['alliances/matrix/', 'table.matrix td', '秘书长单位'],
	['industries/information-technology/', 'main td, main li', '电子信息制造'],
	['industries/', 'main th', '湖北省'],
	['regions/shenyang-city/', 'table.zones th', '沈阳高新区'],
	['zones/?view=list', 'table.zones th', '沈阳高新区'],
	['metrics/gdp/', '.zone-figures td', '4339亿元'],
	['rankings/miit-2024-top50/', 'main th', '第6位'],
] as const;

const answerOf = (page: Page, found: string, text: string) =>
	page.locator(found).filter({ hasText: text, visible: true }).first();

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

// The others stand in the sample of tests/browser/axe.test.ts, or have a test of their own.
test.each(['zones/?view=list', 'regions/shenyang-city/', 'industries/information-technology/'])(
	'%s is accessible, light and dark, narrow and wide',
	async (path) => {
		const { page, problems, close } = await open(path);
		for (const width of [1280, 320]) {
			await page.setViewportSize({ width, height: 800 });
			if (width === 320) await openDetails(page);
			expect(await auditBothSchemes(page), `${width} px`).toEqual([]);
			expect(await widthOf(page)).toBeLessThanOrEqual(width);
		}
		expect(problems.consoleErrors).toEqual([]);
		await close();
	},
);

test.each(views)('%s answers in forced colours on a phone', async (path, found, text) => {
	const { page, close } = await open(path, {
		viewport: { width: 320, height: 640 },
		forcedColors: 'active',
	});
	const answer = answerOf(page, found, text);
	await answer.waitFor();
	await answer.scrollIntoViewIfNeeded();
	expect(await widthOf(page)).toBeLessThanOrEqual(320);
	// Text and links are told from what the system paints behind them.
	const colours = await answer.evaluate((one) => {
		const probe = document.createElement('a');
		probe.href = '#';
		probe.style.backgroundColor = 'Canvas';
		one.append(probe);
		const { color: link, backgroundColor: canvas } = getComputedStyle(probe);
		probe.remove();
		return { text: getComputedStyle(one).color, link, canvas };
	});
	expect(colours.text).not.toBe(colours.canvas);
	expect(colours.link).not.toBe(colours.canvas);
	await close();
});

test.each(views)(
	'%s answers on paper, without what cannot be pressed there',
	async (path, found, text) => {
		// What A4 leaves between its margins.
		const { page, close } = await open(path, { viewport: { width: 672, height: 950 } });
		const answer = answerOf(page, found, text);
		await answer.waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await answer.isVisible()).toBe(true);
		expect(await widthOf(page)).toBeLessThanOrEqual(672);
		// A head that sorts is a head on paper, too.
		const pressed = page
			.locator('main')
			.locator('button:not(.sort), select, input:not([type=checkbox])');
		expect(
			await pressed
				.filter({ visible: true })
				.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 90))),
		).toEqual([]);
		await close();
	},
);
