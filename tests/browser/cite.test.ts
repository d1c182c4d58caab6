import { expect, test } from 'vitest';
import { openPage, useSite } from './browser.ts';

const site = useSite();

/** A page of a reader who lets it write to the clipboard, and what was last copied. */
async function open(path: string, lets = true) {
	const opened = await openPage(site.browser, new URL(path, site.url).href);
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
