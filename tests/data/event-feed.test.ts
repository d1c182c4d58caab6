import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { eventsFeed } from '../../src/data/event-feed.ts';
import { wordsOf } from '../../src/text/words.ts';
import { atlasOf } from './atlas-fixture.ts';

const event = { precision: 'day', entities: ['zones/a'], sources: ['paper'] };
const atlas = atlasOf({
	zones: { a: {} },
	sources: { paper: { publisher: '日报', title: '甲 & 乙' } },
	events: {
		old: { ...event, title: '较早，后来才收录', date: '2020-03-01', summary: '一。' },
		month: { ...event, title: '<b>某月</b>', date: '2025-05', precision: 'month', summary: '二。' },
		day: { ...event, title: '某日', date: '2025-04-02', summary: '三。' },
	},
	addresses: `
events/old: name 较早 | since 2026-01-31
events/month: name 某月 | since 2025-12-01
events/day: name 某日 | since 2025-12-01
`,
});

test('what is new to the site comes first; only a day is given as a time', () => {
	const feed = parseAtomFeed(
		eventsFeed(atlas, (path) => `https://atlas.example/${path}`, wordsOf()),
	);
	expect(
		feed.entries?.map(({ id, title, updated, published }) => [id, title, updated, published]),
	).toEqual([
		[
			'https://atlas.example/events/old/',
			expect.objectContaining({ value: '较早，后来才收录' }),
			'2026-01-31T00:00:00.000Z',
			'2020-03-01T00:00:00.000Z',
		],
		[
			'https://atlas.example/events/month/',
			expect.objectContaining({ value: '&lt;b&gt;某月&lt;/b&gt;' }),
			'2025-12-01T00:00:00.000Z',
			undefined,
		],
		[
			'https://atlas.example/events/day/',
			expect.objectContaining({ value: '某日' }),
			'2025-12-01T00:00:00.000Z',
			'2025-04-02T00:00:00.000Z',
		],
	]);
	expect(JSON.stringify(feed.entries?.[1])).toContain('2025年5月：二。来源：日报《甲 &amp; 乙》');
});
