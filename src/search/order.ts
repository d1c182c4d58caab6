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
/** What a word says that a tenth of the pages have. */
const WEAK = Math.log(11);
/** How much it counts that a page says it often. */
const OFTEN = 0.25;
/** A page prints a figure of its own several times; more often than this it is an example. */
const OFTEN_FIGURE = 1;
const MANY_TIMES = 3;
/** A page without all words has to have those that say most: so much of what they all say. */
const ENOUGH = 0.6;

/**
 * Pages that have every part, best first: those that are worth more, those that say it in their
 * title, at its beginning or as all of it, and those that say it often. Of equals, the first.
 */
export function orderPages(
	parts: readonly FoundPart[],
	pages: Pages,
	{ asksFigure = false } = {},
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
	return bestFirst(
		rowsOf(common, pages).map((row) => ({ row, score: scoreOf(row) })),
		pages,
	);
}

function titleScore(places: readonly number[], words: number, inTitle: number): number {
	if (!places.some((place) => place < inTitle)) return 0;
	return 3 + (places[0] === 0 ? 1 : 0) + (3 * words) / inTitle;
}

/** Pages that have most of the parts, the rare ones counting more. */
export function orderByWeight(found: readonly Hits[], pages: Pages): number[] {
	const weights = found.map(({ size }) => (size === 0 ? 0 : Math.log(1 + pages.count / size)));
	// Where a word is nowhere, what every other page has is no answer: 火星 of 火星高新区.
	const isWeak = Math.max(0, ...weights) < WEAK;
	if (isWeak && found.some(({ size }) => size === 0)) return [];
	const most = weights.reduce((sum, weight) => sum + weight, 0);
	const scores = new Map<string, number>();
	for (const [i, hits] of found.entries()) {
		for (const id of hits.keys()) scores.set(id, (scores.get(id) ?? 0) + (weights[i] ?? 0));
	}
	const enough = new Map([...scores].filter(([, score]) => score >= most * ENOUGH));
	return bestFirst(
		rowsOf(enough, pages).map((row) => ({
			row,
			score: (enough.get(pages.idOf(row)) ?? 0) + pages.worthOf(row),
		})),
		pages,
	);
}

function rowsOf(hits: ReadonlyMap<string, unknown>, pages: Pages): number[] {
	return [...hits.keys()].flatMap((id) => pages.rowOf(id) ?? []);
}

/** What the others rest on comes after them, however often it says what is asked. */
function bestFirst(scored: { row: number; score: number }[], pages: Pages): number[] {
	const last = ({ row }: { row: number }) => Number(pages.worthOf(row) < LEAST_WORTH);
	return scored
		.sort((a, b) => last(a) - last(b) || b.score - a.score || a.row - b.row)
		.map(({ row }) => row);
}
