/** Lines over years: how a quantity moved. What may not be joined stands beside its line. */
import { CategoryScale, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { axis, frame } from './frame.ts';
import type { ChartKind } from './kind.ts';
import { readLines } from './read-lines.ts';
import { noteLines, sayLines, titleLines } from './say-lines.ts';
import { styleOf } from './shapes.ts';
import { walkLines } from './walk-lines.ts';

export const line = {
	parts: [CategoryScale, LinearScale, LineController, LineElement, PointElement],

	read: readLines,

	settings({ slots, lines, ticks, reversed }, colours) {
		return {
			type: 'line',
			data: {
				labels: slots,
				datasets: lines.map(({ name, points }, index) => {
					const { colour } = styleOf(index);
					return {
						label: name,
						data: points.map((point) => point?.value ?? null),
						clip: 10,
						// Lines and signs are drawn as in the page's picture; pointing at one shows a ring.
						showLine: false,
						pointRadius: 0,
						pointHoverRadius: 9,
						pointHitRadius: 14,
						pointHoverBorderWidth: 2,
						pointBackgroundColor: 'transparent',
						pointHoverBackgroundColor: 'transparent',
						pointHoverBorderColor: colours[colour],
					};
				}),
			},
			options: {
				...frame(colours),
				scales: {
					x: {
						...axis(colours),
						border: { display: false },
						grid: { display: false, drawTicks: false },
						ticks: { ...axis(colours).ticks, padding: 7, maxRotation: 0, autoSkip: false },
					},
					y: {
						...axis(colours),
						border: { display: false },
						grid: { color: colours.line, drawTicks: false },
						ticks: { ...axis(colours).ticks, padding: 8 },
						min: ticks[0] ?? 0,
						max: ticks.at(-1) ?? 1,
						reverse: reversed,
					},
				},
			},
		};
	},

	walk: walkLines,

	titles: titleLines,

	says: sayLines,

	notes: noteLines,
} satisfies ChartKind;
