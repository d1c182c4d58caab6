/** What decides the order of pages that hold what was asked for. */
import { type Hits, intersect } from './hits.ts';
import type { Pages } from './pages.ts';

/** A part of a query, as the index answered it. */
export interface FoundPart {
	hits: Hits;
	/** How many words in a row it is. */
	words: number;
}

/** Pages that are worth less than this are sources. */
export const LEAST_WORTH = 0.5;
/** How much it counts that a page says it often. */
const OFTEN = 0.25;
/** A page prints a figure of its own several times; more often than this it is an example. */
const OFTEN_FIGURE = 1;
const MANY_TIMES = 3;
/** A page without all words has to have those that say most: so much of what they all say. */
const ENOUGH = 0.5;
/** So few pages may stand for one of several words. */
const FEW = 3;

/**
 * Pages that have every part, best first: those that are worth more, those that say it in their
 * title, at its beginning or as all of it, and those that say it often. Of equals, the first.
 */
export function orderPages(
	parts: readonly FoundPart[],
	pages: Pages,
	{
		asksFigure = false,
		isEvent,
	}: {
		asksFigure?: boolean;
		/** Given where a day is asked for: what happened on it comes first. */
		isEvent?: (row: number) => boolean;
	} = {},
): number[] {
	const common = intersect(parts.map(({ hits }) => hits));
	const scoreOf = (row: number) =>
		parts.reduce((sum, { hits, words }) => {
			const places = hits.get(pages.idOf(row)) ?? [];
			const times = places.length / words;
			const often = asksFigure ? OFTEN_FIGURE : OFTEN;
			const counted = asksFigure ? Math.min(times, MANY_TIMES) : times;
			return (
				sum + titleScore(places, words, pages.titleWords(row)) + Math.log2(1 + counted) * often
			);
		}, pages.worthOf(row));
	const ofTheDay = (row: number) => {
		const [first = Infinity] = common.get(pages.idOf(row)) ?? [];
		return isEvent?.(row) && first < pages.titleWords(row) + TO_ITS_DATE ? DAY : 0;
	};
	return bestFirst(
		rowsOf(common, pages).map((row) => ({ row, score: scoreOf(row) + ofTheDay(row) })),
		pages,
	);
}

/** What is printed of an event between its title and its date. */
const TO_ITS_DATE = 12;
const DAY = 20;

function titleScore(places: readonly number[], words: number, inTitle: number): number {
	if (!places.some((place) => place < inTitle)) return 0;
	return 3 + (places[0] === 0 ? 1 : 0) + (3 * words) / inTitle;
}

/** Pages that have most of the parts, the rare ones counting more. */
export function orderByWeight(found: readonly Hits[], pages: Pages): number[] {
	const known = found.filter(({ size }) => size > 0);
	const weights = known.map(({ size }) => Math.log(1 + pages.count / size));
	const sum = weights.reduce((all, weight) => all + weight, 0);
	// What stands nowhere says as much as the others do, each for itself.
	const most = (sum * found.length) / Math.max(1, known.length);
	const scores = new Map<string, { score: number; met: number }>();
	for (const [i, hits] of known.entries()) {
		for (const id of hits.keys()) {
			const { score, met } = scores.get(id) ?? { score: 0, met: 0 };
			scores.set(id, { score: score + (weights[i] ?? 0), met: met + 1 });
		}
	}
	const enough = new Map([...scores].filter(([, { score }]) => score >= most * ENOUGH));
	// One word of several that many pages have is no answer.
	const isTelling = [...enough.values()].some(({ met }) => met > 1) || enough.size <= FEW;
	if (!isTelling) return [];
	return bestFirst(
		rowsOf(enough, pages).map((row) => ({
			row,
			score: (enough.get(pages.idOf(row))?.score ?? 0) + pages.worthOf(row),
		})),
		pages,
	);
}

function rowsOf(hits: ReadonlyMap<string, unknown>, pages: Pages): number[] {
	return [...hits.keys()].flatMap((id) => pages.rowOf(id) ?? []);
}

/** What the others rest on comes after them, however often it says what is asked. */
function bestFirst(scored: { row: number; score: number }[], pages: Pages): number[] {
	// Pages of no kind are worth nothing, and are no sources.
	const isLast = (worth: number) => worth > 0 && worth < LEAST_WORTH;
	const last = ({ row }: { row: number }) => Number(isLast(pages.worthOf(row)));
	return scored
		.sort((a, b) => last(a) - last(b) || b.score - a.score || a.row - b.row)
		.map(({ row }) => row);
}
