import { expect, test } from 'vitest';
import { breadcrumbsIn, inScript, type LinkedSite, rankingIn } from '../../src/data/linked-data.ts';
import type { Place } from '../../src/data/standings.ts';
import { wordsOf } from '../../src/text/words.ts';

const site: LinkedSite = {
	absolute: (path) => new URL(path, 'https://atlas.test/').href,
	asOf: '2026-11-20',
	words: wordsOf(),
};

test('no name can end the script that it stands in', () => {
	const linked = breadcrumbsIn(site, [{ name: '</script><script>alert(1)</script>' }]);
	const text = inScript(linked);
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toEqual(linked);
});

test('a place that is disputed, or that nobody plainly states, has no position', () => {
	const place = (rank: number, facts: Partial<Place> = {}): Place => ({
		address: `r-${rank}`,
		name: `第${rank}`,
		zone: undefined,
		rank,
		within: undefined,
		reports: [],
		plain: true,
		disputed: false,
		...facts,
	});
	const places = [place(1), place(2, { disputed: true }), place(3, { plain: false })];
	const told = rankingIn(site, { name: '榜', url: 'rankings/a/', places });
	expect(told['itemListElement']).toMatchObject([
		{ name: '第1', position: 1 },
		{ name: '第2', position: undefined },
		{ name: '第3', position: undefined },
	]);
});
