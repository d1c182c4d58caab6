/** The room of a chart: the same for the page's picture and for Chart.js. */
import type { ChartOptions } from 'chart.js';
import type { Colours, Drawing } from './kind.ts';

/** In pixels; `.chart .canvas` has this height. */
export const HEIGHT = 288;
export const FONT_SIZE = 13;
const PADDING = { top: 16, right: 20, bottom: 30 };
/** Digits are about this wide at the size of the words. */
const DIGIT = 7.8;

/** What lies between the data and the edges. The left side has room for the longest number. */
export function roomOf({ ticks }: Pick<Drawing, 'ticks'>) {
	const longest = Math.max(...ticks.map((tick) => String(tick).length));
	return { ...PADDING, left: Math.ceil(12 + longest * DIGIT) };
}

/** Chart.js settings that all kinds share: what surrounds the drawn data. */
export function frame(colours: Colours): ChartOptions {
	const font = fontOf(colours);
	return {
		animation: false,
		maintainAspectRatio: false,
		locale: 'zh-CN',
		font,
		interaction: { mode: 'nearest', axis: 'xy', intersect: false },
		layout: { padding: { top: PADDING.top, right: PADDING.right } },
		plugins: {
			legend: { display: false },
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
	};
}

/** An axis whose line and words step back behind the data. */
export function axis(colours: Colours) {
	return {
		border: { color: colours.muted },
		// Numbers stand as in the text: 3500, not 3,500.
		ticks: { color: colours.muted, font: fontOf(colours), format: { useGrouping: false } },
	};
}

function fontOf({ font }: Colours) {
	return { family: font, size: FONT_SIZE };
}
