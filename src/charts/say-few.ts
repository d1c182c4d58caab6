/** Two or three comparable figures in words, where there is no line to draw. */
import type { ChartText } from './kind.ts';
import { isPoint } from './read-lines.ts';
import { breakOf, contradictionsOf } from './say-lines.ts';
import type { ChartTable } from './table.ts';

/** Each figure, where they part, and what speaks against the way they go; empty where there is one alone. */
export function sayFew({ lines }: ChartTable, text: ChartText): string {
	const told = lines.flatMap((line) => {
		const points = line.rows.filter(isPoint).filter(({ weak }) => !weak);
		if (points.length < 2) return [];
		const said = [
			...points.map(({ period, worded }) => period + worded),
			...points.flatMap((point) => {
				const reason = breakOf(point, text);
				return reason === undefined ? [] : [text.parted(point.period, reason)];
			}),
			...contradictionsOf({ points }, text),
		].join(text.clause);
		return [lines.length > 1 ? text.named(line.name, said) : said];
	});
	return told.length > 0 ? [...told, text.few].join(text.semicolon) + text.stop : '';
}
