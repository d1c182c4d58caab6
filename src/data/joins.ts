/** Which figures of one series a line may join, and why it does not join others. */
import type { Figure } from './build-atlas.ts';

/** With fewer comparable figures than this there is no line: they are told in a sentence. */
export const FEWEST_POINTS = 4;

/** Why a line is broken: who publishes differs, how many took part, or the record says so. */
export type BreakReason = 'publisher' | 'edition' | 'stated';

/**
 * How a figure stands to the one before it: joined, joined over years of which nothing is drawn,
 * broken off, or too few to be a line.
 */
export type Join =
	{ kind: 'line' } | { kind: 'gap' } | { kind: 'apart' } | { kind: 'break'; why: BreakReason };

/** What joining asks of a row. */
export interface Joinable {
	figure: Figure;
	year: number | undefined;
	join?: Join;
}

/**
 * Say of each point but the first how it is joined to the one before. Runs that are shorter than
 * a line stay apart.
 *
 * @param points - the drawn rows of one series, by year
 * @returns how many points the longest run has
 */
export function joinPoints(points: readonly Joinable[]): number {
	const runs: Joinable[][] = [];
	for (const [index, point] of points.entries()) {
		const before = points[index - 1];
		const why = before && whyBroken(before.figure, point.figure);
		if (!before || why) runs.push([]);
		runs.at(-1)?.push(point);
		if (!before) continue;
		if (why) point.join = { kind: 'break', why };
		else point.join = { kind: Number(point.year) - Number(before.year) > 1 ? 'gap' : 'line' };
	}
	for (const run of runs.filter(({ length }) => length < FEWEST_POINTS)) {
		for (const point of run.slice(1)) point.join = { kind: 'apart' };
	}
	return Math.max(0, ...runs.map(({ length }) => length));
}

function whyBroken(before: Figure, figure: Figure): BreakReason | undefined {
	if (figure.record.seriesBreak !== undefined) return 'stated';
	if (isPlaces(figure)) {
		const [one, other] = [before.edition, figure.edition];
		return one !== undefined && other !== undefined && one !== other ? 'edition' : undefined;
	}
	return isUnstated(figure) && publisherOf(before) !== publisherOf(figure)
		? 'publisher'
		: undefined;
}

/** A place in a published list is the same whoever reports it. */
const isPlaces = ({ metric }: Figure) => metric?.data.nature === 'rank';

/** Nothing says what area it covers: neither a scope nor a subject, nor a page that is one itself. */
const isUnstated = ({ scope, subject, entity }: Figure) =>
	subject === undefined &&
	entity.collection === 'zones' &&
	(scope === undefined || scope.data.covers === 'unstated');

const publisherOf = ({ source }: Figure) => source.data.publisher ?? source.id;
