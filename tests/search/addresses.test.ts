import { expect, test } from 'vitest';
import { rank } from '../../src/search/rank.ts';
import { entry, makeSite } from './little-site.ts';

const site = makeSite({
	pages: [
		{ path: 'zones/shenyang/', body: '<h1>沈阳高新区</h1>' },
		{ path: 'regions/shenyang/', body: '<h1>沈阳市</h1>' },
		{ path: 'data/', body: '<h1>数据下载</h1>' },
		{ path: 'sources/gxdb-2025-northeast/', body: '<h1>东北报道</h1>' },
	],
	entries: [entry('zones/shenyang', '沈阳高新区'), entry('regions/shenyang', '沈阳市')],
});

test.each([
	['http://localhost:4600/zones/shenyang/', ['zones/shenyang/']],
	['https://example.org/atlas/zones/shenyang/#about', ['zones/shenyang/']],
	['zones/shenyang.json', ['zones/shenyang/']],
	['content/sources/gxdb-2025-northeast.yaml', ['sources/gxdb-2025-northeast/']],
	['gxdb-2025-northeast', ['sources/gxdb-2025-northeast/']],
	['sources/gxdb-2024-northeast', []],
	['shenyang.mdx', ['zones/shenyang/', 'regions/shenyang/']],
	['/data/', ['data/']],
	['https://example.org/atlas/data/#cite', ['data/']],
	['data/observations.csv', ['data/']],
	['zones/nowhere/', []],
])('%s is a page by its address', async (typed, paths) => {
	const { rows } = await rank(site.read(typed), site, site);
	expect(rows.map(site.pathOf)).toEqual(paths);
});

test('the part of a page that an address names is where it leads', async () => {
	const { anchors } = await rank(site.read('/zones/shenyang/#f-gdp-2018'), site, site);
	expect([...anchors.values()]).toEqual(['f-gdp-2018']);
	expect((await rank(site.read('/zones/shenyang/'), site, site)).anchors.size).toBe(0);
});
