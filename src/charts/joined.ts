/** Which points of a line are joined, and between which it is broken: for picture and canvas alike. */
import type { DrawnPoint, PointJoin } from './kind.ts';

/** What joining asks of a point. */
export type Joined = Pick<DrawnPoint, 'weak' | 'join'>;

export interface Pair {
	/** Slots. */
	from: number;
	to: number;
	join: Exclude<PointJoin, 'none'>;
}

/** Each point with the one before it, past those that are hatched. */
export function joinedPairs(points: readonly (Joined | null)[]): Pair[] {
	const pairs: Pair[] = [];
	let from: number | undefined;
	for (const [to, point] of points.entries()) {
		if (!point || point.weak) continue;
		if (from !== undefined && point.join !== 'none') pairs.push({ from, to, join: point.join });
		from = to;
	}
	return pairs;
}
