import { expect, test } from 'vitest';
import { type DrawnPoint, type DrawnTable, lineChart } from '../../src/charts/line-chart.ts';

const colours = {
	paper: '#fff',
	ink: '#000',
	muted: '#666',
	line: '#ddd',
	indigo: '#00f',
	vermilion: '#f00',
	font: 'sans-serif',
};

const point = (year: number, value: number, open = false): DrawnPoint => ({
	year,
	value,
	open,
	period: `${year}年`,
	printed: `${value}亿元`,
	scope: '未说明',
	source: '报',
});

const table = (lines: DrawnPoint[][], rank = false): DrawnTable => ({
	rank,
	lines: lines.map((points, index) => ({ name: `${index}`, about: '沈阳高新区', points })),
});

test('a year without a point is null, and the line does not cross it', () => {
	const { data } = lineChart(table([[point(2020, 1), point(2022, 0)], [point(2023, 4)]]), colours);
	expect(data.labels).toEqual(['2020', '2021', '2022', '2023']);
	expect(data.datasets.map(({ data, spanGaps }) => [data, spanGaps])).toEqual([
		[[1, null, 0, null], false],
		[[null, null, null, 4], false],
	]);
});

test('a point that is only a bound is open', () => {
	const { data } = lineChart(table([[point(2020, 1), point(2021, 2, true)]]), colours);
	expect(data.datasets[0]?.pointBackgroundColor).toEqual(['#00f', '#fff']);
});

test('six lines differ in shape and dash', () => {
	const { data } = lineChart(table(Array.from({ length: 6 }, () => [point(2020, 1)])), colours);
	const looks = data.datasets.map(
		({ pointStyle, pointRotation, borderDash }) => `${pointStyle} ${pointRotation} ${borderDash}`,
	);
	expect(new Set(looks).size).toBe(6);
	expect(new Set(looks.map((look) => look.split(' ').slice(0, 2).join())).size).toBe(6);
});

test('ranks have 1 on top, amounts start from zero', () => {
	const rank = lineChart(table([[point(2020, 39)]], true), colours).options?.scales?.['y'];
	expect(rank).toMatchObject({ reverse: true, min: 1, beginAtZero: false });
	const amount = lineChart(table([[point(2020, 39)]]), colours).options?.scales?.['y'];
	expect(amount).toMatchObject({ reverse: false, beginAtZero: true });
});

test('settings are data: they survive JSON', () => {
	const settings = lineChart(table([[point(2020, 1)], [point(2021, 2)]]), colours);
	expect(JSON.parse(JSON.stringify(settings))).toEqual(settings);
});
