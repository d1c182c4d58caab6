import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/kinds/content.ts';
import { builtSite, listAllPages, readPages, siteSource } from '../built-site.ts';
import { attributeOf, elementsIn, textOf } from '../html.ts';

const read = (file: string) => readFileSync(join(builtSite, file), 'utf8');

/** Embedded charts and the 404 page have no address of their own to be found by. */
const unlisted = /^(?:en\/)?(?:embed\/|404\.html$|search\/$|offline\/$)/;

/** What a page lacks that every page has. */
const lacking: string[] = [];
const titles = new Map<string, string[]>();
const descriptions = new Map<string, string[]>();

beforeAll(() => {
	for (const { file, path, elements } of readPages(listAllPages())) {
		const all = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
		const meta = (name: string) =>
			attributeOf(
				all('meta').find((element) => attributeOf(element, 'name') === name),
				'content',
			);
		const rel = (name: string) =>
			all('link').filter((element) => attributeOf(element, 'rel') === name);
		const demand = (holds: boolean, what: string) => {
			if (!holds) lacking.push(`${file}: ${what}`);
		};
		// Pictures have titles of their own.
		const title = all('title')
			.filter(({ parentNode }) => parentNode?.nodeName === 'head')
			.map(textOf)
			.join();
		const description = meta('description') ?? '';
		const main = all('main').map(textOf).join();
		const canonical = attributeOf(rel('canonical')[0], 'href');

		const language = path.startsWith('en/') ? 'en' : 'zh-CN';
		demand(attributeOf(elements[0], 'lang') === language, `lang="${language}"`);
		demand(
			title.length >= 4 && title.length <= 60,
			`a title of 4 to 60 characters, not “${title}”`,
		);
		demand(all('h1').length === 1 && all('h1').every((one) => textOf(one) !== ''), 'one h1');
		demand(description.length >= 10, `a description, not “${description}”`);
		demand(meta('viewport') !== undefined, 'a viewport');
		demand(rel('icon').length > 0, 'a favicon');
		for (const table of all('table')) {
			const rows = elementsIn(table).some(({ tagName }) => tagName === 'td');
			demand(rows, `a row in “${attributeOf(table, 'aria-label') ?? textOf(table)}”`);
		}
		demand(all('main').length === 1 && main.length >= 20, `one main with text, not “${main}”`);
		if (!/^404|^offline\/|^embed\//.test(path)) {
			const url = URL.parse(canonical ?? '');
			demand(
				url !== null && decodeURI(url.pathname) === `/${path}`,
				`its address, not ${canonical}`,
			);
		}
		// A source is called what it calls itself; an embedded chart is part of another page.
		if (!/^(?:sources|embed)\//.test(path)) {
			// What has no English name is called the same in both.
			titles.set(language + title, [...(titles.get(language + title) ?? []), file]);
			descriptions.set(description, [...(descriptions.get(description) ?? []), file]);
		}
	}
});

test('every page has a language, title, heading, description, address, icon and text', () => {
	expect(lacking).toEqual([]);
});

test('no two pages have the same title or description', () => {
	const shared = (map: Map<string, string[]>) => [...map].filter(([, files]) => files.length > 1);
	expect(shared(titles)).toEqual([]);
	expect(shared(descriptions)).toEqual([]);
});

test('every entry that has pages has one', () => {
	const paged =
		/^(?:zones|alliances|networks|industries|regions|mechanisms|policies|terms|events|metrics|sources|rankings)$/;
	const missing = readContent(siteSource)
		.files.filter(({ collection }) => paged.test(collection))
		.map(({ collection, id }) => `${collection}/${id}/index.html`)
		.filter((file) => !existsSync(join(builtSite, file)));
	expect(missing).toEqual([]);
});

test('the sitemap lists every page that is to be found, and robots.txt names the sitemap', () => {
	const locations = (xml: string) =>
		[...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url));
	const maps = locations(read('sitemap-index.xml'));
	expect(maps.length).toBeGreaterThan(0);
	const listed = maps
		.flatMap(({ pathname }) => locations(read(pathname.slice(1))))
		.map(({ pathname }) => decodeURI(pathname).slice(1));
	const pages = listAllPages().map((file) => file.replace(/index\.html$/, ''));
	expect(listed.sort()).toEqual(pages.filter((path) => !unlisted.test(path)).sort());

	const { origin } = maps[0] ?? {};
	expect(read('robots.txt')).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
	expect(read('robots.txt')).not.toMatch(/^Disallow: \/$/m);
});

test('the 404 page leads on', () => {
	const [page] = [...readPages(['404.html'])];
	const main = page?.elements.find(({ tagName }) => tagName === 'main');
	const links = page?.elements
		.filter(({ tagName }) => tagName === 'a')
		.map((link) => attributeOf(link, 'href'));
	expect(main && textOf(main)).toContain('没有这一页');
	expect(links).toEqual(expect.arrayContaining(['/', '/search/', '/zones/']));
	expect(page?.html).toContain('<meta name="robots" content="noindex">');
});
