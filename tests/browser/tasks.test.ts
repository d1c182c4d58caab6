/**
 * What readers come for, as `tests/browser/reader.ts` lets them look for it: from the front page, by
 * name, in three clicks at most. The answer is read in words. What pictures and downloads answer
 * stands in tests of charts and of downloads.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { audit, auditBothSchemes } from './audit.ts';
import { openPage, useSite } from './browser.ts';
import { type Reader, startReading } from './reader.ts';

const site = useSite();

/** One task, by its number among the thirty. */
function task(
	number: number,
	title: string,
	work: (reader: Reader, page: Page) => Promise<void>,
	options: Parameters<typeof startReading>[2] = {},
): void {
	test(`task ${number}: ${title}`, async () => {
		const reader = await startReading(site.browser, site.url, options);
		await work(reader, reader.page);
		await reader.close();
	});
}

const link = (page: Page, name: string | RegExp) =>
	page.getByRole('link', { name, exact: true }).first();
const way = (page: Page, name: string) =>
	page.getByRole('region', { name: '从问题找起' }).getByRole('link', { name, exact: true });
const menu = (page: Page, name: string) =>
	page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true });
const box = (page: Page) => page.getByRole('searchbox', { name: '查高新区、联盟、指标或数字' });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const row = (page: Page, table: string | RegExp, name: RegExp) =>
	page.getByRole('table', { name: table }).getByRole('row', { name });

test('a reader who needs a fourth click is told so', async () => {
	const { page, click, close } = await startReading(site.browser, site.url);
	for (const name of ['联盟', '地区', '榜单']) await click(menu(page, name));
	await expect(click(menu(page, '大事'))).rejects.toThrow('more than 3 clicks');
	expect(await close()).toBe(4);
});

task(1, 'the zones of 四川 and how they rank', async ({ click, read }, page) => {
	await click(page.getByRole('link', { name: /四川/ }).first());
	await click(page.getByRole('button', { name: '全国名次' }));
	const rows = page.getByRole('table', { name: '高新区' }).getByRole('row');
	expect(await rows.count()).toBe(1 + 8);
	expect(await read(rows.nth(1))).toMatch(/^泸州高新区 .*第98位 157家，2021年/);
	expect(await read(rows.nth(2))).toMatch(/^成都高新区 .*第4位 2013年/);
	expect(await read(rows.nth(3))).not.toMatch(/第\d+位/);
});

task(
	2,
	'沈阳 and 大连 side by side, and why they differ',
	async ({ click, submit, read }, page) => {
		await click(way(page, '比一比'));
		const pick = page.getByRole('searchbox', { name: '加入一个高新区或省' });
		for (const name of ['沈阳高新区', '大连高新区']) {
			await pick.fill(name);
			await page.getByRole('button', { name: new RegExp(`^${name}`) }).waitFor();
			await submit(pick);
			await page.getByRole('button', { name: `去掉${name}` }).waitFor();
		}
		expect(await read(row(page, /./, /^地区生产总值 不可/))).toBe(
			'地区生产总值 不可直接相比 471亿元 2018年 增速6%（可比价） 口径：浑南区 国际在线辽宁频道，2018年12月22日 不与同行相比：口径不同、年份不同 471.3亿元 2024年 增速6%（可比价） 口径：全区 大连高新区管委会 不与同行相比：口径不同、年份不同',
		);
	},
);

task(3, 'what the alliance of the Northeast did in 2024', async ({ click, read }, page) => {
	await click(menu(page, '联盟'));
	await click(link(page, '东北地区国家高新区联盟'));
	await click(
		page
			.getByRole('navigation', { name: '本页' })
			.getByRole('link', { name: '联盟在2024年的活动' }),
	);
	const heading = page.getByRole('heading', { name: '联盟在2024年的活动' });
	await expect
		.poll(() => heading.evaluate((one) => one.getBoundingClientRect().top))
		.toBeLessThan(200);
	expect(await read(heading.locator('+ p'))).toContain(
		'交流活动23场，产业、人才、金融等对接123场，促成科研合作项目57个',
	);
});

task(7, 'who makes 集成电路', async ({ click, read }, page) => {
	await click(way(page, '谁在做'));
	await click(link(page, '集成电路与半导体'));
	expect(await read(page.getByText(/^来源写明以它为主要产业的/))).toBe(
		'来源写明以它为主要产业的高新区有4个。',
	);
	const rows = page.getByRole('table', { name: '高新区' }).getByRole('row');
	expect(await Promise.all((await rows.all()).slice(1).map(read))).toEqual([
		'上海张江高新区 上海市 集成电路 新华社 待核',
		'江阴高新区 江苏省 集成电路 中国江苏网，2022年2月28日',
		'镇江高新区 江苏省 半导体及通信 中国日报网·投资中国，2019年1月25日',
		'珠海高新区 广东省 半导体与集成电路 珠海高新区发布，2025年8月4日',
	]);
});

task(8, 'who leads the network of 纳米新材料', async ({ click, read }, page) => {
	await click(menu(page, '产业网络'));
	await click(link(page, '国家高新区纳米新材料产业协同创新网络'));
	expect(await read(part(page, '成员'))).toBe('成员 没有来源逐一写明成员。');
	expect(await read(row(page, '相关高新区', /^苏州工业园区/))).toContain(
		'承办或成立地（成立地） 来源写明：报道没有写它是否牵头',
	);
});

task(9, 'which promises for 2025 were kept', async ({ click, read }, page) => {
	await click(way(page, '承诺兑现了吗'));
	expect(await read(part(page, '最近到期：2025年').locator('p').first())).toBe(
		'34项：未达成1项、无可比数据24项、不作判断9项。',
	);
	await page.getByRole('combobox', { name: '到期年份' }).selectOption({ label: '2025年' });
	const verdict = page.getByRole('combobox', { name: '结论' });
	await verdict.selectOption({ label: '达成' });
	await expect.poll(() => read(page.getByRole('status'))).toBe('列出 0 行，共 119 行');
	await verdict.selectOption({ label: '未达成' });
	const row = page.getByRole('row', { name: /^武汉东湖高新区：地区生产总值增速/ });
	expect(await read(row)).toMatch(/约6\.5%.* 未达成 2025年实际为6\.3%，目标为约6\.5%。$/);
});

task(10, 'which zones are near 大连 or like it', async ({ click, submit, read }, page) => {
	await box(page).fill('大连');
	await submit(box(page));
	await click(page.getByRole('heading', { name: '大连高新区' }).first().getByRole('link'));
	await click(
		page.getByRole('navigation', { name: '本页' }).getByRole('link', { name: '相近的高新区' }),
	);
	expect(await read(part(page, '相近的高新区'))).toMatch(
		/同在辽宁省 沈阳高新区 地区生产总值471亿元（2018年） .*同在东北地区国家高新区联盟 长春高新区 地区生产总值928亿元（2013年） .*同年获批：1991年 成都高新区/,
	);
});

task(11, 'what is new on the site', async ({ click, read }, page) => {
	expect(await read(part(page, '最近更新'))).toContain('2026年11月20日第一版：收录页面');
	await click(link(page, '全部更新'));
	expect(await read(part(page, '第一版：2026年11月20日'))).toMatch(/收录页面1225个、数字1378个。/);
});

task(12, 'the latest GDP of 成都', async ({ submit, read }, page) => {
	await box(page).fill('成都 地区生产总值');
	await submit(box(page));
	const answer = page.getByRole('list', { name: '搜索结果' }).getByRole('listitem').first();
	expect(await read(answer)).toMatch(
		/^成都高新区 .*3015\.8亿元 地区生产总值 · 2022年 来源：成都高新区《3000亿，再出发!（成都高新区2023年工作会议）》/,
	);
});

task(13, 'the biggest zone by GDP', async ({ click, read }, page) => {
	await click(way(page, '排一排'));
	await click(link(page, '地区生产总值'));
	const rows = page
		.getByRole('table', { name: /个国家高新区的数字/ })
		.first()
		.getByRole('row');
	expect(await read(rows.nth(1))).toMatch(
		/^广州高新区 广东省 4339亿元 2024年 .*广州开发区、黄埔区/,
	);
});

task(15, 'one figure to share, with its address', async ({ click, read }, page) => {
	await click(menu(page, '联盟'));
	await click(link(page, '东北地区国家高新区联盟'));
	await click(part(page, '主要数字').getByRole('link', { name: '9965亿元' }));
	const address = new URL(page.url()).hash;
	expect(address).toBe('#f-park-gdp-2023');
	const receipt = row(page, '全部数字', /^园区生产总值 2023年/);
	await expect.poll(() => read(receipt)).toContain('alliances/northeast/#f-park-gdp-2023');
	expect(await read(receipt)).toContain(
		'引用格式 东北地区国家高新区联盟园区生产总值（2023年，口径：联盟19家国家高新区）：9965亿元。中国高新技术产业导报《东北地区国家高新区联盟2024年度工作报道》。',
	);
	// Who is given the address sees the same.
	const other = await openPage(site.browser, page.url());
	await expect
		.poll(() => other.page.locator(`[id="${address.slice(1)}"] dl`).isVisible())
		.toBe(true);
	await other.close();
});

task(18, 'a zone is found with the keyboard alone', async ({ enter, submit, read }, page) => {
	const field = box(page);
	for (let step = 0; !(await field.evaluate((one) => one === document.activeElement)); step += 1) {
		if (step > 60) throw new Error('Tab does not lead to the search box.');
		await page.keyboard.press('Tab');
	}
	await page.keyboard.type('沈阳高新区');
	await submit(page.locator(':focus'));
	const found = page.getByRole('heading', { name: '沈阳高新区' }).first().getByRole('link');
	await found.waitFor();
	await enter(found);
	await page.waitForURL('**/zones/shenyang/');
	await enter(
		page.getByRole('navigation', { name: '本页' }).getByRole('link', { name: /^全部数字/ }),
	);
	expect(await read(row(page, '全部数字', /^地区生产总值 2018年/))).toContain('471亿元');
});

task(
	19,
	'with a screen reader every table has its name, and a cell its row and column',
	async ({ click }, page) => {
		const unnamed = async () => {
			const all = await page.getByRole('table').count();
			expect(all).toBeGreaterThan(0);
			return all - (await page.getByRole('table', { name: /./ }).count());
		};
		await click(menu(page, '高新区'));
		await page.getByRole('heading', { level: 1, name: '高新区' }).waitFor();
		expect(await unnamed()).toBe(0);
		await click(page.getByRole('rowheader', { name: '武汉东湖高新区' }).getByRole('link').first());
		await page.getByRole('heading', { level: 1, name: '武汉东湖高新区' }).waitFor();
		expect(await unnamed()).toBe(0);
		const table = page.getByRole('table', { name: '全部数字' });
		expect(await table.getByRole('columnheader').allTextContents()).toEqual([
			'指标',
			'时期',
			'数值',
			'增速',
			'来源',
		]);
		const row = table
			.getByRole('row')
			.filter({ has: page.getByRole('rowheader', { name: '地区生产总值', exact: true }) });
		expect(await row.first().getByRole('cell').first().textContent()).toBe('2025年');
		expect(await audit(page)).toEqual([]);
	},
);

for (const [scheme, options] of [
	['dark', { colorScheme: 'dark' }],
	['forced', { forcedColors: 'active', colorScheme: 'dark' }],
] as const) {
	task(
		20,
		`the biggest zone by GDP in ${scheme} colours, twice as large`,
		async ({ click, read }, page) => {
			await click(way(page, '排一排'));
			await click(link(page, '地区生产总值'));
			const value = row(page, /个国家高新区的数字/, /^广州高新区/).first();
			await value.scrollIntoViewIfNeeded();
			expect(await read(value)).toContain('4339亿元');
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				640,
			);
			const [ink, paper] = await value.evaluate((one) => [
				getComputedStyle(one).color,
				getComputedStyle(document.body).backgroundColor,
			]);
			expect(ink).not.toBe(paper);
			if (scheme === 'dark') expect(await audit(page)).toEqual([]);
		},
		{ ...options, viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
	);
}

task(22, 'what 9965亿 is and who says so', async ({ click, submit, read }, page) => {
	await box(page).fill('9965亿');
	await submit(box(page));
	const results = page.getByRole('list', { name: '搜索结果' }).getByRole('listitem');
	expect(await read(results.first())).toBe(
		'东北地区国家高新区联盟 联盟 · 全部数字 园区生产总值 · 2023年 · 9965亿元 · 联盟19家国家高新区 · 中国高新技术产业导报，2025年',
	);
	await click(results.first().getByRole('link').first());
	const receipt = row(page, '全部数字', /^园区生产总值 2023年/);
	await expect
		.poll(() => read(receipt))
		.toMatch(
			/原文 9965亿元 .*来源 中国高新技术产业导报《东北地区国家高新区联盟2024年度工作报道》 .*位置 第一节第2段/,
		);
});

task(23, 'the national ranking of 2024', async ({ click, read }, page) => {
	await click(menu(page, '榜单'));
	await click(link(page, '2024年国家高新区综合评价'));
	const rows = page.getByRole('table').first().getByRole('row');
	const places = (await Promise.all((await rows.all()).map(read)))
		.filter((text) => /^第\d+位/.test(text))
		.map((text) => text.split(' ').slice(0, 2).join(' '));
	expect(places).toHaveLength(16);
	// Of the fifty that were named fifteen are known by their place; one more has told its own.
	expect(places.at(-1)).toBe('第53位 兰州高新区');
	expect(places.slice(0, 6)).toEqual([
		'第1位 中关村科技园区',
		'第2位 深圳高新区',
		'第3位 上海张江高新区',
		'第4位 苏州工业园区',
		'第5位 西安高新区',
		'第6位 武汉东湖高新区',
	]);
	expect(await read(page.locator('main'))).toContain('公布前50名，已知32家，其中15家知道名次');
});

task(24, 'the GDP of 东湖 in 2025 with its growth', async ({ click, submit, read }, page) => {
	await box(page).fill('东湖');
	await submit(box(page));
	await click(page.getByRole('heading', { name: '武汉东湖高新区' }).first().getByRole('link'));
	expect(await read(part(page, '主要数字'))).toContain(
		'地区生产总值 3360亿元 增速6.3%（可比价） 2025年 极目新闻，2026年1月26日',
	);
});

task(25, 'what 火炬入统企业 are', async ({ click, read }, page) => {
	await click(page.getByRole('navigation', { name: '主导航' }).getByText('更多'));
	await click(menu(page, '术语'));
	await click(link(page, '火炬入统企业'));
	expect(await read(page.locator('main .prose').first())).toMatch(
		/^指进入火炬统计、向统计系统报数的企业，.*它不是高新区里的全部企业。/,
	);
});

task(27, 'the members of the alliance of 京津冀', async ({ click, read }, page) => {
	await click(menu(page, '联盟'));
	await click(link(page, '京津冀国家高新区联盟'));
	expect(await read(page.getByText(/^来源写明的成员/))).toBe('来源写明的成员9家。');
	const names = page.getByRole('table', { name: '成员', exact: true }).getByRole('rowheader');
	expect(await names.allInnerTexts()).toEqual([
		'中关村科技园区',
		'天津滨海高新区',
		'石家庄高新区',
		'保定高新区',
		'唐山高新区',
		'燕郊高新区',
		'承德高新区',
		'沧州高新区',
		'衡水高新区',
	]);
});

task(28, 'the zones approved in 2022', async ({ click, read }, page) => {
	await click(way(page, '何时设立'));
	await click(link(page, '2022'));
	expect(await read(part(page, '2022年'))).toMatch(
		/^2022年 2022年6月 4家 滁州高新区、信阳高新区、遵义高新区、克拉玛依高新区。 2022年12月 3家 许昌高新区、宁乡高新区、拉萨高新区。/,
	);
});

task(29, 'the source of a figure, opened', async ({ click, submit, read }, page) => {
	await box(page).fill('成都 地区生产总值');
	await submit(box(page));
	await click(
		page.getByRole('heading', { name: '成都高新区', exact: true }).first().getByRole('link'),
	);
	await click(
		part(page, '主要数字').getByRole('link', { name: '成都高新区，2023年2月19日' }).first(),
	);
	expect(await read(page.getByRole('heading', { level: 1 }))).toBe(
		'3000亿，再出发!（成都高新区2023年工作会议）',
	);
	const original = page.getByRole('link', { name: 'www.163.com' });
	expect(await original.getAttribute('href')).toBe(
		'https://www.163.com/dy/article/HU00HTPE0553JAQT.html',
	);
});

task(30, 'which zones joined which alliances', async ({ click, read }, page) => {
	await click(page.getByRole('navigation', { name: '主导航' }).getByText('更多'));
	await click(menu(page, '成员一览'));
	const table = page.getByRole('table', { name: /联盟/ }).first();
	const heads = await table.getByRole('columnheader').allInnerTexts();
	expect(heads.slice(3, 5)).toEqual(['中部联盟', '京津冀联盟']);
	expect(await read(table.getByRole('row', { name: /^天津滨海高新区/ }))).toBe(
		'天津滨海高新区 天津市 1 成员 2023年11月起 ○ 提及',
	);
	expect(await auditBothSchemes(page)).toEqual([]);
});
