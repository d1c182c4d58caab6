import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { auditBothSchemes } from './audit.ts';
import { openPage, useSite } from './browser.ts';

const site = useSite();

type Options = Parameters<typeof openPage>[2];

const open = (path: string, options: Options = {}) =>
	openPage(site.browser, new URL(path, site.url).href, options);

/** The search page with a query, when it has answered. */
async function ask(params: Record<string, string>, options: Options = {}) {
	const opened = await open(`search/?${new URLSearchParams(params)}`, options);
	await answered(opened.page);
	return opened;
}

/** The dialog of another page, with a query typed into it, when it has answered. */
async function askDialog(query: string, options: Options = {}, path = 'zones/shenyang/') {
	const opened = await open(path, options);
	await opened.page.keyboard.press('/');
	await box(opened.page).fill(query);
	await answered(opened.page);
	return opened;
}

const box = (page: Page) => page.getByRole('searchbox', { name: '搜索', exact: true });
const results = (page: Page) => page.getByRole('list', { name: '搜索结果', exact: true });
const items = (page: Page) => results(page).locator('> li');
const filter = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const status = (page: Page) =>
	page.locator('[data-search-box]').getByRole('status').filter({ visible: true });

async function answered(page: Page): Promise<string> {
	// Tests that run at once have no `expect.poll` in common.
	return vi.waitFor(
		async () => {
			const text = (await status(page).textContent()) ?? '';
			expect(text).toMatch(/^(?:共 \d+ 条结果|没有找到)$/);
			return text;
		},
		{ timeout: 10_000 },
	);
}

const headings = (page: Page) =>
	items(page).evaluateAll((all) =>
		all.map((li) => li.querySelector('a')?.closest('h2')?.textContent ?? ''),
	);
const focused = (page: Page) =>
	page.evaluate(() => {
		const { activeElement: at } = document;
		return at instanceof HTMLInputElement ? at.type : (at?.textContent ?? '');
	});
const search = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test.each(['page', 'dialog'])(
	'in the %s: box, list, headings and status have their names',
	async (place) => {
		const { page, problems, close } = await (place === 'page'
			? ask({ q: '沈阳' })
			: askDialog('沈阳'));
		expect(await box(page).count()).toBe(1);
		expect(await results(page).evaluate(({ tagName }) => tagName)).toBe('OL');
		const names = await headings(page);
		expect(names).toHaveLength(10);
		expect(names.every(Boolean)).toBe(true);
		expect(names[0]).toBe('沈阳高新区');
		expect(await status(page).textContent()).toMatch(/^共 \d+ 条结果$/);
		await box(page).fill('龘靐齉');
		await expect.poll(() => status(page).textContent()).toBe('没有找到');
		expect(await results(page).count()).toBe(0);
		expect(problems).toEqual({ consoleErrors: [], failedRequests: [], foreignRequests: [] });
		await close();
	},
);

test.each(['/', 'Control+k'])('%s leads into the box of the search page itself', async (key) => {
	const { page, close } = await ask({ q: '沈阳' });
	await items(page).first().locator('a').first().focus();
	await page.keyboard.press(key);
	expect(await focused(page)).toBe('search');
	expect(await box(page).inputValue()).toBe('沈阳');
	await close();
});

test.each(['page', 'dialog'])(
	'in the %s arrow keys walk through the results, and Enter opens one',
	async (place) => {
		const { page, close } = await (place === 'page' ? ask({ q: '沈阳' }) : askDialog('沈阳'));
		const names = await headings(page);
		await box(page).press('ArrowDown');
		expect(await focused(page)).toBe(names[0]);
		await page.keyboard.press('ArrowDown');
		expect(await focused(page)).toBe(names[1]);
		await page.keyboard.press('End');
		expect(await focused(page)).toBe(names.at(-1));
		await page.keyboard.press('ArrowDown');
		expect(await focused(page)).toBe(names.at(-1));
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowUp');
		expect(await focused(page)).toBe('search');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/zones\/shenyang\/$/);
		await close();
	},
);

test('Escape closes the dialog over its results, and the focus is where it was', async () => {
	const { page, close } = await open('zones/shenyang/');
	const link = page.locator('main a').first();
	await link.focus();
	await page.keyboard.press('/');
	await box(page).fill('大连');
	await answered(page);
	await box(page).press('ArrowDown');
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
	expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
	await close();
});

test('Enter in the dialog opens the page with all results', async () => {
	const { page, close } = await askDialog('大连');
	const first = (await headings(page))[0];
	await box(page).press('Enter');
	await page.waitForURL(/\/search\//);
	await answered(page);
	expect(search(page)).toEqual({ q: '大连' });
	expect((await headings(page))[0]).toBe(first);
	await close();
});

test('a link in the dialog leads to all results, with what they are narrowed to', async () => {
	const { page, close } = await askDialog('集成电路');
	const way = page.getByRole('link', { name: '全部结果' });
	await filter(page, '类型').selectOption('zones');
	await expect
		.poll(async () => new URL((await way.getAttribute('href')) ?? '', page.url()).search)
		.toBe(`?${new URLSearchParams({ q: '集成电路', type: 'zones' })}`);
	const said = await answered(page);
	await way.click();
	await page.waitForURL(/\/search\//);
	expect(await answered(page)).toBe(said);
	await close();
});

test.each(['click', 'Enter'])(
	'a result in the page under the dialog closes it: %s',
	async (how) => {
		const { page, close } = await askDialog('沈阳高新区');
		expect((await headings(page))[0]).toBe('沈阳高新区');
		const link = items(page).locator('h2 a').first();
		if (how === 'click') await link.click();
		else {
			await link.focus();
			await page.keyboard.press('Enter');
		}
		await page.getByRole('dialog').waitFor({ state: 'hidden' });
		expect(new URL(page.url()).pathname).toBe('/zones/shenyang/');
		await close();
	},
);

test('back from a result of the dialog, it is open with its query, its results and its place', async () => {
	const { page, close } = await askDialog('创新', { viewport: { width: 800, height: 600 } });
	await page.getByRole('button', { name: '显示更多结果' }).click();
	await expect.poll(() => items(page).count()).toBe(20);
	const names = await headings(page);
	const link = items(page).nth(16).locator('h2 a');
	await link.scrollIntoViewIfNeeded();
	const top = () => page.getByRole('dialog').evaluate((dialog) => dialog.scrollTop);
	const left = await top();
	expect(left).toBeGreaterThan(300);
	await link.click();
	await page.waitForURL((url) => url.pathname !== '/zones/shenyang/');
	await page.goBack();
	await expect.poll(() => items(page).count()).toBe(20);
	expect(await box(page).inputValue()).toBe('创新');
	expect(await headings(page)).toEqual(names);
	await expect.poll(top).toBe(left);
	// Once it has been closed, it stays closed.
	await page.getByRole('button', { name: '关闭' }).click();
	await expect.poll(() => page.evaluate(() => history.state as object)).toEqual({});
	await page.reload();
	expect(await page.getByRole('dialog').isVisible()).toBe(false);
	await close();
});

test('back from a result in the page under the dialog, it is open again where it was', async () => {
	const { page, close } = await askDialog('国务院批准的首批');
	const link = items(page).first().locator('h2 a');
	await link.evaluate((one: HTMLAnchorElement) => (one.hash = '#main'));
	const names = await headings(page);
	await link.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
	expect(new URL(page.url()).hash).toBe('#main');
	await page.goBack();
	await page.getByRole('dialog').waitFor();
	expect(await box(page).inputValue()).toBe('国务院批准的首批');
	await expect.poll(() => headings(page)).toEqual(names);
	// By keyboard one reads on from the result that was opened.
	await expect.poll(() => focused(page)).toBe(names[0]);
	await page.goForward();
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
	await close();
});

test('back in a page that keeps its own state in the address, the dialog has its filter', async () => {
	const { page, close } = await askDialog('集成电路', {}, 'zones/?name=阳');
	await filter(page, '类型').selectOption('zones');
	await expect
		.poll(async () => (await items(page).locator('.where').allTextContents())[1])
		.toMatch(/^高新区/);
	const said = await answered(page);
	const names = await headings(page);
	await items(page).nth(2).locator('h2 a').click();
	await page.waitForURL(/\/zones\/[a-z-]+\//);
	await page.goBack();
	await page.getByRole('dialog').waitFor();
	await expect.poll(() => headings(page)).toEqual(names);
	expect(await filter(page, '类型').inputValue()).toBe('zones');
	expect(await answered(page)).toBe(said);
	await expect.poll(() => focused(page)).toBe(names[2]);
	await close();
});

test('a result that opens elsewhere leaves the dialog open', async () => {
	const { page, close } = await askDialog('沈阳高新区');
	const opened = page.context().waitForEvent('page');
	await items(page)
		.first()
		.locator('h2 a')
		.click({ modifiers: ['Control'] });
	await opened;
	expect(await page.getByRole('dialog').isVisible()).toBe(true);
	await close();
});

test('back from a result of the page, as many are shown as before, at the same place', async () => {
	const { page, close } = await ask({ q: '创新' }, { viewport: { width: 800, height: 600 } });
	await page.getByRole('button', { name: '显示更多结果' }).click();
	await expect.poll(() => items(page).count()).toBe(20);
	const names = await headings(page);
	const link = items(page).nth(17).locator('h2 a');
	await link.scrollIntoViewIfNeeded();
	const top = () => page.evaluate(() => scrollY);
	const left = await top();
	expect(left).toBeGreaterThan(300);
	await link.click();
	await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
	await page.goBack();
	await expect.poll(() => items(page).count()).toBe(20);
	expect(await headings(page)).toEqual(names);
	await expect.poll(top).toBe(left);
	await close();
});

test.each([
	['、', 'Slash'],
	['Process', 'Slash'],
	['/', 'Slash'],
	['／', 'Slash'],
	['/', 'NumpadDivide'],
])('search opens by %s of the key %s', async (key, code) => {
	const { page, close } = await open('zones/shenyang/');
	await page.evaluate(
		(init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
		{ key, code },
	);
	await page.getByRole('dialog').waitFor();
	await close();
});

test('another key of that place opens nothing', async () => {
	const { page, close } = await open('zones/shenyang/');
	await page.keyboard.press('Shift+Slash');
	await page.keyboard.press('-');
	await page.evaluate(() =>
		document.body.dispatchEvent(
			new KeyboardEvent('keydown', {
				key: 'Process',
				code: 'Slash',
				shiftKey: true,
				bubbles: true,
			}),
		),
	);
	expect(await page.getByRole('dialog').isVisible()).toBe(false);
	await close();
});

test('tab and history name the query', async () => {
	const { page, close } = await ask({ q: '沈阳' });
	expect(await page.title()).toMatch(/^“沈阳” · 搜索/);
	const names = await headings(page);
	// As slowly as people type: each letter is searched, and none takes the place of what was asked.
	for (const typed of ['沈阳高', '沈', '大', '大连']) {
		await box(page).fill(typed);
		await page.waitForTimeout(100);
	}
	await box(page).press('Enter');
	await expect.poll(() => page.title()).toMatch(/^“大连” · 搜索/);
	await expect.poll(async () => (await headings(page))[0]).toBe('大连高新区');
	await page.goBack();
	await expect.poll(() => page.title()).toMatch(/^“沈阳” · 搜索/);
	expect(await box(page).inputValue()).toBe('沈阳');
	await expect.poll(() => headings(page)).toEqual(names);
	await page.goForward();
	await expect.poll(() => page.title()).toMatch(/^“大连” · 搜索/);
	await box(page).fill('');
	await expect.poll(() => page.title()).toMatch(/^搜索/);
	await close();
});

const sources = (page: Page) => page.locator('details.folded').filter({ visible: true });

test.each(['page', 'dialog'])('in the %s sources are folded below the rest', async (place) => {
	const query = '长春';
	const { page, close } = place === 'page' ? await ask({ q: query }) : await askDialog(query);
	const total = Number(/\d+/.exec(await answered(page))?.[0]);
	const count = Number(
		/^来源 (\d+) 条$/.exec((await sources(page).locator('summary').textContent()) ?? '')?.[1],
	);
	expect(count).toBeGreaterThan(10);
	const more = page.locator('[data-more] button');
	while (await more.isVisible()) {
		const before = await items(page).count();
		await more.click();
		await expect.poll(() => items(page).count()).toBeGreaterThan(before);
	}
	expect((await items(page).count()) + count).toBe(total);
	const kinds = await items(page).locator('.where').allTextContents();
	expect(kinds.filter((kind) => kind.startsWith('来源'))).toEqual([]);
	expect(await sources(page).locator('li').count()).toBe(0);

	// By keyboard: opened, walked through, and read on.
	await sources(page).locator('summary').focus();
	await page.keyboard.press('Enter');
	const folded = sources(page).locator('ol > li');
	await expect.poll(() => folded.count()).toBe(10);
	for (const kind of await folded.locator('.where').filter({ visible: true }).allTextContents()) {
		expect(kind).toMatch(/^来源/);
	}
	expect(await folded.locator('.where').filter({ visible: true }).count()).toBe(10);
	await items(page).last().locator('h2 a').focus();
	await page.keyboard.press('ArrowDown');
	expect(await focused(page)).toBe(await folded.first().locator('h2').textContent());
	await sources(page).getByRole('button', { name: '显示更多结果' }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => folded.count()).toBeGreaterThan(10);
	expect(await focused(page)).toBe(await folded.nth(10).locator('h2').textContent());
	const further = sources(page).getByRole('button', { name: '显示更多结果' });
	for (let shown = await folded.count(); shown < count; shown = await folded.count()) {
		await further.click();
		await expect.poll(() => folded.count()).toBeGreaterThan(shown);
	}
	expect(await folded.count()).toBe(count);
	expect(await further.count()).toBe(0);
	await close();
});

test('sources that were looked for are not folded', async () => {
	const { page, close } = await ask({ q: '长春', type: 'sources' });
	expect(await sources(page).count()).toBe(0);
	expect(await items(page).count()).toBe(10);
	await close();
});

test('query and filters are in the address, and come back from it', async () => {
	const { page, close } = await ask({ q: '集成电路' });
	const all = await answered(page);
	const type = filter(page, '类型');
	const province = filter(page, '省份');
	await type.selectOption('zones');
	await expect.poll(() => status(page).textContent()).not.toBe(all);
	const zones = await answered(page);
	expect(search(page)).toEqual({ q: '集成电路', type: 'zones' });
	await province.selectOption('江苏省');
	await expect.poll(() => status(page).textContent()).not.toBe(zones);
	expect(search(page)).toEqual({ q: '集成电路', type: 'zones', province: '江苏省' });
	const narrow = await headings(page);

	await page.reload();
	await answered(page);
	expect(await headings(page)).toEqual(narrow);
	expect([await type.inputValue(), await province.inputValue()]).toEqual(['zones', '江苏省']);
	await page.goBack();
	await expect.poll(() => status(page).textContent()).toBe(zones);
	expect([await type.inputValue(), await province.inputValue()]).toEqual(['zones', '']);
	await page.goBack();
	await expect.poll(() => status(page).textContent()).toBe(all);
	expect(search(page)).toEqual({ q: '集成电路' });
	await close();
});

test('a result and the way back from it', async () => {
	const { page, close } = await ask({ q: '辽宁', type: 'zones' });
	const names = await headings(page);
	await items(page).nth(1).locator('a').first().click();
	await page.waitForURL(/\/zones\//);
	await page.goBack();
	await answered(page);
	expect(await box(page).inputValue()).toBe('辽宁');
	expect(await headings(page)).toEqual(names);
	await close();
});

test('filters count what they would leave, and the status agrees', async () => {
	const { page, close } = await ask({ q: '集成电路' });
	const total = Number(/\d+/.exec(await answered(page))?.[0]);
	const type = filter(page, '类型');
	const options = await type.locator('option').allTextContents();
	const counts = options.slice(1).map((option) => Number(/（(\d+)）$/.exec(option)?.[1]));
	expect(options[0]).toBe('全部类型');
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
	await type.selectOption({ index: 2 });
	await expect.poll(() => status(page).textContent()).toBe(`共 ${counts[1]} 条结果`);
	await close();
});

test('more results are shown when asked for, and read on from there', async () => {
	const { page, close } = await ask({ q: '创新' });
	await page.getByRole('button', { name: '显示更多结果' }).click();
	await expect.poll(() => items(page).count()).toBe(20);
	const names = await headings(page);
	expect(await focused(page)).toBe(names[10]);
	await close();
});

test('recent searches stay in the site.browser, and can be removed one by one or all', async () => {
	const { page, close } = await open('search/');
	const recent = page.locator('[data-recent]').filter({ visible: true });
	for (const query of ['沈阳', '9965亿', '光谷']) {
		await box(page).fill(query);
		await box(page).press('Enter');
		await answered(page);
	}
	await box(page).fill('');
	await recent.waitFor();
	const again = () => recent.locator('[data-again]').allTextContents();
	expect(await again()).toEqual(['光谷', '9965亿', '沈阳']);
	expect(await page.context().cookies()).toEqual([]);

	await recent.getByRole('button', { name: '删除“9965亿”' }).click();
	expect(await again()).toEqual(['光谷', '沈阳']);
	await page.goto(new URL('search/', site.url).href);
	expect(await again()).toEqual(['光谷', '沈阳']);
	await recent.getByRole('button', { name: '沈阳', exact: true }).click();
	await answered(page);
	expect(search(page)).toEqual({ q: '沈阳' });
	await box(page).fill('');
	await recent.getByRole('button', { name: '清除全部' }).click();
	expect(await recent.count()).toBe(0);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await close();
});

test('without JavaScript the page offers every zone by province and by initial', async () => {
	const { page, close } = await open('search/', { javaScriptEnabled: false });
	expect(await box(page).isVisible()).toBe(false);
	const count = (id: string) => page.locator(`#${id} dd a`).count();
	expect(await page.getByRole('heading', { name: '按省份' }).isVisible()).toBe(true);
	expect(await page.getByRole('heading', { name: '按拼音首字母' }).isVisible()).toBe(true);
	const zones = await page.locator('#directory dd a').allTextContents();
	expect(zones.length).toBeGreaterThan(100);
	expect(await count('initials')).toBe(zones.length);
	const chongqing = page.locator('#initials > dl > div', { hasText: '重庆高新区' });
	expect(await chongqing.locator('dt').textContent()).toBe('C');
	await page.locator('#directory').getByRole('link', { name: '沈阳高新区' }).click();
	await page.waitForURL(/\/zones\/shenyang\/$/);
	await close();
});

test('nothing of search is fetched before it is opened', async () => {
	const requests: string[] = [];
	const { page, close } = await open('about/');
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.goto(new URL('zones/shenyang/', site.url).href, { waitUntil: 'networkidle' });
	const before = requests.splice(0);
	expect(before.filter((path) => /pagefind|client|search\//i.test(path))).toEqual([]);
	await page.keyboard.press('/');
	await box(page).fill('大连');
	await answered(page);
	expect(requests.some((path) => path.startsWith('/pagefind/'))).toBe(true);
	await close();
});

test.concurrent.each([
	['沈', /^共/],
	['q', /./],
	['沈阳高新区'.repeat(40), /./],
	['，。！？、', /^没有找到$/],
	['.*', /^没有找到$/],
	['(?:[a-z]+)\\1{2,}$', /./],
	['"沈阳" \'高新区\'', /^共/],
	['“大连高新区”', /^共/],
	['<script>alert(1)</script>', /./],
	['<img src=x onerror=alert(1)>', /./],
	['&lt;b&gt;', /./],
	['😀', /^没有找到$/],
	['👩‍👩‍👧 沈阳', /./],
	['９９６５亿', /^共/],
	['%', /./],
	['%E6%B2%88', /./],
	['__proto__', /./],
	['constructor', /./],
	['\u0000\u202e沈阳', /./],
])('%j does no harm and gets an answer', async (query, expected) => {
	const { page, problems, close } = await ask({ q: query });
	expect(await status(page).textContent()).toMatch(expected);
	expect(await page.locator('main :is(script, img, b, iframe)').count()).toBe(0);
	// Typed key by key it takes the other way in.
	await box(page).fill('');
	await box(page).fill(query);
	await page.waitForTimeout(300);
	expect(problems).toEqual({ consoleErrors: [], failedRequests: [], foreignRequests: [] });
	await close();
});

test('a query too short to begin by itself says what to do, and Enter asks it', async () => {
	const { page, close } = await open('search/');
	await box(page).fill('沈');
	await expect.poll(() => status(page).textContent()).toContain('回车');
	expect(await items(page).count()).toBe(0);
	await box(page).press('Enter');
	expect(await answered(page)).toMatch(/^共/);
	await close();
});

test('an answer shows the figure with year, scope and source, and leads to its record', async () => {
	const { page, close } = await ask({ q: '东北高新区联盟2024年营业收入' });
	const answer = items(page).first().locator('.answer').first();
	expect(await answer.innerText()).toMatch(
		/^达3\.1万亿元\n营业收入 · 2024年\n口径：火炬入统企业 · 来源：.*《.*》$/,
	);
	await answer.getByRole('link').click();
	await page.waitForURL(new URL('alliances/northeast/#f-revenue-2024', site.url).href);
	const row = page.locator(':target');
	expect(await row.innerText()).toContain('3.1万亿元');
	await close();
});

test('a text leads to the section or record where it stands', async () => {
	const { page, close } = await ask({ q: '9965亿元' });
	const link = items(page).first().locator('a').first();
	expect(await link.getAttribute('href')).toMatch(/^\/alliances\/northeast\/#f-/);
	expect(await items(page).first().locator('mark').first().textContent()).toBe('9965亿元');
	await link.click();
	await page.waitForURL(/#f-/);
	expect(await page.locator(':target').textContent()).toContain('9965');
	await close();
});

test('where nothing is found, near names and the way to suggest a page', async () => {
	const { page, close } = await ask({ q: '龘靐齉' });
	const empty = page.locator('main [data-empty]');
	expect(await empty.isVisible()).toBe(true);
	expect(await empty.getByRole('link', { name: '看看怎样参与' }).isVisible()).toBe(true);
	await empty.getByRole('link', { name: '按目录查找' }).click();
	await page.waitForURL(/\/search\/#directory$/);
	expect(await page.locator('#directory').isVisible()).toBe(true);
	await close();
});

test.each(['page', 'dialog'])('axe finds nothing in the %s, whatever it shows', async (place) => {
	const found: string[] = [];
	for (const width of [1280, 320]) {
		const options = { viewport: { width, height: 800 } };
		const query = '东北高新区联盟2024年营业收入';
		const { page, close } = await (place === 'page'
			? ask({ q: query }, options)
			: // What lies under the dialog is judged elsewhere, so it is small.
				askDialog(query, options, 'about/'));
		const states: [string, () => Promise<unknown>][] = [
			['an answer', async () => undefined],
			['results', () => box(page).fill('集成电路')],
			['a filter', () => page.locator('select[name=type]:visible').selectOption('zones')],
			['nothing', () => box(page).fill('龘靐齉')],
			[
				'recent',
				() =>
					box(page)
						.press('Enter')
						.then(() => box(page).fill('')),
			],
		];
		for (const [state, reach] of states) {
			await reach();
			await page.waitForTimeout(300);
			for (const line of await auditBothSchemes(page)) found.push(`${width} ${state}: ${line}`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			if (wide > width) found.push(`${width} ${state}: ${wide} px wide`);
		}
		await close();
	}
	expect(found).toEqual([]);
});
