import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { correctionsFeed, correctionsIn } from '../../src/data/corrections.ts';
import { receiptOf } from '../../src/data/receipt.ts';
import { atlasOf } from './atlas-fixture.ts';

const files = {
	zones: {
		shenyang: {
			name: '沈阳高新区',
			observations: [{ metric: 'gdp', period: 2024, value: '471.2', unit: '亿元' }],
		},
	},
	metrics: { gdp: { name: '地区生产总值' } },
};
const corrections = {
	'2026-02-gdp': {
		figure: 'zones/shenyang#f-gdp-2024',
		field: 'value',
		from: '417.2',
		to: '471.2',
		date: '2026-02-03',
		reason: '录入时颠倒了数位',
	},
	'2026-01-name': {
		page: 'zones/shenyang',
		field: 'name',
		from: '沈阳市高新区',
		to: '沈阳高新区',
		date: '2026-01-05',
		reason: '页面名称',
	},
};
const whole = (path: string) => `https://atlas.example/${path}`;

test('corrections are told newest first, with what, from, to and why', () => {
	const items = correctionsIn(atlasOf({ ...files, corrections }), wordsOf());
	expect(items.map((item) => [item.name, item.url, item.text])).toEqual([
		[
			'沈阳高新区：地区生产总值（2024年）',
			'zones/shenyang/#f-gdp-2024',
			'value 由“417.2”改为“471.2”：录入时颠倒了数位',
		],
		['沈阳高新区', 'zones/shenyang/', 'name 由“沈阳市高新区”改为“沈阳高新区”：页面名称'],
	]);
});

test('the corrected figure says so', () => {
	const atlas = atlasOf({ ...files, corrections });
	const [figure] = atlas.figures;
	if (!figure) throw new Error('no figure');
	const texts = (of: typeof atlas) =>
		receiptOf(of, figure, whole(figure.url), wordsOf())
			.filter(({ label }) => label === '更正')
			.flatMap(({ parts }) => parts.map(({ text }) => text));
	expect(texts(atlas)).toEqual(['2026年2月3日，value 由“417.2”改为“471.2”：录入时颠倒了数位']);
	expect(texts(atlasOf(files))).toEqual([]);
});

test('the feed has an entry for each correction, dated by the content', () => {
	const feed = correctionsFeed(atlasOf({ ...files, corrections }), whole, wordsOf());
	expect([...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, time]) => time)).toEqual([
		'2026-02-03T00:00:00.000Z',
		'2026-02-03T00:00:00.000Z',
		'2026-01-05T00:00:00.000Z',
	]);
	expect(feed).toContain('<id>https://atlas.example/corrections/#2026-02-gdp</id>');
	expect(feed).toContain('<link href="https://atlas.example/zones/shenyang/#f-gdp-2024"/>');
	expect(feed).toContain('录入时颠倒了数位');
});

test('without corrections the feed is empty and still a feed', () => {
	const feed = correctionsFeed(
		atlasOf({ ...files, site: { asOf: '2026-01-31' } }),
		whole,
		wordsOf(),
	);
	expect(feed).not.toContain('<entry>');
	expect(feed).toContain('<updated>2026-01-31T00:00:00.000Z</updated>');
});

test('what has been retracted is told among the corrections, in the feed too', () => {
	const retracted = { date: '2026-01-20', reason: '原文说的是全市' };
	const atlas = atlasOf({
		...files,
		corrections,
		alliances: {
			east: {
				name: '东部联盟',
				observations: [
					{ metric: 'gdp', period: 2023, value: '90', unit: '亿元', qualifier: '约', retracted },
				],
				targets: [{ label: '新增成员', summary: '增加成员', retracted }],
			},
		},
	});
	expect(
		correctionsIn(atlas, wordsOf()).map(({ date, name, url, text }) => [date, name, url, text])[1],
	).toEqual([
		'2026-01-20',
		'东部联盟：地区生产总值（2023年）',
		'alliances/east/#f-gdp-2023',
		'“约90亿元”已撤回：原文说的是全市',
	]);
	expect(correctionsIn(atlas, wordsOf()).map(({ id, text }) => [id, text])[2]).toEqual([
		'retracted-alliances-east-t-新增成员',
		'已撤回：原文说的是全市',
	]);
	expect(correctionsFeed(atlas, whole, wordsOf())).toContain(
		'<link href="https://atlas.example/alliances/east/#f-gdp-2023"/>',
	);
});

test('a correction knows its source, and of one day the first by id is told first', () => {
	const { '2026-01-name': name } = corrections;
	const items = correctionsIn(
		atlasOf({
			...files,
			sources: { gazette: {} },
			corrections: {
				b: { ...name, source: 'gazette' },
				c: { ...name, page: undefined },
				a: name,
			},
		}),
		wordsOf(),
	);
	expect(items.map(({ id, name, url, source }) => [id, name, url, source?.id])).toEqual([
		['a', '沈阳高新区', 'zones/shenyang/', undefined],
		['b', '沈阳高新区', 'zones/shenyang/', 'gazette'],
		['c', '', 'corrections/', undefined],
	]);
});

test('a name that looks like markup is a text in the feed', () => {
	const { '2026-01-name': name } = corrections;
	const feed = correctionsFeed(
		atlasOf({ ...files, corrections: { a: { ...name, reason: '<b>&' } } }),
		whole,
		wordsOf(),
	);
	expect(feed).toContain('&lt;b&gt;&amp;');
	expect(feed).not.toContain('<b>');
});
