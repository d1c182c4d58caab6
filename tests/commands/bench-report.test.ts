import { expect, test } from 'vitest';
import { type BuildMeasure, medianOf } from '../../scripts/parts/bench/measure-build.ts';
import { sortOf } from '../../scripts/parts/bench/output-bytes.ts';
import {
	type Bench,
	type BuildRow,
	formatBench,
	ratiosOf,
} from '../../scripts/parts/bench/report.ts';
import { stageClock } from '../../scripts/parts/bench/stages.ts';

const MIB = 2 ** 20;

const build = (site: BuildRow['site'], cpu: number, memory: number, html: number): BuildRow => ({
	size: 10,
	zones: 10,
	site,
	measure: {
		seconds: cpu,
		// A bare site has no other formats.
		cpu:
			site === 'bare'
				? { check: cpu / 4, render: (cpu * 3) / 4 }
				: { check: cpu / 4, render: cpu / 2, others: cpu / 4 },
		memory: memory * MIB,
		bytes: { html: html * MIB, excel: MIB },
	},
});

const rows = [build('ours', 12, 900, 3), build('base', 16, 600, 3), build('bare', 4, 300, 1)];

test('ratios say how many times as much ours takes as each of the others', () => {
	expect(ratiosOf(rows)).toEqual([
		{ size: 10, to: 'base', cpu: 0.75, coreCpu: 0.75, memory: 1.5, bytes: 1, coreBytes: 1 },
		{ size: 10, to: 'bare', cpu: 3, coreCpu: 2.25, memory: 3, bytes: 2, coreBytes: 3 },
	]);
});

test('where the system tells neither CPU nor memory, bytes are compared all the same', () => {
	const blind = rows.map((row) => ({
		...row,
		measure: { seconds: row.measure.seconds, bytes: row.measure.bytes },
	}));
	expect(ratiosOf(blind)[1]).toEqual({ size: 10, to: 'bare', bytes: 2, coreBytes: 3 });
});

test('only builds of the same content are compared', () => {
	expect(ratiosOf([build('ours', 1, 1, 1), { ...build('bare', 1, 1, 1), size: 20 }])).toEqual([]);
});

test('the tables hold what was measured', () => {
	const bench: Bench = {
		commit: 'abc1234',
		node: '24.0.0',
		base: 'main',
		seed: 1,
		runs: 1,
		builds: rows,
		paints: [
			{
				site: 'ours',
				page: 'zones/n1/',
				measure: {
					firstPaint: 812.4,
					largestPaint: 900.6,
					layoutShift: 0,
					blocked: 30,
					longTasks: 2,
					requests: 9,
					bytes: 40_100,
				},
			},
		],
		searches: [{ site: 'ours', measure: { query: '甲', first: 410, requests: 5, bytes: 99_000 } }],
		lighthouse: [
			{ site: 'ours', page: '', measure: { scores: { performance: 99 }, failed: ['speed-index'] } },
		],
	};
	const text = formatBench(bench);
	for (const line of [
		'程序 abc1234，对照 main；Node 24.0.0；种子 1；构建各量 1 次，取中位数。',
		'| 10 个虚构高新区 | 本项目 | 12.0 | 12.0 | 1200 | 0.88 | 4.0 | 307.2 |',
		'| 10 个虚构高新区 | 裸站 | 1.0 | — | — | 3.0 | — | — | — | — |',
		'| 10 个虚构高新区 | 裸站 | 3.00 | 2.25 | 3.00 | 2.00 | 3.00 |',
		'| /zones/n1/ | 本项目 | 812 | 901 | 0.000 | 30 | 2 | 9 | 40.1 |',
		'| 甲 | 本项目 | 410 | 5 | 99.0 |',
		'| / | 本项目 | 99 | — | — | — | speed-index |',
	]) {
		expect(text).toContain(line);
	}
});

test('the middle of several builds counts, figure by figure', () => {
	const measures = [3, 9, 4].map((cpu): BuildMeasure => ({
		seconds: 10 - cpu,
		cpu: { render: cpu },
		memory: cpu,
		bytes: {},
	}));
	expect(medianOf(measures)).toEqual({ seconds: 6, cpu: { render: 4 }, memory: 4, bytes: {} });
});

test('what is spent belongs to the stage that a line began, or to the route it tells of', () => {
	let spent = 0;
	const clock = stageClock(() => spent);
	for (const [cost, line] of [
		[0, '▶ 构建网站……'],
		[1, '10:00:00 [content-check] 检查内容……'],
		[2, '10:00:00 [content] Syncing content'],
		[1, '10:00:00 [build] ✓ Completed in 1.0s.'],
		[2, '10:00:00 [build] Building static entrypoints...'],
		[5, ' generating static routes '],
		[4, '10:00:00   ├─ /zones/n1/index.html (+9ms) '],
		[3, '10:00:00   ├─ /zones/n2/index.html (+9ms) '],
		[0, '10:00:00   ├─ /zones/n1.csv (+1ms) '],
		[6, '10:00:00   ├─ /zones/n2.csv (+1ms) '],
		[8, '10:00:00   ├─ /zones/n1.xlsx (+8ms) '],
		[1, '10:00:00   ├─ /zones/n1.json (+1ms) '],
		[9, '10:00:00   └─ /en/zones/n1/index.html (+9ms) '],
		[0, '10:00:00 [build] ✓ Completed in 7.0s.'],
		[7, '10:00:00 [search-index] 2 pages'],
		[1, ''],
	] as const) {
		spent += cost;
		clock.read(line);
	}
	expect(clock.end()).toEqual({
		read: 4,
		check: 2,
		remark: 5,
		render: 7,
		downloads: 7,
		others: 17,
		index: 7,
		rest: 1,
	});
});

test.each([
	['zones/shenyang/index.html', 'html'],
	['embed/zones/shenyang/gdp/index.html', 'embeds'],
	['embed/zones/shenyang/gdp.csv', 'embeds'],
	['data/observations.json', 'data'],
	['zones/shenyang-excel.csv', 'excel'],
	['data/gaoxin-atlas.xlsx', 'excel'],
	['zones/shenyang.atom', 'feeds'],
	['en/zones/shenyang/index.html', 'english'],
	['pagefind/start.json', 'search'],
	['og/zones/shenyang.png', 'pictures'],
	['data/gaoxin-atlas.zip', 'archives'],
	['_astro/page.css', 'assets'],
])('%s is counted under %s', (path, sort) => {
	expect(sortOf(path)).toBe(sort);
});
