import { expect, test } from 'vitest';
import { rank } from '../../src/search/rank.ts';
import { entry, makeSite } from './little-site.ts';

const site = makeSite({
	pages: [
		{ path: 'zones/shenyang/', body: '<h1>沈阳高新区</h1>' },
		{ path: 'regions/shenyang/', body: '<h1>沈阳市</h1>' },
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
])('%s is a page by its address', async (typed, paths) => {
	const { rows } = await rank(site.read(typed), site, site);
	expect(rows.map(site.pathOf)).toEqual(paths);
});
