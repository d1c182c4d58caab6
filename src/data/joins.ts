/** Which figures of one series a line may join, and why it does not join others. */
import { CHART_NEEDS } from '../kinds/chart-needs.ts';
import type { Figure } from './build-atlas.ts';

/** With fewer comparable figures than this there is no line: they are told in a sentence. */
export const FEWEST_POINTS = CHART_NEEDS.points;

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
	const runs = runsOf(points);
	for (const run of runs) {
		const [first, ...others] = run;
		const before = first && points[points.indexOf(first) - 1];
		const why = before && whyBroken(before.figure, first.figure);
		if (why) first.join = { kind: 'break', why };
		let last = first;
		for (const point of others) {
			point.join = run.length < FEWEST_POINTS ? { kind: 'apart' } : { kind: passage(last, point) };
			last = point;
		}
	}
	return Math.max(0, ...runs.map(({ length }) => length));
}

/** Points that follow one another without a break, by year. */
export function runsOf<Point extends Joinable>(points: readonly Point[]): Point[][] {
	const runs: Point[][] = [];
	for (const [index, point] of points.entries()) {
		const before = points[index - 1];
		if (!before || whyBroken(before.figure, point.figure)) runs.push([]);
		runs.at(-1)?.push(point);
	}
	return runs;
}

/** Whether nothing lies between two points of a run, or years of which nothing is drawn. */
export const passage = (before: Joinable | undefined, point: Joinable): 'line' | 'gap' =>
	before && Number(point.year) - Number(before.year) > 1 ? 'gap' : 'line';

function whyBroken(before: Figure, figure: Figure): BreakReason | undefined {
	if (figure.record.seriesBreak !== undefined) return 'stated';
	if (isPlaces(figure)) return before.edition === figure.edition ? undefined : 'edition';
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
