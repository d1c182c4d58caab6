import { readXlsx } from 'hucre';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readAtlas } from '../atlas.ts';
import { siteSource } from '../built-site.ts';
import { auditBothSchemes } from './audit.ts';
import { follow, openDetails, openPage, useSite } from './browser.ts';

const site = useSite();
const atlas = readAtlas(siteSource);

const open = (path: string, options = {}) =>
	openPage(site.browser, new URL(path, site.url).href, options);

/** What is chosen, in its order. */
const chosen = (page: Page) =>
	page.getByRole('list', { name: '正在比较' }).getByRole('link').allTextContents();

test('two zones are found by name and compared; the address, the way back and a reload keep it', async () => {
	const { page, problems, close } = await open('');
	await follow(page.getByRole('link', { name: '比一比' }));
	const box = page.getByRole('searchbox', { name: '加入一个高新区或省' });
	await box.fill('沈阳');
	await page.getByRole('button', { name: /^沈阳高新区/ }).click();
	await expect.poll(() => page.locator('[data-status]').textContent()).toBe('再选一个就可以比较。');
	await box.fill('dalian');
	await page.getByRole('button', { name: /^大连高新区/ }).waitFor();
	await box.press('Enter');
	await expect.poll(() => chosen(page)).toEqual(['沈阳高新区', '大连高新区']);
	expect(new URL(page.url()).search).toBe('?zones=shenyang,dalian');
	expect(await page.locator('.compared thead').first().innerText()).toMatch(
		/沈阳高新区\s+大连高新区/,
	);

	await page.goBack();
	await expect.poll(() => chosen(page)).toEqual(['沈阳高新区']);
	await page.goForward();
	await page.reload();
	await expect.poll(() => chosen(page)).toEqual(['沈阳高新区', '大连高新区']);
	await page.getByRole('button', { name: '去掉沈阳高新区' }).click();
	await expect.poll(() => chosen(page)).toEqual(['大连高新区']);
	// A request that was under way when the page was left has failed, too.
	expect([problems.consoleErrors, problems.foreignRequests]).toEqual([[], []]);
	await close();
});

test('each shown value is its record’s, with year, scope and source, and leads to it', async () => {
	const { page, close } = await open('compare/?zones=chengdu,hangzhou,wuxi');
	await page.locator('.compared').first().waitFor();
	await openDetails(page);
	const cells = await page.locator('.compared td:has(.whole)').evaluateAll((found) =>
		found.map((cell) => ({
			shown: cell.querySelector('.whole a')?.textContent,
			id: decodeURI(cell.querySelector('.whole a')?.getAttribute('href') ?? ''),
			lines: cell.querySelectorAll('small').length,
			apart: cell.classList.contains('apart'),
			why: cell.textContent.includes('不与同行相比'),
		})),
	);
	expect(cells.length).toBeGreaterThan(20);
	for (const { shown, id, lines, apart, why } of cells) {
		const figure = atlas.figuresById.get(id.slice(1).replace('/#', '#'));
		expect(shown, id).toBe(figure?.display);
		expect(lines, id).toBeGreaterThanOrEqual(3);
		expect(why, id).toBe(apart);
	}
	await close();
});

/** No two zones of this content have four years that may be joined: 成都 is given those of 常州. */
async function makeTwin(page: Page): Promise<void> {
	await page.route('**/compare/zones/chengdu.json', async (route) => {
		const address = new URL('compare/zones/changzhou.json', site.url).href;
		const twin = JSON.parse(await (await page.request.get(address)).text()) as object;
		await route.fulfill({ json: { ...twin, id: 'zones/chengdu', name: '另一个' } });
	});
}

test('no line stands where four years of a zone may not be joined', async () => {
	const { page, close } = await open('compare/?zones=chengdu,xian&metric=gdp');
	await page.locator('.compared').first().waitFor();
	expect(await page.locator('figure.chart').count()).toBe(0);
	await close();
});

test('lines of two zones stand together, with what breaks them and what their signs mean', async () => {
	const { page, problems, close } = await open('');
	await makeTwin(page);
	await page.goto(new URL('compare/?zones=changzhou,chengdu&metric=gdp', site.url).href);
	const figure = page.locator('figure#lines-gdp');
	await figure.locator('svg[role=img]').waitFor();
	expect(await figure.locator('figcaption').textContent()).toBe('地区生产总值：历年（亿元）');
	expect(await figure.locator('.says').textContent()).toMatch(
		/^图中有2个系列，互不连接；常州高新区：2004年.*亿元，2024年超.*亿元，共5个数；另一个：/,
	);
	expect(await figure.locator('[data-note]').first().textContent()).toMatch(
		/^常州高新区：中间年份未收录：/,
	);
	expect(await figure.locator('.keys li').allTextContents()).toEqual(['常州高新区', '另一个']);
	const dashed = figure.locator('.plot .line-0 line');
	expect(await dashed.count()).toBe(4);
	expect(await figure.locator('canvas').count()).toBe(0);
	await figure.locator('.canvas').focus();
	await figure.locator('canvas').waitFor();
	expect(await page.locator('.compared tbody').count()).toBe(1);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('what is shown is saved as a file, with sources and addresses', async () => {
	const { page, close } = await open('compare/?zones=chengdu,xian&metric=gdp');
	await page.locator('.compared').first().waitFor();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: '下载所列（CSV）' }).click();
	const rows = readFileSync(await (await saving).path(), 'utf8')
		.trimEnd()
		.split('\r\n');
	expect(rows[0]).toBe('\uFEFF指标,名称,时期,数值,增速,口径,可比,说明,来源,网址');
	expect(rows).toHaveLength(3);
	expect(rows[1]).toMatch(/^地区生产总值,成都高新区,.*\/zones\/chengdu\/#f-gdp-/);
	await close();
});

test('what is shown is taken away as a workbook, whose writer comes only then', async () => {
	const { page, close } = await open('compare/?zones=chengdu,xian&metric=gdp');
	await page.locator('.compared').first().waitFor();
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: '下载所列（Excel）' }).click();
	const download = await saving;
	expect(scripts.some((url) => url.includes('compare-workbook'))).toBe(true);
	expect(download.suggestedFilename()).toBe('并列比较.xlsx');
	const { sheets } = await readXlsx(readFileSync(await download.path()));
	expect(sheets.map(({ name }) => name)).toEqual(['数据', '说明', '来源']);
	expect(sheets.every(({ freezePane }) => freezePane?.rows === 1)).toBe(true);
	const said = new Map(sheets[1]?.rows.map(([item, says]) => [item, String(says)]));
	expect(said.get('网页')).toBe(page.url());
	expect(said.get('并列的')).toBe('成都高新区、西安高新区');
	expect(said.get('版本与许可')).toContain('CC BY 4.0');
	// One source at least for each, with its page.
	const [, ...sources] = sheets[2]?.rows ?? [];
	const addresses = new Set(sources.map((row) => String(row[4])));
	expect(addresses.size).toBe(sources.length);
	expect(sources.length).toBeGreaterThan(0);
	for (const one of addresses) expect((await page.request.get(one)).ok(), one).toBe(true);
	const [heads = [], ...rows] = sheets[0]?.rows ?? [];
	expect(rows).toHaveLength(2);
	const [first = []] = rows;
	const cell = (head: string) => first[heads.indexOf(head)];
	expect([cell('指标'), cell('名称')]).toEqual(['地区生产总值', '成都高新区']);
	expect(typeof cell('数')).toBe('number');
	expect(cell('单位')).toBe('元');
	expect(cell('网址')).toMatch(/\/zones\/chengdu\/#f-gdp-/);
	await close();
});

test('zones are put together on their pages', async () => {
	const { page, close } = await open('zones/shenyang/');
	await page.getByRole('link', { name: '加入对比 沈阳高新区' }).click();
	await expect.poll(() => page.locator('[data-add]').textContent()).toBe('已加入对比');
	await page.goto(new URL('zones/dalian/', site.url).href);
	await page.locator('[data-add]').click();
	await follow(page.getByRole('link', { name: '去比较（2个）' }));
	await expect.poll(() => chosen(page)).toEqual(['沈阳高新区', '大连高新区']);
	await close();
});

test('without a script a form leads to the page, which explains itself and leads to the zones', async () => {
	const { page, close } = await open('zones/shenyang/', { javaScriptEnabled: false });
	await follow(page.locator('[data-add]'));
	expect(new URL(page.url()).search).toBe('?zones=shenyang');
	expect(await page.locator('noscript .notice').isVisible()).toBe(true);
	await page.getByRole('checkbox', { name: '大连高新区' }).check();
	await page.getByRole('checkbox', { name: '沈阳高新区' }).check();
	await follow(page.getByRole('button', { name: '比较所选' }));
	expect(new URL(page.url()).searchParams.getAll('zones[]').sort()).toEqual(['dalian', 'shenyang']);
	expect(await page.getByRole('link', { name: '大连高新区' }).isVisible()).toBe(true);
	await close();
});

test('six zones are at most 40 KB of data; a wrong id is told', async () => {
	const { page, close } = await open(
		'compare/?zones=chengdu,hangzhou,wuxi,suzhou-sip,hefei,no-such-zone',
	);
	await expect
		.poll(() => page.locator('[data-status]').textContent())
		.toBe('没有这一页：no-such-zone。');
	const sizes = await page.evaluate(async () => {
		const bodies = ['chengdu', 'hangzhou', 'wuxi', 'suzhou-sip', 'hefei', 'changzhou'].map((id) =>
			fetch(`/compare/zones/${id}.json`).then((response) => response.text()),
		);
		return Promise.all(bodies);
	});
	const bytes = sizes.map((body) => brotliCompressSync(body).length);
	expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(40 * 1024);
	await close();
});

test.each([320, 1280])(
	'a comparison is accessible at %i px and scrolls only in its table',
	async (width) => {
		const { page, close } = await open('', { viewport: { width, height: 800 } });
		await makeTwin(page);
		const path = 'compare/?zones=chengdu,changzhou,xian,hangzhou,regions/sichuan';
		await page.goto(new URL(path, site.url).href);
		await page.locator('.compared').first().waitFor();
		await page.locator('figure#lines-gdp').waitFor();
		await openDetails(page);
		expect(await auditBothSchemes(page)).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
		).toBe(true);
		await close();
	},
);
