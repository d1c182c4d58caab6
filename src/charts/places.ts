/** Places through the years: lines with the first place on top. */
import type { ChartKind, ChartText } from './kind.ts';
import { line } from './line.ts';
import { sayLines } from './say-lines.ts';

export const places = {
	...line,

	settings(drawing, colours) {
		const settings = line.settings(drawing, colours);
		const { x, y } = settings.options.scales;
		const ticks = { ...y.ticks, precision: 0 };
		const turned = { ...y, reverse: true, beginAtZero: false, min: 1, ticks };
		return { ...settings, options: { ...settings.options, scales: { x, y: turned } } };
	},

	says: (table, text: ChartText) => sayLines(table, text, text.rank + text.stop),
} satisfies ChartKind;
