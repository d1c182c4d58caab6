/** Lines over years: how a quantity moved. A year without a figure breaks its line. */
import { CategoryScale, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { axis, frame } from './frame.ts';
import type { ChartKind } from './kind.ts';
import { readLines } from './read-lines.ts';
import { sayLines } from './say-lines.ts';
import { walkLines } from './walk-lines.ts';

/** Shape and dash tell lines apart where colour does not. */
const STYLES = [
	{ colour: 'indigo', shape: 'circle', turn: 0, dash: [] },
	{ colour: 'vermilion', shape: 'rect', turn: 0, dash: [6, 3] },
	{ colour: 'ink', shape: 'triangle', turn: 0, dash: [2, 3] },
	{ colour: 'muted', shape: 'rectRot', turn: 0, dash: [9, 3, 2, 3] },
	{ colour: 'indigo', shape: 'triangle', turn: 180, dash: [12, 4] },
	{ colour: 'ink', shape: 'rectRounded', turn: 0, dash: [1, 4] },
] as const;

export const line = {
	parts: [CategoryScale, LinearScale, LineController, LineElement, PointElement],

	read: readLines,

	settings({ slots, lines }, colours) {
		return {
			type: 'line',
			data: {
				labels: slots,
				datasets: lines.map(({ name, points }, index) => {
					const style = STYLES[index % STYLES.length] ?? STYLES[0];
					const colour = colours[style.colour];
					const fill = points.map((point) => (point?.open ? colours.paper : colour));
					return {
						label: name,
						data: points.map((point) => point?.value ?? null),
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
						pointBackgroundColor: fill,
						pointHoverBackgroundColor: fill,
						pointHoverBorderColor: colour,
					};
				}),
			},
			options: {
				...frame(colours, lines.length > 1),
				scales: {
					x: {
						...axis(colours),
						offset: slots.length < 4,
						grid: { display: false },
						ticks: { ...axis(colours).ticks, maxRotation: 0, autoSkipPadding: 10 },
					},
					y: {
						...axis(colours),
						border: { display: false },
						grid: { color: colours.line },
						beginAtZero: true,
					},
				},
			},
		};
	},

	walk: walkLines,

	says: sayLines,
} satisfies ChartKind;
