/** The site needs no file of content by its name: it is built from less and less of it. */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildProject, makeProject, smallAtlas } from '../fixture-site.ts';
import { pageText } from '../../src/text/zh-CN/pages.ts';
import { elementsOf, textOf } from '../html.ts';

const folder = makeProject({ content: smallAtlas });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const remove = (...paths: string[]) => {
	for (const path of paths) rmSync(join(folder, 'content', path), { recursive: true });
};

/** Paths of the pages, and the text of one. */
async function build(): Promise<{ pages: string[]; read: (page: string) => string }> {
	const dir = await buildProject(folder, {
		env: { SITE_URL: 'http://atlas.test', BASE_PATH: '/' },
	});
	const pages = globSync('**/*.html', { cwd: dir }).map((file) => file.replaceAll('\\', '/'));
	const read = (page: string) => {
		const [html] = elementsOf(readFileSync(join(dir, page), 'utf8'));
		return html ? textOf(html) : '';
	};
	for (const page of pages) expect(read(page), page).not.toMatch(/undefined|\[object|NaN/);
	return { pages, read };
}

test('without the country, terms, scopes, corrections and published addresses the site stands', async () => {
	remove('addresses.yaml', 'terms', 'scopes', 'corrections', 'regions/china.mdx');
	remove('metrics/high-tech-enterprises.yaml');
	const province = join(folder, 'content/regions/liaoning.mdx');
	writeFileSync(province, readFileSync(province, 'utf8').replace('parent: china\n', ''));
	const { pages, read } = await build();
	expect(pages).toContain('zones/shenyang/index.html');
	expect(read('index.html')).not.toContain(pageText.homeCountry);
	expect(read('data/index.html')).toContain('例如：沈阳高新区：');
});

test('with nothing but site.yaml and the vocabulary there is a site without entries', async () => {
	remove('zones', 'regions', 'sources', 'metrics');
	const { pages, read } = await build();
	expect(pages.filter((page) => /^(?:zones|regions|metrics)\/.+\/index/.test(page))).toEqual([]);
	expect(read('data/index.html')).not.toContain('例如');
});
