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
