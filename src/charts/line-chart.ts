/**
 * Chart.js settings as plain data, without functions, made from a table as it was read off the
 * page: a chart cannot show what its table does not.
 */
import type { ChartConfiguration } from 'chart.js';

export interface DrawnPoint {
	year: number;
	value: number;
	/** Only a bound is known: 超, 近, 以上. */
	open: boolean;
	/** 2024年 */
	period: string;
	/** As printed, with its qualifier. */
	printed: string;
	scope: string;
	source: string;
}

export interface DrawnLine {
	name: string;
	/** Whom it is about, for readers who hear one point at a time. */
	about: string;
	points: DrawnPoint[];
}

export interface DrawnTable {
	/** Ranks: 1 stands on top. */
	rank: boolean;
	lines: DrawnLine[];
}

/** Custom properties of the page, resolved. */
export interface Colours {
	paper: string;
	ink: string;
	muted: string;
	line: string;
	indigo: string;
	vermilion: string;
	font: string;
}

/** Shape and dash tell lines apart where colour does not. */
const STYLES = [
	{ colour: 'indigo', shape: 'circle', turn: 0, dash: [] },
	{ colour: 'vermilion', shape: 'rect', turn: 0, dash: [6, 3] },
	{ colour: 'ink', shape: 'triangle', turn: 0, dash: [2, 3] },
	{ colour: 'muted', shape: 'rectRot', turn: 0, dash: [9, 3, 2, 3] },
	{ colour: 'indigo', shape: 'triangle', turn: 180, dash: [12, 4] },
	{ colour: 'ink', shape: 'rectRounded', turn: 0, dash: [1, 4] },
] as const;

/** Every year from the first drawn to the last: those without a point break their line. */
export function yearsOf({ lines }: DrawnTable): number[] {
	const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
	const first = Math.min(...years);
	return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

export function lineChart(table: DrawnTable, colours: Colours): ChartConfiguration<'line'> {
	const years = yearsOf(table);
	const font = { family: colours.font, size: 13 };
	const axis = { border: { color: colours.muted }, ticks: { color: colours.muted, font } };
	return {
		type: 'line',
		data: {
			labels: years.map(String),
			datasets: table.lines.map(({ name, points }, index) => {
				const style = STYLES[index % STYLES.length] ?? STYLES[0];
				const colour = colours[style.colour];
				const at = years.map((year) => points.find((point) => point.year === year));
				return {
					label: name,
					data: at.map((point) => point?.value ?? null),
					spanGaps: false,
					clip: 10,
					borderColor: colour,
					borderWidth: 2,
					borderDash: [...style.dash],
					pointStyle: style.shape,
					pointRotation: style.turn,
					pointRadius: 5,
					pointHoverRadius: 8,
					pointHitRadius: 12,
					pointBorderWidth: 2,
					pointBorderColor: colour,
					pointBackgroundColor: at.map((point) => (point?.open ? colours.paper : colour)),
					pointHoverBackgroundColor: at.map((point) => (point?.open ? colours.paper : colour)),
					pointHoverBorderColor: colour,
				};
			}),
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
					...axis,
					offset: years.length < 4,
					grid: { display: false },
					ticks: { ...axis.ticks, maxRotation: 0, autoSkipPadding: 10 },
				},
				y: {
					...axis,
					border: { display: false },
					grid: { color: colours.line },
					reverse: table.rank,
					beginAtZero: !table.rank,
					...(table.rank ? { min: 1, ticks: { ...axis.ticks, precision: 0 } } : {}),
				},
			},
			plugins: {
				legend: {
					display: table.lines.length > 1,
					align: 'start',
					labels: { color: colours.ink, font, usePointStyle: true, boxHeight: 8, padding: 14 },
				},
				tooltip: {
					backgroundColor: colours.ink,
					titleColor: colours.paper,
					bodyColor: colours.paper,
					titleFont: font,
					bodyFont: font,
					cornerRadius: 2,
					displayColors: false,
				},
			},
		},
	};
}
