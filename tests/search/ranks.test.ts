import { expect, test } from 'vitest';
import { rank } from '../../src/search/rank.ts';
import { entry, makeSite } from './little-site.ts';

const site = makeSite({
	pages: [
		{ path: 'rankings/b-2023/', body: '<h1>2023年国家高新区综合评价</h1>' },
		{ path: 'rankings/part-2024/', body: '<h1>2024年国家高新区综合评价：创新能力</h1>' },
		{ path: 'rankings/whole-2024/', body: '<h1>2024年国家高新区综合评价</h1>' },
		{ path: 'rankings/', body: '<h1>榜单</h1>' },
		{ path: 'metrics/rank/', body: '<h1>国家高新区综合评价排名</h1>' },
		{ path: 'zones/shenyang/', body: '<h1>沈阳高新区</h1>' },
		{ path: 'regions/china/', body: '<h1>中国</h1>' },
	],
	entries: [
		entry('metrics/rank', '国家高新区综合评价排名'),
		entry('zones/shenyang', '沈阳高新区', { approved: { date: '2025-03' } }),
		entry('regions/china', '中国', { level: 'country', aliases: ['全国'] }),
	],
});

const NEWEST = ['rankings/whole-2024/', 'metrics/rank/', 'rankings/'];

test.each([
	['2023年国家高新区排名', ['rankings/b-2023/', 'metrics/rank/', 'rankings/']],
	[
		'2024年高新区名次',
		['rankings/whole-2024/', 'rankings/part-2024/', 'metrics/rank/', 'rankings/'],
	],
	['国家高新区排行', NEWEST],
	['第一名是哪家', NEWEST],
	['综合评价第一名是哪家', NEWEST],
	['排名前十的高新区', NEWEST],
	['高新区50强', NEWEST],
	['最强的高新区', NEWEST],
	['全国高新区排名', NEWEST],
	['2020年高新区排名', ['metrics/rank/', 'rankings/']],
])('%s is answered by the list of the year, else the newest', async (typed, paths) => {
	const { rows, answer } = await rank(site.read(typed), site, site);
	expect(rows.map(site.pathOf).slice(0, paths.length)).toEqual(paths);
	// The metric's rows stand in the order of its newest year, which is another.
	expect(answer?.table?.row).toBe(typed.startsWith('2020') ? undefined : rows[0]);
});

test('of one park it asks for the figure', async () => {
	for (const typed of [
		'沈阳高新区排名',
		'沈阳高新区第几名',
		'沈阳高新区排第几',
		'沈阳高新区名次',
	]) {
		const { rows, answer } = await rank(site.read(typed), site, site);
		expect(rows.map(site.pathOf)[0], typed).toBe('zones/shenyang/');
		expect(
			answer?.figuresOf.map(({ i }) => i),
			typed,
		).toEqual(['zones/shenyang']);
		expect(site.read(typed).question?.rest, typed).toEqual(['排名']);
	}
});
