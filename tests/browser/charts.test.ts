import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseCsv } from '../csv.ts';
import { openPage, useSite } from './browser.ts';
import { readCanvas, type Spot, spotsOfPicture, spotsOfTable } from './drawn-charts.ts';

/** A page with many charts. */
const PAGE = 'regions/china/';
const EMBED = 'embed/regions/china/national-zone-count/';
/** Whatever a page calls it. */
const FIGURE = 'figure[id$="-national-zone-count"]';
/** A zone with a chart. */
const ZONE = 'zones/changzhou/';
const ZONE_CHART = '#record-chart-gdp';

const site = useSite();

const open = (path: string, options = {}) =>
	openPage(site.browser, new URL(path, site.url).href, {
		viewport: { width: 1100, height: 600 },
		...options,
	});

/** Point at a chart and wait until its canvas has taken over. */
async function takeOver(page: Page, figure = FIGURE) {
	await page.locator(`${figure} .canvas`).scrollIntoViewIfNeeded();
	await page.locator(`${figure} .canvas`).hover({ position: { x: 80, y: 4 } });
	await page.locator(`${figure} canvas`).waitFor();
	return page.locator(`${figure} canvas`);
}

/** What is drawn, as the table says it: period, value with its qualifier, source. */
const drawnRows = (page: Page, figure = FIGURE) =>
	page
		.locator(`${figure} tbody[data-line] tr[data-figure]:not([data-undrawn])`)
		.evaluateAll((rows) =>
			rows.map((row) => {
				const text = (selector: string) =>
					row.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
				return {
					said: `${text('th')}，${text('.value a')}`,
					source: `来源：${text('td:last-child')}`,
				};
			}),
		);

const far = (one: readonly Spot[], other: readonly Spot[]) =>
	one.filter(
		({ x, y }, index) =>
			!(Math.abs(x - (other[index]?.x ?? NaN)) <= 1 && Math.abs(y - (other[index]?.y ?? NaN)) <= 1),
	);

test('before anyone points, the picture is there and no code of charts has come', async () => {
	const { page, problems, close } = await open(ZONE);
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	const loaded = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
	);
	expect(loaded.filter((path) => /\/(?:draw|paint|buttons|charts|svg)\./.test(path))).toEqual([]);
	const picture = page.locator(`${ZONE_CHART} svg[role=img]`);
	expect(await picture.isVisible()).toBe(true);
	expect(await page.locator(`${ZONE_CHART} .canvas`).boundingBox()).toMatchObject({ height: 288 });
	await page.locator(ZONE_CHART).scrollIntoViewIfNeeded();
	await page.waitForTimeout(500);
	expect(scripts).toEqual([]);
	expect(problems).toEqual({ consoleErrors: [], failedRequests: [], foreignRequests: [] });
	await close();
});

test('the first paint has the chart: nothing moves when its canvas takes over', async () => {
	const { page, close } = await open(EMBED);
	const shifts = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						sum += (entry as unknown as { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(sum), 300);
			}),
	);
	expect(shifts).toBe(0);
	const box = () => page.locator(`${FIGURE} .canvas`).boundingBox();
	const before = await box();
	await takeOver(page);
	expect(await box()).toEqual(before);
	expect(await page.locator(`${FIGURE} canvas`).boundingBox()).toEqual(before);
	await close();
});

test('chart code comes when a reader points, and is small', async () => {
	const { page, problems, close } = await open(PAGE);
	const scripts: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response.body());
	});
	await takeOver(page);
	const sizes = (await Promise.all(scripts)).map((body) => brotliCompressSync(body).length);
	expect(sizes.length).toBeGreaterThan(0);
	expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60 * 1024);
	expect(problems).toEqual({ consoleErrors: [], failedRequests: [], foreignRequests: [] });
	await close();
});

test.each(['touch', 'focus'])('so it does at a %s', async (how) => {
	const { page, close } = await open(ZONE, { hasTouch: true });
	const box = page.locator(`${ZONE_CHART} .canvas`);
	if (how === 'touch') await box.tap({ position: { x: 80, y: 4 } });
	else await box.focus();
	await page.locator(`${ZONE_CHART} canvas`).waitFor();
	// Whoever came by keyboard goes on where they were.
	if (how === 'focus') {
		expect(await page.locator(`${ZONE_CHART} canvas:focus`).count()).toBe(1);
	}
	await close();
});

test.each([
	[PAGE, FIGURE, 1100],
	[PAGE, 'figure[id$="-revenue"]', 1100],
	[ZONE, ZONE_CHART, 1100],
	[ZONE, ZONE_CHART, 320],
])(
	'picture, canvas and table of %s agree within a pixel: %s, %i wide',
	async (path, figure, width) => {
		const { page, close } = await open(path, { viewport: { width, height: 700 } });
		const picture = await spotsOfPicture(page, figure);
		const table = await spotsOfTable(page, figure);
		expect(picture.length).toBe((await drawnRows(page, figure)).length);
		expect(far(picture, table)).toEqual([]);
		await takeOver(page, figure);
		const { spots } = await readCanvas(page, figure);
		expect(spots).toHaveLength(picture.length);
		expect(far(picture, spots)).toEqual([]);
		await close();
	},
);

test('the canvas looks as the picture did', async () => {
	const { page, close } = await open(ZONE);
	const box = page.locator(`${ZONE_CHART} .canvas`);
	await box.scrollIntoViewIfNeeded();
	const shoot = async () => (await box.screenshot()).toString('base64');
	const picture = await shoot();
	await page.locator(`${ZONE_CHART} .canvas`).focus();
	await page.locator(`${ZONE_CHART} canvas`).waitFor();
	// A frame around what has the focus is not of the chart.
	await page.locator('h1').click();
	const canvas = await shoot();
	const share = await page.evaluate(
		async (shots) => {
			const read = async (shot: string) => {
				const bytes = Uint8Array.from(atob(shot), (character) => character.charCodeAt(0));
				const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
				const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
				pen?.drawImage(image, 0, 0);
				return pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
			};
			const [one = new Uint8ClampedArray(), other = one] = await Promise.all(shots.map(read));
			let differ = 0;
			let drawn = 0;
			for (let at = 0; at < one.length; at += 4) {
				const unlike = (a: Uint8ClampedArray, b: number) =>
					[0, 1, 2].some((part) => Math.abs((a[at + part] ?? 0) - (one[b + part] ?? 0)) > 96);
				if (unlike(one, 0)) drawn++;
				if (unlike(other, at)) differ++;
			}
			return { drawn, differ };
		},
		[picture, canvas],
	);
	expect(share.drawn).toBeGreaterThan(1000);
	expect(share.differ / share.drawn).toBeLessThan(0.15);
	await close();
});

test('arrow keys walk all points of the table and read series, period, value and source', async () => {
	const { page, problems, close } = await open(EMBED);
	await page.locator(`${FIGURE} .canvas`).focus();
	await page.locator(`${FIGURE} canvas`).waitFor();
	const status = page.locator(`${FIGURE} [role=status]`);
	const rows = await drawnRows(page);
	expect(rows.length).toBeGreaterThan(5);
	for (const { said: row, source } of rows) {
		await page.keyboard.press('ArrowRight');
		const said = (await status.textContent()) ?? '';
		expect(said).toContain(row);
		expect(said.endsWith(source)).toBe(true);
		expect(said).toMatch(/^全国国家高新区，.*，来源：.+/);
		// No scope is stated; that is not said of each point.
		expect(said).not.toContain('口径');
	}
	await page.keyboard.press('Home');
	expect(await status.textContent()).toContain(rows[0]?.said);
	await page.keyboard.press('Escape');
	expect(await status.textContent()).toBe('');
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('a qualifier is read with its value, and the ring stands where the point is', async () => {
	const { page, close } = await open(ZONE);
	const rows = await drawnRows(page, ZONE_CHART);
	const picture = await spotsOfPicture(page, ZONE_CHART);
	const qualified = rows.findIndex(({ said }) => /，(?:超|约|近|逾|突破)/.test(said));
	expect(qualified).toBeGreaterThanOrEqual(0);
	await page.locator(`${ZONE_CHART} .canvas`).focus();
	await page.locator(`${ZONE_CHART} canvas`).waitFor();
	for (let step = 0; step <= qualified; step++) await page.keyboard.press('ArrowRight');
	const said = await page.locator(`${ZONE_CHART} [role=status]`).textContent();
	expect(said).toMatch(/^常州高新区，\d{4}年，(?:超|约|近|逾|突破)[\d.]+万?亿元，.*来源：/);
	const { pointed, opacity } = await readCanvas(page, ZONE_CHART);
	expect(opacity).toBe(1);
	expect(pointed).toHaveLength(1);
	expect(far(pointed, [picture[qualified]!])).toEqual([]);
	await close();
});

test('what a finger has pointed at is left when it taps elsewhere', async () => {
	const { page, close } = await open(ZONE, {
		hasTouch: true,
		isMobile: true,
		viewport: { width: 390, height: 700 },
	});
	await page.locator(`${ZONE_CHART} .canvas`).scrollIntoViewIfNeeded();
	const [, point] = await spotsOfPicture(page, ZONE_CHART);
	const box = page.locator(`${ZONE_CHART} .canvas`);
	// The first tap brings the code, and is answered by it.
	await box.tap({ position: point! });
	await page.locator(`${ZONE_CHART} canvas`).waitFor();
	await expect.poll(async () => (await readCanvas(page, ZONE_CHART)).pointed.length).toBe(1);
	expect(far((await readCanvas(page, ZONE_CHART)).pointed, [point!])).toEqual([]);
	await page.locator(`${ZONE_CHART} figcaption`).tap();
	await expect.poll(async () => (await readCanvas(page, ZONE_CHART)).pointed.length).toBe(0);
	expect((await readCanvas(page, ZONE_CHART)).opacity).toBe(0);
	await close();
});

test('the chart shows what its table says, even when the table is changed', async () => {
	const { page, close } = await open(PAGE);
	const original = await drawnRows(page);
	await page
		.locator(`${FIGURE} tbody[data-line] tr[data-figure]`)
		.first()
		.evaluate((row) => {
			const link = row.querySelector('.value a');
			if (link) link.textContent = '7家';
		});
	const canvas = await takeOver(page);
	await canvas.focus();
	await page.keyboard.press('ArrowRight');
	const said = await page.locator(`${FIGURE} [role=status]`).textContent();
	expect(said).toContain('，7家，');
	expect(original[0]?.said).not.toContain('，7家');
	await close();
});

test('it is drawn again when the reader turns to dark, and when colours are forced', async () => {
	const { page, close } = await open(EMBED, { colorScheme: 'light' });
	const canvas = await takeOver(page);
	const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
	const light = await picture();
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(picture).not.toBe(light);
	const dark = await picture();
	await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
	await expect.poll(picture).not.toBe(dark);
	await close();
});

test('the picture has the colours of the page in light, dark and forced colours', async () => {
	const { page, close } = await open(ZONE, { colorScheme: 'light' });
	const stroke = () =>
		page.locator(`${ZONE_CHART} .plot .line-0`).evaluate((line) => getComputedStyle(line).stroke);
	expect(await stroke()).toBe('rgb(28, 74, 134)');
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await stroke()).toBe('rgb(147, 187, 238)');
	await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
	const text = () => page.locator('h1').evaluate((title) => getComputedStyle(title).color);
	expect(await stroke()).toBe(await text());
	await close();
});

test('without JavaScript the picture, its sentence and its table are there, and nothing to press', async () => {
	const { page, close } = await open(EMBED, { javaScriptEnabled: false });
	expect(await page.locator(`${FIGURE} svg[role=img]`).isVisible()).toBe(true);
	expect(await page.locator(`${FIGURE} .says`).isVisible()).toBe(true);
	expect(await page.locator(`${FIGURE} table`).isVisible()).toBe(true);
	expect(await page.locator(`${FIGURE} [data-do]:visible`).count()).toBe(0);
	expect(await page.locator(`${FIGURE} .buttons a:visible`).allTextContents()).toEqual([
		expect.stringContaining('表格'),
		expect.stringContaining('下载 CSV'),
	]);
	await close();
});

const save = async (page: Page, selector: string) => {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator(selector).click(),
	]);
	return { bytes: readFileSync(await download.path()), name: download.suggestedFilename() };
};

test('the picture is saved at twice its size, on white whatever the theme, with all that it needs', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page, close } = await open(ZONE, { colorScheme });
		const svg = (await save(page, `${ZONE_CHART} [data-do=svg]`)).bytes.toString('utf8');
		const { bytes, name } = await save(page, `${ZONE_CHART} [data-do=png]`);
		expect(name).toMatch(/\.png$/);
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
		// The header of a PNG: its width and height.
		const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
		const root = await page.evaluate((text) => {
			const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
			return {
				tag: documentElement.tagName,
				size: ['width', 'height'].map((side) => Number(documentElement.getAttribute(side))),
				texts: [...documentElement.querySelectorAll('text')].map((node) => node.textContent),
			};
		}, svg);
		expect(root.tag).toBe('svg');
		expect([width, height]).toEqual(root.size.map((side) => side * 2));
		expect(width).toBe(1600);
		const said = root.texts.join('');
		const figure = page.locator(ZONE_CHART);
		expect(said).toContain(await figure.locator('figcaption').textContent());
		for (const note of await figure.locator('[data-note]').allTextContents()) {
			expect(said).toContain(note.replace(/\s+/g, ' ').trim());
		}
		expect(said).toMatch(
			/国家高新区图志，资料截至2026年\d+月\d+日，CC BY 4\.0，https?:\/\/.*\/zones\/changzhou\/$/,
		);
		const corners = await page.evaluate(async (data) => {
			const image = await createImageBitmap(
				new Blob([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))], { type: 'image/png' }),
			);
			const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
			pen?.drawImage(image, 0, 0);
			return [
				[0, 0],
				[image.width - 1, image.height - 1],
			].map(([x = 0, y = 0]) => [...(pen?.getImageData(x, y, 1, 1).data ?? [])]);
		}, bytes.toString('base64'));
		expect(corners, colorScheme).toEqual([
			[255, 255, 255, 255],
			[255, 255, 255, 255],
		]);
		expect(svg).toContain('#1c4a86');
		await close();
	}
});

test('the picture is copied', async () => {
	const { page, close } = await open(ZONE);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const button = page.locator(`${ZONE_CHART} [data-do=copy-image]`);
	await button.click();
	await expect.poll(() => button.textContent()).toBe('已复制');
	const types = await page.evaluate(async () =>
		(await navigator.clipboard.read()).flatMap(({ types }) => types),
	);
	expect(types).toEqual(['image/png']);
	await close();
});

test('the CSV of a chart has a stable address, the columns of all data and every row of the table', async () => {
	const { page, close } = await open(EMBED);
	const link = page.locator(`${FIGURE} .buttons a[download]`);
	const address = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
	expect(address).toBe(`/${EMBED.slice(0, -1)}.csv`);
	const fetchText = async (path: string) =>
		(await page.request.get(new URL(path, site.url).href)).text();
	const own = parseCsv(await fetchText(address));
	expect(own.columns).toEqual(parseCsv(await fetchText('/data/observations.csv')).columns);
	const ids = await page
		.locator(`${FIGURE} tr[data-figure]`)
		.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-figure')));
	expect(own.records.map(({ id }) => id).sort()).toEqual(ids.sort());
	await close();
});

test('the embed code can be read and copied, and the button closes again', async () => {
	const { page, close } = await open(PAGE);
	const dialog = page.locator('[id$="-national-zone-count-embed"]');
	await page.locator(`${FIGURE} [popovertarget]`).first().click();
	await expect.poll(() => dialog.isVisible()).toBe(true);
	expect(await dialog.locator('textarea').inputValue()).toMatch(
		/^<iframe src="https?:\/\/[^"]*\/embed\/regions\/china\/national-zone-count\/" title="[^"]+" width="100%" height="800" loading="lazy"><\/iframe>$/,
	);
	await dialog.getByRole('button', { name: '关闭' }).click();
	await expect.poll(() => dialog.isVisible()).toBe(false);
	await close();
});

test('an embedded page is bare, unindexed and says where it is from', async () => {
	const { page, problems, close } = await open(EMBED, { viewport: { width: 320, height: 640 } });
	expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
	expect(await page.locator('header, footer').count()).toBe(0);
	expect(await page.locator('a[rel=license]').count()).toBe(1);
	expect(await page.locator(`${FIGURE} svg[role=img]`).isVisible()).toBe(true);
	const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(sideways).toBeLessThanOrEqual(0);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('an embedded page fits its frame as the code gives it, and tells when it needs more or less', async () => {
	const { page, close } = await open('about/');
	const heights = await page.evaluate(async (address) => {
		const frame = document.createElement('iframe');
		Object.assign(frame, { src: address, width: '640', height: '800' });
		const told: number[] = [];
		addEventListener('message', ({ data, source }) => {
			const { type, height } = data as { type?: string; height: number };
			if (type === 'gaoxin-atlas-height' && source === frame.contentWindow) told.push(height);
		});
		document.body.append(frame);
		const wait = async (count: number) => {
			while (told.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
			return told.at(-1) ?? NaN;
		};
		const first = await wait(1);
		// A folded table is opened.
		const seen = told.length;
		frame.contentDocument?.querySelector<HTMLElement>('summary')?.click();
		return [first, await wait(seen + 1)];
	}, new URL(EMBED, site.url).href);
	const [closed = NaN, opened = NaN] = heights;
	expect(closed).toBeGreaterThan(400);
	expect(closed).toBeLessThanOrEqual(800);
	expect(opened).toBeGreaterThan(closed + 500);
	await close();
});

test('what is too few for a line keeps its embedded page: a sentence and a table', async () => {
	const { page, problems, close } = await open('embed/zones/nanchang/gdp/');
	expect(await page.locator('figure svg[role=img]').count()).toBe(0);
	expect(await page.locator('figure.few .says').textContent()).toMatch(
		/^\d{4}年[^，]+，\d{4}年[^；]+；可以比较的数不足四个，不画成线。$/,
	);
	expect(await page.locator('figure.few table').isVisible()).toBe(true);
	expect(problems).toEqual({ consoleErrors: [], failedRequests: [], foreignRequests: [] });
	await close();
});
