/** What the signs of a chart mean, of those that stand in it. */
import type { ChartText, PointSign } from './kind.ts';

export function noteSigns(points: readonly { sign: PointSign }[], text: ChartText): string[] {
	const signs = new Set(points.map(({ sign }) => sign));
	return (['above', 'below', 'about'] as const).flatMap((sign) =>
		signs.has(sign) ? [text.signs[sign] + text.stop] : [],
	);
}
