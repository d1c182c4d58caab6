import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { follow, openPage, useSite } from './browser.ts';

const site = useSite();

test('what is new is one click from the front page', async () => {
	const { page, close } = await openPage(site.browser, site.url);
	await follow(page.locator('#changes').getByRole('link', { name: '全部更新' }));
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('最近更新');
	expect(await page.getByText('收录页面').first().isVisible()).toBe(true);
	await page.getByRole('link', { name: '用 Atom 订阅全部更新' }).waitFor();
	await close();
});

test('every feed is well-formed XML in Atom’s namespace', async () => {
	const { page, close } = await openPage(site.browser, site.url);
	for (const path of globSync('**/*.atom', { cwd: builtSite })) {
		const found = await page.evaluate(
			(text) => {
				const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
				return [root.namespaceURI, root.localName, root.querySelectorAll('parsererror').length];
			},
			readFileSync(join(builtSite, path), 'utf8'),
		);
		expect(found, path).toEqual(['http://www.w3.org/2005/Atom', 'feed', 0]);
	}
	await close();
});
