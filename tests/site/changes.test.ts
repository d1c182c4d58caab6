import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstEdition } from '../../src/data/changes.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, siteSource } from '../built-site.ts';
import { attributeOf, elementsOf, textOf } from '../html.ts';

const read = (path: string) => readFileSync(join(builtSite, path), 'utf8');
const atlas = readAtlas(siteSource);
const feeds = globSync('**/*.atom', { cwd: builtSite }).map((path) => path.replaceAll('\\', '/'));

test('the first edition is one entry of the page of changes, with what it held', () => {
	const first = firstEdition(atlas)!;
	const sections = elementsOf(read('changes/index.html')).filter(
		(element) => element.tagName === 'section' && attributeOf(element, 'id') === first.date,
	);
	expect(sections.map(textOf)).toEqual([
		expect.stringContaining(`收录页面${first.pages}个、数字${first.figures}个。`),
	]);
});

test('each zone has a feed, and its page says so in its head', () => {
	for (const { id } of atlas.entries.zones) {
		expect(feeds).toContain(`zones/${id}.atom`);
		expect(read(`zones/${id}/index.html`)).toContain(
			`<link rel="alternate" type="application/atom+xml" title="${atlas.entities.get(`zones/${id}`)?.name}：更新" href="/zones/${id}.atom">`,
		);
	}
	expect(read('changes/index.html')).toContain('href="/changes.atom"');
});

test.each(['feed', 'entry'])(
	'in every Atom feed each %s has its id, title and time, no id twice',
	(part) => {
		for (const path of feeds) {
			const feed = read(path);
			const parts =
				part === 'entry' ? feed.split('<entry>').slice(1) : [feed.split('<entry>')[0] ?? ''];
			const ids = parts.map((text) => /<id>(https?:[^<]+)<\/id>/.exec(text)?.[1]);
			expect(ids, path).not.toContain(undefined);
			expect(new Set(ids).size, path).toBe(ids.length);
			for (const text of parts) {
				expect(text, path).toMatch(/<title[^>]*>[^<]|<title[^>]*><!\[CDATA\[[^\]]/);
				expect(text, path).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00\.000Z<\/updated>/);
			}
		}
	},
);
