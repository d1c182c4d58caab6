/** What comes out of a printer straight after a page has loaded. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, useSite } from './browser.ts';

const site = useSite();

/** The drawing of all pages of a PDF, in its own words. */
function drawingIn(pdf: Buffer): string {
	const parts: string[] = [];
	for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
		if (pdf.subarray(at - 3, at).toString() === 'end') continue;
		const start = pdf[at + 6] === 13 ? at + 8 : at + 7;
		try {
			parts.push(
				inflateSync(pdf.subarray(start, pdf.indexOf('endstream', start))).toString('latin1'),
			);
		} catch {
			// Pictures and fonts are packed in other ways.
		}
	}
	return parts.join('\n');
}

/** Paths that are stroked: the points of each. */
function strokesIn(drawing: string): [number, number][][] {
	return drawing
		.split(/^(?=q$|[fFBbWn]\*?$|S$|s$)/m)
		.flatMap((part, index, all) =>
			/^S$/m.test(all[index + 1]?.slice(0, 2) ?? '')
				? [
						[...part.matchAll(/(-?[\d.]+) (-?[\d.]+) [mlc]$/gm)].map(
							([, x, y]): [number, number] => [Number(x), Number(y)],
						),
					]
				: [],
		);
}

/** Signs are drawn around a place of their own, lines of the grid from the left edge of a plot. */
function countIn(pdf: Buffer): { signs: number; grid: number } {
	const strokes = strokesIn(drawingIn(pdf));
	const signs = strokes.filter(
		(points) => points.length > 1 && points.every(([x, y]) => Math.abs(x) < 8 && Math.abs(y) < 8),
	).length;
	const grid = strokes.filter(
		([first, last, ...more]) =>
			first && last && more.length === 0 && first[0] === 0 && last[0] > 100 && first[1] === last[1],
	).length;
	return { signs, grid };
}

/** What of the page is to be found in it. */
const drawnIn = (page: Page) =>
	page.evaluate(() => ({
		signs: document.querySelectorAll('figure.chart .plot > g path').length,
		grid: document.querySelectorAll('figure.chart .plot .grid').length,
	}));

test.each([
	'zones/changzhou/',
	'metrics/revenue/',
	'regions/china/',
	'embed/regions/china/exports/',
])('%s has its charts on paper before anyone has touched them', async (path) => {
	const { page, close } = await openPage(site.browser, new URL(path, site.url).href);
	const drawn = await drawnIn(page);
	expect(drawn.signs).toBeGreaterThanOrEqual(4);
	const printed = countIn(await page.pdf());
	await page.evaluate(() => {
		for (const picture of document.querySelectorAll('figure.chart .plot')) picture.remove();
	});
	const without = countIn(await page.pdf());
	expect(printed.signs - without.signs).toBe(drawn.signs);
	expect(printed.grid - without.grid).toBe(drawn.grid);
	await close();
});

test('paper shows the picture, not the canvas, though a reader has pointed at the chart', async () => {
	const address = new URL('zones/changzhou/', site.url).href;
	const { page, close } = await openPage(site.browser, address, { colorScheme: 'dark' });
	await page.locator('atlas-chart .canvas').first().focus();
	await page.locator('atlas-chart canvas').first().waitFor();
	const pdf = await page.pdf();
	expect(countIn(pdf)).toEqual(await drawnIn(page));
	// On paper colours are those of light: 靛青 of the line and its signs.
	expect(drawingIn(pdf)).toContain('.1098 .2902 .5255 RG');
	await close();
});
