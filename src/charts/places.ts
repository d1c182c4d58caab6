/** Places through the years: lines with the first place on top, in the room of their list. */
import type { ChartKind, ChartText } from './kind.ts';
import { line } from './line.ts';
import { readLines } from './read-lines.ts';
import { sayLines } from './say-lines.ts';
import { placeTicks } from './scale.ts';

export const places = {
	...line,

	read(table) {
		const drawing = readLines(table);
		const values = drawing.lines.flatMap(({ points }) => points.flatMap((one) => one?.value ?? []));
		return { ...drawing, ticks: placeTicks(values), reversed: true };
	},

	says: (table, text: ChartText) => sayLines(table, text, text.rank + text.stop),
} satisfies ChartKind;
