/** Pages as they come out of a printer, on A4, read back from the PDF. */
import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readRecords } from '../built-site.ts';
import { openPage, useSite } from './browser.ts';

const site = useSite();

/** Without the spaces that a line or a font puts between characters, and with one kind of dash. */
const plain = (text: string) => text.replace(/\s+/g, '').replace(/[―─⸺]/g, '—');

/** A PDF has one sign for 户 and for the radical ⼾: what stands for either may be read as both. */
const radical = /[⺀-⿟]/;

/** Whether a printed text has another in it. */
function holds(printed: string, wanted: string): boolean {
	const text = [...printed];
	const part = [...plain(wanted)];
	return text.some((_, start) =>
		part.every((sign, at) => {
			const read = text[start + at];
			return read === sign || (read !== undefined && radical.test(read));
		}),
	);
}

/** What each row of the records begins with: what, when, how much. */
const rowsOf = (page: Page) =>
	page
		.locator('.records tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) =>
				['th', 'td', 'summary'].map((part) => row.querySelector(part)?.textContent ?? '').join(''),
			),
		);

/** The text of each sheet of a page, spaces left out. */
async function print(page: Page): Promise<string[]> {
	const pdf = await page.pdf({ format: 'A4' });
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
		mergePages: false,
	});
	return text.map(plain);
}

const missingIn = (sheets: readonly string[], wanted: readonly string[]) =>
	wanted.filter((one) => !holds(sheets.join(''), one));

const open = (path: string) => openPage(site.browser, new URL(path, site.url).href);

/** What nobody can do with paper. */
const ofScreens = ['复制引用', '复制链接', '加入对比', '跳到正文', '下载本页', '怎样更正'];

/** The zones of which there are most records. */
const fullest = [
	...Map.groupBy(
		readRecords<{ entity_type: string; entity_id: string }>('observations').filter(
			({ entity_type }) => entity_type === 'zones',
		),
		({ entity_id }) => entity_id,
	),
]
	.sort(([, a], [, b]) => b.length - a.length)
	.slice(0, 5)
	.map(([id]) => id);

test.each(fullest)(
	'%s is on four sheets at most, with figures, sources and citation',
	async (id) => {
		const { page, close } = await open(`zones/${id}/`);
		const wanted = await page.evaluate(() => {
			const textsOf = (selector: string) =>
				[...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.textContent);
			return {
				figures: textsOf('.key-figures .value'),
				prose: textsOf('#about p').map((text) => text.slice(0, 12)),
				sources: textsOf('.citations > li > a'),
				citation: textsOf('#use [data-citation]'),
				address: [decodeURI(location.pathname)],
				heads: textsOf('main > section:not(.screen-only) > h2'),
			};
		});
		const records = await rowsOf(page);
		const sheets = await print(page);
		expect(sheets.length).toBeLessThanOrEqual(4);
		for (const [what, texts] of Object.entries({ ...wanted, records })) {
			expect(texts.length, what).toBeGreaterThan(0);
			expect(missingIn(sheets, texts), what).toEqual([]);
		}
		expect(ofScreens.filter((one) => holds(sheets.join(''), one))).toEqual([]);
		await close();
	},
);

test('charts are on the sheet, and their tables are left to the records', async () => {
	const { page, close } = await open('zones/changzhou/');
	await page.emulateMedia({ media: 'print' });
	const plot = page.locator('figure.chart .plot').first();
	expect(await plot.isVisible()).toBe(true);
	expect(await page.locator('figure.chart details table').first().isVisible()).toBe(false);
	await close();
});

test('the head of a table stands on every sheet that it goes on to, and no head stands alone', async () => {
	const { page, close } = await open(`zones/${fullest[1]}/`);
	const head = await page.locator('.records thead').innerText();
	const rows = await rowsOf(page);
	const sheets = await print(page);
	const spread = sheets.filter((sheet) => rows.some((row) => holds(sheet, row)));
	expect(spread.length).toBeGreaterThan(1);
	for (const sheet of spread) expect(holds(sheet, head)).toBe(true);

	const titles = await page.locator('main > section > h2').allTextContents();
	for (const sheet of sheets) {
		expect(titles.filter((title) => sheet.endsWith(plain(title)))).toEqual([]);
	}
	await close();
});

test.each([
	'metrics/revenue/',
	'alliances/northeast/',
	'regions/liaoning/',
	'sources/portal-national-zones/',
	'rankings/',
	'targets/',
])(
	'%s says on paper where it stands and as of when, and has no room for what is pressed',
	async (path) => {
		const { page, close } = await open(path);
		const sheets = await print(page);
		const title = await page.locator('h1').innerText();
		const updated = await page.locator('.colophon time').innerText();
		expect(missingIn(sheets, [title, updated, `/${path}`])).toEqual([]);
		expect(ofScreens.filter((one) => holds(sheets.join(''), one))).toEqual([]);
		expect(sheets.filter((sheet) => sheet.length < 20)).toEqual([]);
		// Nothing is cut off at the right edge.
		await page.setViewportSize({ width: 688, height: 1000 });
		await page.emulateMedia({ media: 'print' });
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
		).toBeLessThanOrEqual(0);
		await close();
	},
);
