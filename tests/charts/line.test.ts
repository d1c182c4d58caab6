import { expect, test } from 'vitest';
import type { ChartConfiguration } from 'chart.js';
import { chartKind, kindFor } from '../../src/charts/index.ts';
import { chartOf, colours, ranked, revenue } from './chart-fixture.ts';

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
	expect(chart({ shenyang: revenue([2020, 2021]) }).kind).toBe(chartKind('line'));
	const ranks = revenue([2020, 2021], { unit: '位' });
	expect(chart({ shenyang: ranks }, ranked).kind).toBe(chartKind('places'));
});

test('every year from the first to the last has a slot; a point keeps what the table says', () => {
	const { drawing } = chart({
		shenyang: revenue([2020, 2022]),
		dalian: revenue([2023], { qualifier: '超', scope: 'district' }),
	});
	expect(drawing.slots).toEqual(['2020', '2021', '2022', '2023']);
	expect(drawing.lines.map(({ points }) => points.map((point) => point?.value ?? null))).toEqual([
		[20, null, 22, null],
		[null, null, null, 23],
	]);
	expect(drawing.lines[1]).toEqual({
		name: 'dalian（district口径）',
		about: 'dalian',
		points: [
			null,
			null,
			null,
			{
				value: 23,
				open: true,
				period: '2023年',
				printed: '超23亿元',
				scope: 'district',
				source: 'paper',
			},
		],
	});
});

test('what the table does not draw has no point, and a line it does not draw none at all', () => {
	const { drawing, table } = chart({
		shenyang: [
			...revenue([2020, 2022]),
			...revenue([2021, 2023], { status: 'forecast' }),
			...revenue([2024], { missing: 'not-published', value: undefined, unit: undefined }),
			...revenue([2030], { scope: 'district' }),
		],
	});
	expect(table.lines.map(({ drawn, rows }) => [drawn, rows.length])).toEqual([
		[true, 5],
		[false, 1],
	]);
	expect(drawing.slots).toEqual(['2020', '2021', '2022']);
	expect(drawing.lines.map(({ points }) => points.map(Boolean))).toEqual([[true, false, true]]);
});

test('the settings of a line are these', () => {
	const zones = {
		shenyang: [...revenue([2020]), ...revenue([2022], { qualifier: '超' })],
	};
	const font = { family: 'sans-serif', size: 13 };
	const ticks = { color: '#666', font, format: { useGrouping: false } };
	const fill = ['#00f', '#00f', '#fff'];
	expect(settingsOf(zones)).toEqual({
		type: 'line',
		data: {
			labels: ['2020', '2021', '2022'],
			datasets: [
				{
					label: 'shenyang',
					data: [20, null, 22],
					spanGaps: false,
					clip: 10,
					borderColor: '#00f',
					borderWidth: 2,
					borderDash: [],
					pointStyle: 'circle',
					pointRotation: 0,
					pointRadius: 5,
					pointHoverRadius: 8,
					pointHitRadius: 12,
					pointBorderWidth: 2,
					pointBorderColor: '#00f',
					pointBackgroundColor: fill,
					pointHoverBackgroundColor: fill,
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
			layout: { padding: { top: 10, right: 12 } },
			scales: {
				x: {
					border: { color: '#666' },
					offset: true,
					grid: { display: false },
					ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 10 },
				},
				y: { border: { display: false }, ticks, grid: { color: '#ddd' }, beginAtZero: true },
			},
			plugins: {
				legend: {
					display: false,
					align: 'start',
					labels: { color: '#000', font, usePointStyle: true, boxHeight: 8, padding: 14 },
				},
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

test('six lines differ in shape and dash; a seventh would begin again', () => {
	const { kind, drawing } = chart({ shenyang: revenue([2020, 2021]) });
	const lines = Array.from({ length: 7 }, () => drawing.lines[0]!);
	const { data } = kind.settings({ ...drawing, lines }, colours) as ChartConfiguration<'line'>;
	const looks = data.datasets.map(
		({ borderColor, pointStyle, pointRotation, borderDash }) =>
			`${borderColor} ${pointStyle} ${pointRotation} ${borderDash}`,
	);
	expect(looks).toEqual([
		'#00f circle 0 ',
		'#f00 rect 0 6,3',
		'#000 triangle 0 2,3',
		'#666 rectRot 0 9,3,2,3',
		'#00f triangle 180 12,4',
		'#000 rectRounded 0 1,4',
		'#00f circle 0 ',
	]);
});

test('a legend stands over two lines; four years touch the ends of the axis', () => {
	const settings = settingsOf({ shenyang: revenue([2020, 2023]), dalian: revenue([2021]) });
	expect(settings.options?.plugins?.legend?.display).toBe(true);
	expect(settings.options?.scales?.['x']?.offset).toBe(false);
});

test('of ranks, 1 stands on top and places are whole', () => {
	const zones = { shenyang: revenue([2020, 2021], { unit: '位' }) };
	const { y, x } = settingsOf(zones, ranked).options?.scales ?? {};
	const line = settingsOf(zones).options?.scales ?? {};
	expect(y).toEqual({
		...line['y'],
		reverse: true,
		beginAtZero: false,
		min: 1,
		ticks: { ...line['y']?.ticks, precision: 0 },
	});
	expect(x).toEqual(line['x']);
	expect(settingsOf(zones, ranked).data).toEqual(settingsOf(zones).data);
});

test('settings are data: they survive JSON', () => {
	for (const metrics of [{}, ranked]) {
		const settings = settingsOf({ shenyang: revenue([2020, 2021]) }, metrics);
		expect(JSON.parse(JSON.stringify(settings))).toEqual(settings);
	}
});
