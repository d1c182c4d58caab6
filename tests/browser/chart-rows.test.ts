import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite, listPages } from '../built-site.ts';
import { openPage, useSite } from './browser.ts';

const site = useSite();
const files = listPages().filter((file) =>
	readFileSync(join(builtSite, file), 'utf8').includes('<svg class="rows"'),
);

test('words of rows neither overlap nor leave the picture, on the narrowest phone', async () => {
	expect(files.length).toBeGreaterThan(5);
	const wrong = [];
	let words = 0;
	for (const file of files) {
		const url = new URL(file.replace(/index\.html$/, ''), site.url).href;
		const { page, close } = await openPage(site.browser, url, {
			viewport: { width: 320, height: 640 },
		});
		const found = await page.locator('svg.rows').evaluateAll((pictures) =>
			pictures.flatMap((picture) => {
				const edge = picture.getBoundingClientRect();
				const boxes = [...picture.querySelectorAll('text')].map((text) => ({
					text: text.textContent ?? '',
					box: text.getBoundingClientRect(),
				}));
				return boxes.map(({ text, box }, index) => ({
					text,
					outside: box.left < edge.left - 1 || box.right > edge.right + 1,
					over: boxes
						.slice(index + 1)
						.filter(
							({ box: other }) =>
								box.left < other.right &&
								other.left < box.right &&
								// Lines of words may touch.
								box.top < other.bottom - 2 &&
								other.top < box.bottom - 2,
						)
						.map((other) => other.text),
				}));
			}),
		);
		words += found.length;
		wrong.push(
			...found
				.filter(({ outside, over }) => outside || over.length > 0)
				.map((one) => ({ file, ...one })),
		);
		await close();
	}
	expect(wrong).toEqual([]);
	expect(words).toBeGreaterThan(80);
});

test.each([/^metrics\//, /^rankings\//, /^regions\//, /^targets\//])(
	'the rows of %s are saved as a picture with all their words, sources, licence, date and address',
	async (where) => {
		const file = files.find((one) => where.test(one)) ?? '';
		const address = file.replace(/index\.html$/, '');
		const { page, problems, close } = await openPage(
			site.browser,
			new URL(address, site.url).href,
			{ colorScheme: 'dark' },
		);
		const figure = page.locator('figure.chart:has(svg.rows)').first();
		const save = async (action: string) => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				figure.locator(`[data-do=${action}]`).click(),
			]);
			return readFileSync(await download.path());
		};
		const svg = (await save('svg')).toString('utf8');
		const png = await save('png');
		// Laid out alone, as whoever opens the file sees it.
		const alone = await page.context().newPage();
		await alone.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
		const picture = await alone.evaluate(() => {
			const root = document.documentElement;
			const edge = root.getBoundingClientRect();
			const outside = [...root.querySelectorAll('text, rect')].filter((part) => {
				const box = part.getBoundingClientRect();
				return box.right > edge.right + 1 || box.bottom > edge.bottom + 1;
			});
			return {
				tag: root.tagName,
				size: ['width', 'height'].map((side) => Number(root.getAttribute(side))),
				words: [...root.querySelectorAll('text')].map((node) => node.textContent),
				bars: root.querySelectorAll('[data-of]').length,
				outside: outside.map((part) => part.textContent),
			};
		});
		expect(picture.tag).toBe('svg');
		expect(picture.outside).toEqual([]);
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(
			picture.size.map((side) => side * 2),
		);
		expect(picture.bars).toBe(await figure.locator('svg.rows [data-of]').count());
		const said = picture.words.join('');
		const shown = [
			...(await figure.locator('figcaption, .says, [data-note]').allTextContents()),
			...(await figure.locator('svg.rows text').allTextContents()),
		];
		const bare = (words: string) => words.replaceAll(/\s/g, '');
		for (const words of shown) expect(bare(said)).toContain(bare(words));
		expect(said).toContain('来源：');
		expect(said).toMatch(/国家高新区图志，资料截至[^，]+，CC BY 4\.0，https?:\/\//);
		expect(said.endsWith(`/${address}`)).toBe(true);
		// On paper, whatever the theme of the page.
		expect(svg).toContain('.paper{fill:#fff');
		expect(problems.consoleErrors).toEqual([]);
		await close();
	},
);
