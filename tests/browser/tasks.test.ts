/**
 * What readers come for, each from the front page, in three clicks at most: one test for each of their
 * tasks that the pages answer. Typing and choosing are no clicks; opening a link, sending a form and
 * pressing a button are.
 */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, useSite } from './browser.ts';

const site = useSite();
const MOST_CLICKS = 3;

interface Reader {
	page: Page;
	main: Locator;
	/** Follow a link or press a button; one too many fails the task. */
	click: (target: Locator) => Promise<void>;
	/** What stands in a part of the page, without breaks. */
	text: (part?: Locator) => Promise<string>;
	/** The row of a table whose first cell says so. */
	row: (name: string) => Promise<string>;
}

/** Do a task from the front page; nothing may go wrong on the way. */
async function asReader(task: (reader: Reader) => Promise<void>, options = {}): Promise<void> {
	const { page, problems, close } = await openPage(site.browser, site.url, options);
	let clicks = 0;
	const main = page.locator('main');
	const text = async (part: Locator = main) =>
		(await part.innerText()).replace(/\s+/gu, ' ').trim();
	await task({
		page,
		main,
		click: async (target) => {
			clicks += 1;
			expect(clicks, 'clicks from the front page').toBeLessThanOrEqual(MOST_CLICKS);
			await target.click();
			await page.waitForLoadState('load');
		},
		text,
		row: (name) =>
			text(
				main
					.locator('tbody tr:visible')
					.filter({ has: page.locator('th', { hasText: name }) })
					.first(),
			),
	});
	// A reader who goes on does not wait for what the page still fetches.
	const failedRequests = problems.failedRequests.filter((one) => !one.endsWith('net::ERR_ABORTED'));
	expect({ ...problems, failedRequests }).toEqual({
		consoleErrors: [],
		failedRequests: [],
		foreignRequests: [],
	});
	await close();
}

const inNav = (page: Page, name: string) =>
	page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true });
const link = (part: Page | Locator, name: string) =>
	part.getByRole('link', { name, exact: true }).first();

test('1 · the zones of Sichuan and how they rank', () =>
	asReader(async ({ page, main, click, row }) => {
		await click(inNav(page, '地区'));
		await click(link(main, '四川省'));
		expect(await row('成都高新区')).toMatch(/3015\.8亿元.*2022年.*第4位.*2013年/u);
		expect(await row('泸州高新区')).toMatch(/1124\.9亿元.*2021年.*第98位.*157家，2021年/u);
		expect(await main.locator('table.zones tbody tr').count()).toBe(8);
	}));

test('2 · 沈阳 and 大连 side by side, with why they do not compare', () =>
	asReader(async ({ page, main, click, text }) => {
		await click(link(main, '比一比'));
		for (const name of ['沈阳高新区', '大连高新区']) {
			await page.getByRole('checkbox', { name, exact: true }).check();
		}
		await click(page.getByRole('button', { name: '比较所选' }));
		await page.locator('.compared').first().waitFor();
		expect(new URL(page.url()).search).toBe('?zones=dalian,shenyang');
		const gdp = await text(page.locator('.compared tbody[data-metric="gdp"]'));
		expect(gdp).toContain('471亿元');
		expect(gdp).toContain('471.3亿元');
		expect(gdp).toMatch(/不与同行相比：.*年份不同/u);
	}));

test('3 · what the alliance of the Northeast did in 2024', () =>
	asReader(async ({ page, main, click, text }) => {
		await click(main.getByRole('link', { name: /东北地区国家高新区联盟/u }).first());
		await click(page.getByRole('navigation', { name: '本页' }).getByRole('link', { name: '大事' }));
		const events = await text(page.locator('#events'));
		expect(events).toMatch(/2024年.*走进中关村/u);
	}));

test('7 · who makes 电子信息', () =>
	asReader(async ({ main, click, text, page }) => {
		await click(link(main, '谁在做'));
		await click(main.getByRole('link', { name: '电子信息制造' }).first());
		const zones = await text(page.locator('#zones'));
		expect(zones).toContain('乐山高新区');
		expect(zones).toContain('内江高新区');
	}));

test('8 · who leads the 纳米 network: no source says so, and the page does not either', () =>
	asReader(async ({ page, main, click, text }) => {
		await click(main.getByRole('link', { name: /纳米新材料产业协同创新网络/u }).first());
		expect(await text()).toContain('园区是会址，是不是牵头单位，报道没有写明');
		expect(await text(page.locator('#related'))).toContain('苏州工业园区');
	}));

test('9 · promises for 2025, and which were kept', () =>
	asReader(async ({ page, main, click, text }) => {
		await click(link(main, '承诺兑现了吗'));
		const due = await text(page.locator('#due-last'));
		expect(due).toContain('最近到期：2025年');
		expect(due).toMatch(/34项：未达成1项/u);
		await page.locator('#targets-due').selectOption({ label: '2025年' });
		await page.locator('#targets-verdict').selectOption({ label: '未达成' });
		const rows = main.locator('#list tbody tr:visible:has(td)');
		expect(await rows.count()).toBe(1);
		expect(await text(rows.first())).toMatch(/武汉东湖高新区.*约6\.5%.*6\.3%/u);
	}));

test('10 · zones near to mine, and like it', () =>
	asReader(async ({ page, main, click, text }) => {
		await click(inNav(page, '高新区'));
		await click(link(main, '武汉东湖高新区'));
		const near = await text(page.locator('#neighbours'));
		expect(near).toMatch(/同在湖北省.*襄阳高新区/u);
		expect(near).toMatch(/长江流域园区合作联盟/u);
	}));

test('11 · what is new', () =>
	asReader(async ({ page, main, click, text }) => {
		expect(await text(page.locator('#changes'))).toContain('第一版：收录页面');
		await click(link(main, '全部更新'));
		expect(await text()).toContain('第一版：2026年11月20日');
	}));

test('12 · the latest GDP of 成都, and that it is the latest', () =>
	asReader(async ({ page, main, click, row }) => {
		await click(link(main, '排一排'));
		await click(link(main, '地区生产总值'));
		await page.locator('#zone-figures-name').fill('成都');
		expect(await page.locator('#zone-figures-year').inputValue()).toBe('latest');
		expect(await row('成都高新区')).toMatch(/3015\.8亿元 2022年/u);
	}));

test('13 · the biggest by GDP, and why it has no place among the others', () =>
	asReader(async ({ main, click, text }) => {
		await click(link(main, '排一排'));
		await click(link(main, '地区生产总值'));
		const first = await text(main.locator('table.zone-figures tbody tr:visible').first());
		expect(first).toMatch(/^广州高新区 广东省 4339亿元 2024年 2\.2% 不排：不是全区的数/u);
	}));

test('15 · one figure has an address of its own to share', () =>
	asReader(async ({ page, main, click }) => {
		await click(inNav(page, '高新区'));
		await click(link(main, '武汉东湖高新区'));
		await click(main.locator('.key-figures a, #figures a').filter({ hasText: '3360' }).first());
		expect(new URL(page.url()).hash).toMatch(/^#f-gdp-2025/u);
		const receipt = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
		expect(await receipt.innerText()).toContain(
			new URL(page.url()).pathname + new URL(page.url()).hash,
		);
	}));

test('18 · with the keyboard alone: from the field of the front page to a zone', async () => {
	const { page, problems, close } = await openPage(site.browser, site.url);
	const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
	for (let step = 0; step < 40 && (await focused()) !== 'home-search'; step++) {
		await page.keyboard.press('Tab');
	}
	expect(await focused()).toBe('home-search');
	await page.keyboard.type('沈阳高新区');
	await page.keyboard.press('Enter');
	await page.waitForURL(/search\/\?q=/u);
	const first = page.getByRole('list', { name: '搜索结果' }).getByRole('link').first();
	await first.waitFor();
	for (let step = 0; step < 40; step++) {
		if (await first.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await page.waitForURL(/zones\/shenyang\//u);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('19 · for a screen reader every table has a name', async () => {
	for (const path of [
		'zones/',
		'metrics/gdp/',
		'rankings/miit-2024-top50/',
		'zones/wuhan-donghu/',
	]) {
		const { page, close } = await openPage(site.browser, site.url + path);
		const unnamed = await page.locator('main table').evaluateAll((tables) =>
			tables.flatMap((table) => {
				const named =
					table.querySelector('caption') ?? table.closest('[aria-label], [aria-labelledby]');
				return named ? [] : [table.outerHTML.slice(0, 80)];
			}),
		);
		expect(unnamed, path).toEqual([]);
		await close();
	}
});

test.each([
	['in the dark', { colorScheme: 'dark' as const }],
	['in forced colours', { forcedColors: 'active' as const }],
	['at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
])('20 · %s the answers are read as ever, and nothing runs out of the page', (_, options) =>
	asReader(async ({ page, main, click, text }) => {
		await click(link(main, '排一排'));
		await click(link(main, '地区生产总值'));
		expect(await text()).toContain('广州高新区');
		const wide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(wide).toBeLessThanOrEqual(0);
	}, options),
);

test('22 · where 9965亿 stands', () =>
	asReader(async ({ page, click, text }) => {
		await page.locator('#home-search').fill('9965亿');
		await click(page.locator('main form button[type="submit"]').first());
		const results = page.getByRole('list', { name: '搜索结果' });
		await results.getByRole('listitem').first().waitFor();
		expect(await text(results.getByRole('listitem').first())).toMatch(/东北.*9965亿元/u);
	}));

test('23 · the national ranking of 2024', () =>
	asReader(async ({ page, main, click, text }) => {
		await click(inNav(page, '榜单'));
		await click(link(main, '2024年国家高新区综合评价'));
		expect(await text()).toMatch(/公布前50名，已知32家，其中15家知道名次/u);
		expect(await text(page.locator('#items'))).toMatch(/第4位 苏州工业园区/u);
	}));

test('24 · the GDP of 东湖 in 2025, with its growth', () =>
	asReader(async ({ page, main, click, row }) => {
		await click(link(main, '排一排'));
		await click(link(main, '地区生产总值'));
		await page.locator('#zone-figures-name').fill('东湖');
		expect(await row('武汉东湖高新区')).toMatch(/3360亿元 2025年 6\.3%/u);
	}));

test('25 · what 火炬入统企业 are', () =>
	asReader(async ({ page, click, text }) => {
		await page.locator('#home-search').fill('火炬入统企业是什么');
		await click(page.locator('main form button[type="submit"]').first());
		const first = page.getByRole('list', { name: '搜索结果' }).getByRole('link').first();
		await first.waitFor();
		await click(first);
		await page.waitForURL(/terms\/torch-enterprises\//u);
		expect(await text()).toMatch(/火炬统计/u);
	}));

test('27 · the members of the alliance of Beijing, Tianjin and Hebei', () =>
	asReader(async ({ page, main, click, text }) => {
		await click(main.getByRole('link', { name: /京津冀国家高新区联盟/u }).first());
		const members = await text(page.locator('#members'));
		for (const name of ['中关村', '天津滨海', '石家庄', '保定', '唐山', '燕郊', '承德']) {
			expect(members).toContain(name);
		}
	}));

test('28 · the zones that were approved in 2022', () =>
	asReader(async ({ main, click, text }) => {
		await click(link(main, '何时设立'));
		expect(await text(main.locator('tr').filter({ hasText: /^2022/u }).first())).toMatch(
			/^2022 7 156/u,
		);
		const all = await text();
		expect(all).toContain('2022年6月 4家 滁州高新区、信阳高新区、遵义高新区、克拉玛依高新区。');
		expect(all).toContain('2022年12月 3家 许昌高新区、宁乡高新区、拉萨高新区。');
	}));

test('29 · the source of a figure, and where it was published', () =>
	asReader(async ({ page, main, click, text }) => {
		await click(inNav(page, '高新区'));
		await click(link(main, '武汉东湖高新区'));
		await click(
			page
				.locator('#figures')
				.getByRole('link', { name: /极目新闻/u })
				.first(),
		);
		expect(new URL(page.url()).pathname).toMatch(/^\/sources\//u);
		expect(await text()).toContain('极目新闻');
	}));

test('30 · which zones joined which alliances', () =>
	asReader(async ({ page, main, click, row }) => {
		await click(inNav(page, '高新区'));
		await click(link(main, '联盟、网络成员一览'));
		await page.locator('input[type="search"][name="name"]').fill('中关村');
		expect(await row('中关村科技园区')).toMatch(/成员 2023年11月起.*牵头 2024年10月起/u);
	}));
