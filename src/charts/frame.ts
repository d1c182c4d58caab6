/** Chart.js settings that all kinds share: what surrounds the drawn data. */
import type { ChartOptions } from 'chart.js';
import type { Colours } from './kind.ts';

/** An axis whose line and words step back behind the data. */
export function axis(colours: Colours) {
	return {
		border: { color: colours.muted },
		// Numbers stand as in the text: 3500, not 3,500.
		ticks: { color: colours.muted, font: fontOf(colours), format: { useGrouping: false } },
	};
}

export function frame(colours: Colours, legend: boolean): ChartOptions {
	const font = fontOf(colours);
	return {
		animation: false,
		maintainAspectRatio: false,
		locale: 'zh-CN',
		font,
		interaction: { mode: 'nearest', axis: 'xy', intersect: false },
		layout: { padding: { top: 10, right: 12 } },
		plugins: {
			legend: {
				display: legend,
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
	};
}

function fontOf({ font }: Colours) {
	return { family: font, size: 13 };
}
