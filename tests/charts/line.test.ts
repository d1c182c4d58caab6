import { expect, test } from 'vitest';
import type { ChartConfiguration } from 'chart.js';
import { chartKind, kindFor } from '../../src/charts/index.ts';
import { joinedPairs } from '../../src/charts/joined.ts';
import { chartOf, colours, ranked, revenue } from './chart-fixture.ts';

/** As many years as make a line. */
const FOUR = [2020, 2021, 2022, 2023];

type Zones = Record<string, object[]>;

/** A chart of zones, each with the observations given. */
const chart = (zones: Zones, metrics = {}) =>
	chartOf({
		zones: Object.fromEntries(
			Object.entries(zones).map(([id, observations]) => [id, { observations }]),
		),
		metrics,
	});

const settingsOf = (zones: Zones, metrics = {}): ChartConfiguration<'line'> => {
	const { kind, drawing } = chart(zones, metrics);
	return kind.settings(drawing, colours) as ChartConfiguration<'line'>;
};

test('a kind that there is not is an error of the page', () => {
	expect(() => chartKind('pie')).toThrow('There is no kind of chart named "pie".');
	expect(() => chartKind(undefined)).toThrow('There is no kind of chart named "undefined".');
	expect(() => chartKind('toString')).toThrow();
});

test('ranks are drawn as places, all else as lines', () => {
	expect([kindFor({ rank: true }), kindFor({ rank: false })]).toEqual(['places', 'line']);
	expect(chart({ shenyang: revenue(FOUR) }).kind).toBe(chartKind('line'));
	const ranks = revenue(FOUR, { unit: '位' });
	expect(chart({ shenyang: ranks }, ranked).kind).toBe(chartKind('places'));
});

test('every year from the first to the last has a slot; a point keeps what the table says', () => {
	const { drawing } = chart({
		shenyang: revenue([2020, 2022, 2023, 2024]),
		dalian: [
			...revenue([2021, 2022, 2023], { scope: 'district' }),
			...revenue([2025], { qualifier: '超', scope: 'district' }),
		],
	});
	expect(drawing.slots).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
	expect(drawing.lines.map(({ points }) => points.map((point) => point?.value ?? null))).toEqual([
		[20, null, 22, 23, 24, null],
		[null, 21, 22, 23, null, 25],
	]);
	const { name, about, points } = drawing.lines[1]!;
	expect({ name, about }).toEqual({ name: 'dalian（district口径）', about: 'dalian' });
	expect(points.at(-1)).toEqual({
		value: 25,
		sign: 'above',
		weak: false,
		join: 'gap',
		period: '2025年',
		printed: '超25亿元',
		scope: 'district',
		source: 'paper',
	});
	expect(drawing.reversed).toBe(false);
	expect(drawing.ticks).toEqual([0, 5, 10, 15, 20, 25]);
});

test('what the table does not draw has no point, and a line it does not draw none at all', () => {
	const { drawing, table } = chart({
		shenyang: [
			...revenue([2020, 2022, 2024, 2025]),
			...revenue([2021, 2023, 2026], { status: 'forecast' }),
			...revenue([2027], { missing: 'not-published', value: undefined, unit: undefined }),
			...revenue([2030], { scope: 'district' }),
		],
	});
	expect(table.lines.map(({ drawn, rows }) => [drawn, rows.length])).toEqual([
		[true, 8],
		[false, 1],
	]);
	expect(drawing.slots).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
	expect(drawing.lines.map(({ points }) => points.map(Boolean))).toEqual([
		[true, false, true, false, true, true],
	]);
});

test('a hatched point has its place, before the line or in it, and joins nothing', () => {
	const { drawing } = chart({
		shenyang: [
			...revenue([2019, 2021], { status: 'derived', formula: '推算' }),
			...revenue([2020, 2022, 2023, 2024]),
		],
	});
	expect(drawing.slots).toEqual(['2019', '2020', '2021', '2022', '2023', '2024']);
	expect(drawing.lines[0]?.points.map((point) => point && [point.weak, point.join])).toEqual([
		[true, 'none'],
		[false, 'none'],
		[true, 'none'],
		[false, 'gap'],
		[false, 'line'],
		[false, 'line'],
	]);
	expect(joinedPairs(drawing.lines[0]?.points ?? [])).toEqual([
		{ from: 1, to: 3, join: 'gap' },
		{ from: 3, to: 4, join: 'line' },
		{ from: 4, to: 5, join: 'line' },
	]);
});

test('over a break nothing is joined; a run shorter than four has points and no line', () => {
	const { drawing } = chart({
		shenyang: [
			...revenue([2020, 2021, 2022, 2023]),
			...revenue([2024], { seriesBreak: '口径扩大' }),
			...revenue([2025]),
		],
	});
	expect(drawing.lines[0]?.points.map((point) => point?.join)).toEqual([
		...['none', 'line', 'line', 'line'],
		...['break', 'none'],
	]);
	expect(joinedPairs(drawing.lines[0]?.points ?? []).map(({ from, join }) => [from, join])).toEqual(
		[
			[0, 'line'],
			[1, 'line'],
			[2, 'line'],
			[3, 'break'],
		],
	);
});

test('the settings of a line are these', () => {
	const zones = {
		shenyang: [...revenue([2020, 2021, 2022]), ...revenue([2024], { qualifier: '超' })],
	};
	const font = { family: 'sans-serif', size: 13 };
	const ticks = { color: '#666', font, format: { useGrouping: false } };
	const border = { display: false };
	expect(settingsOf(zones)).toEqual({
		type: 'line',
		data: {
			labels: ['2020', '2021', '2022', '2023', '2024'],
			datasets: [
				{
					label: 'shenyang',
					data: [20, 21, 22, null, 24],
					clip: 10,
					showLine: false,
					pointRadius: 0,
					pointHoverRadius: 9,
					pointHitRadius: 14,
					pointHoverBorderWidth: 2,
					pointBackgroundColor: 'transparent',
					pointHoverBackgroundColor: 'transparent',
					pointHoverBorderColor: '#00f',
				},
			],
		},
		options: {
			animation: false,
			maintainAspectRatio: false,
			locale: 'zh-CN',
			font,
			interaction: { mode: 'nearest', axis: 'xy', intersect: false },
			layout: { padding: { top: 16, right: 20 } },
			scales: {
				x: {
					border,
					grid: { display: false, drawTicks: false },
					ticks: { ...ticks, padding: 7, maxRotation: 0, autoSkip: false },
				},
				y: {
					border,
					grid: { color: '#ddd', drawTicks: false },
					ticks: { ...ticks, padding: 8 },
					min: 0,
					max: 25,
					reverse: false,
				},
			},
			plugins: {
				legend: { display: false },
				tooltip: {
					backgroundColor: '#000',
					titleColor: '#fff',
					bodyColor: '#fff',
					titleFont: font,
					bodyFont: font,
					cornerRadius: 2,
					displayColors: false,
				},
			},
		},
	});
});

test('of ranks, 1 stands on top and the last of the list below', () => {
	const zones = { shenyang: revenue(FOUR, { unit: '位' }) };
	const places = settingsOf(zones, ranked);
	const line = settingsOf(zones);
	expect(places.options?.scales?.['y']).toEqual({
		...line.options?.scales?.['y'],
		reverse: true,
		min: 1,
		max: 50,
	});
	expect(places.options?.scales?.['x']).toEqual(line.options?.scales?.['x']);
	expect(places.data).toEqual(line.data);
	expect(chart(zones, ranked).drawing).toMatchObject({
		reversed: true,
		ticks: [1, 10, 20, 30, 40, 50],
	});
});

test('settings are data: they survive JSON', () => {
	for (const metrics of [{}, ranked]) {
		const settings = settingsOf({ shenyang: revenue(FOUR) }, metrics);
		expect(JSON.parse(JSON.stringify(settings))).toEqual(settings);
	}
});
