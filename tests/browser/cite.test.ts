import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { buildProject, makeProject, smallAtlas } from '../fixture-site.ts';
import { openPage, serveSite, useSite } from './browser.ts';

const site = useSite();

/** A page of a reader who lets it write to the clipboard, and what was last copied. */
async function open(path: string, lets = true, at = site.url) {
	const opened = await openPage(site.browser, new URL(path, at).href);
	const { page } = opened;
	await page.evaluate((lets) => {
		const kept = window as unknown as { copied: string };
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: (text: string) => {
					if (!lets) return Promise.reject(new Error('not allowed'));
					kept.copied = text;
					return Promise.resolve();
				},
			},
		});
	}, lets);
	const copied = async () => {
		await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
		return page.evaluate(() => (window as unknown as { copied: string }).copied);
	};
	return { ...opened, copied };
}

test('one button copies a page’s citation with the day of reading, and other formats follow', async () => {
	const { page, problems, copied, close } = await open('/zones/shenyang/');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	expect(await page.locator('[data-format]').count()).toBe(0);
	await page.getByRole('button', { name: '复制引用' }).click();
	expect(await copied()).toMatch(
		/^国家高新区图志\. 沈阳高新区\[EB\/OL\]\. \d{4}-\d\d-\d\d版\. （\d{4}-\d\d-\d\d）\[\d{4}-\d\d-\d\d\]\. http.*\/zones\/shenyang\/\.$/,
	);
	expect(requests.length).toBeGreaterThan(0);
	await page.getByRole('button', { name: 'BibTeX' }).click();
	expect(await copied()).toMatch(/^@misc\{zones-shenyang,\n {2}title = \{\{沈阳高新区\}\},/);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('a release of the data is copied as a data set of its version', async () => {
	const { page, problems, copied, close } = await open('/data/releases/2026-10/');
	await page.getByRole('button', { name: '复制引用' }).click();
	expect(await copied()).toMatch(
		/^国家高新区图志\. 国家高新区的数据\[DS\/OL\]\. 2026-10-15版\. （2026-10-15）\[\d{4}-\d\d-\d\d\]\. http.*\/data\/releases\/2026-10\/\.$/,
	);
	await page.getByRole('button', { name: 'RIS' }).click();
	const ris = await copied();
	expect(ris).toContain('TY  - DATA\r\n');
	expect(ris).toContain('ET  - 2026-10-15\r\n');
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('the address of a record opens its receipt, which copies the figure and its source', async () => {
	const first = await open('/zones/shenyang/');
	const id = await first.page.locator('tr[data-figure]').first().getAttribute('id');
	await first.close();
	const { page, problems, copied, close } = await open(`/zones/shenyang/#${id}`);
	const receipt = page.locator(`[id="${id}"] details[data-receipt]`);
	expect(await receipt.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
	await receipt.getByRole('button', { name: '2025' }).click();
	const [figure, source, ...others] = (await copied()).split('\n');
	expect(figure).toContain('[DS/OL]');
	expect(figure).toMatch(new RegExp(`#${id}\\.$`));
	expect(source).toMatch(/\[(?:N|J|M|EB|Z)(?:\/OL)?\]/);
	expect(others).toEqual([]);
	await receipt.getByRole('button', { name: 'CSL-JSON' }).click();
	expect(JSON.parse(await copied())).toHaveLength(2);
	await receipt.getByRole('button', { name: '复制链接' }).click();
	expect(await copied()).toMatch(new RegExp(`/zones/shenyang/#${id}$`));
	await receipt.getByRole('button', { name: '复制数值' }).click();
	const value = (await receipt.locator('summary').innerText()).replace(/\s+/g, '');
	expect(await copied()).toBe(value);
	await receipt.getByRole('button', { name: '复制报错的信' }).click();
	expect(await copied()).toContain(`#${id}\n页面上现在写的：`);
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

test('where a browser does not let a page copy, the text can be taken by hand', async () => {
	const { page, close } = await open('/zones/shenyang/', false);
	await page.getByRole('button', { name: '复制引用' }).click();
	expect(await page.getByRole('textbox', { name: '浏览器不许复制' }).inputValue()).toContain(
		'国家高新区图志. 沈阳高新区[EB/OL]',
	);
	await close();
});

/** Whether each receipt is open or closed, as programs that read pages aloud are told, by its value. */
async function toldOf(page: Page): Promise<Map<string, boolean>> {
	const session = await page.context().newCDPSession(page);
	await session.send('Accessibility.enable');
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	return new Map(
		nodes.flatMap(({ role, name, properties = [] }) => {
			const expanded = properties.find((property) => property.name === 'expanded');
			return role?.value === 'DisclosureTriangle' && expanded
				? [[String(name?.value).replace(/\s+/g, ''), expanded.value.value as boolean]]
				: [];
		}),
	);
}

test('a receipt that an address opens is told as open, and closes when it is closed', async () => {
	const { page, close } = await open('/zones/shenyang/');
	const rows = page.locator('tr[data-figure]');
	const values = (await rows.locator('summary').allInnerTexts()).map((text) =>
		text.replace(/\s+/g, ''),
	);
	const at = values.findIndex((value) => values.indexOf(value) === values.lastIndexOf(value));
	const value = values[at] ?? '';
	const id = (await rows.nth(at).getAttribute('id')) ?? '';
	expect((await toldOf(page)).get(value)).toBe(false);
	await page.evaluate((id) => {
		location.hash = id;
	}, id);
	const receipt = rows.nth(at).locator('details[data-receipt]');
	await receipt.locator('dl').waitFor();
	const told = await toldOf(page);
	expect(told.get(value)).toBe(true);
	expect([...told.values()].filter(Boolean)).toHaveLength(1);
	await receipt.locator('summary').click();
	await receipt.locator('dl').waitFor({ state: 'hidden' });
	expect((await toldOf(page)).get(value)).toBe(false);
	await close();
});

test('on the page of a source its own reference and that of the page are copied by two buttons', async () => {
	const { page, problems, copied, close } = await open('/sources/gxdb-2025-northeast/');
	const reference = await page.locator('#reference [data-citation]').innerText();
	await page.getByRole('button', { name: '复制著录' }).click();
	expect(plainDates(await copied())).toBe(plainDates(reference));
	await page.getByRole('button', { name: '复制引用' }).click();
	await page.getByRole('group', { name: '引用本页' }).getByRole('button', { name: 'RIS' }).click();
	expect(await copied()).toContain('/sources/gxdb-2025-northeast/');
	await page.getByRole('group', { name: '著录来源' }).getByRole('button', { name: 'RIS' }).click();
	const source = await copied();
	expect(source).toContain(await page.locator('h1').innerText());
	expect(source).not.toContain('/sources/gxdb-2025-northeast/');
	expect(problems.consoleErrors).toEqual([]);
	await close();
});

/** Without the day of reading, where a citation has one. */
const plainDates = (text: string) => text.replace(/\[(?:引用日期|\d{4}-\d\d-\d\d)\]/g, '').trim();

test('errors go to the form of the repository where there is one, else by letter to the contact', async () => {
	const repository = 'https://git.example/atlas';
	const contact = 'atlas@mail.example';
	const project = makeProject({ content: smallAtlas });
	const settings = join(project, 'content/site.yaml');
	const before = readFileSync(settings, 'utf8');
	for (const [name, more] of [
		['both', `repository: ${repository}\ncontact: ${contact}\n`],
		['letters', `contact: ${contact}\n`],
	] as const) {
		writeFileSync(settings, before + more);
		const dir = await buildProject(project, {
			outDir: join(project, name),
			env: { SITE_URL: 'http://atlas.test', BASE_PATH: '/' },
		});
		const served = await serveSite({ dir });
		const { page, problems, copied, close } = await open('/zones/shenyang/', true, served.url);
		const row = page.locator('tr[data-figure]:has([data-receipt])').first();
		const id = (await row.getAttribute('id')) ?? '';
		const value = (await row.locator('summary').innerText()).replace(/\s+/g, '');
		await row.locator('summary').click();
		const links = [
			page.locator('#use').getByRole('link', { name: '报告错误' }),
			row.getByRole('link', { name: '报告错误' }),
		];
		const address = `http://atlas.test/zones/shenyang/`;
		for (const [index, link] of links.entries()) {
			const href = new URL((await link.getAttribute('href')) ?? '');
			const own = index === 0 ? address : `${address}#${id}`;
			if (name === 'both') {
				expect(href.origin + href.pathname).toBe(`${repository}/issues/new`);
				expect(href.searchParams.get('template')).toBe('1-wrong-figure.yml');
				expect(href.searchParams.get('page')).toBe(own);
				if (index === 1) expect(href.searchParams.get('printed')).toContain(value);
			} else {
				expect(href.protocol + href.pathname).toBe(`mailto:${contact}`);
				expect(href.searchParams.get('body')).toContain(own);
				if (index === 1) expect(href.searchParams.get('body')).toContain(value);
			}
			expect(await link.getAttribute('rel')).toBe('nofollow');
		}
		const edit = page.locator('#use').locator(`a[href^="${repository}/edit/main/content/zones/"]`);
		expect(await edit.count()).toBe(name === 'both' ? 1 : 0);
		expect(await page.getByRole('button', { name: '复制报错的信' }).count()).toBe(0);
		await page.getByRole('button', { name: '复制引用' }).click();
		expect(await copied()).toContain(`${address}.`);
		expect(await page.getByRole('button', { name: '复制报错的信' }).count()).toBe(0);
		expect(problems.consoleErrors).toEqual([]);
		await close();
		await served.close();
	}
	rmSync(project, { recursive: true, force: true });
});
