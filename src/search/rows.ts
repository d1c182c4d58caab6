/**
 * Which pages have words in a row. Parts of the index with words that many pages have are large, so
 * those are asked for last: not at all where no page has the rarer ones, nor where so few pages have
 * them that their texts, which will be shown, tell soonest.
 */
import type { AskIndex, Hits } from './hits.ts';

/** Rare words that are asked for first. */
const FIRST = 3;
/** So many texts are read for less than what the common words would cost. */
const FEW = 8;
/** Words that are not the beginning of others: of those every place is told. */
const WHOLE = /^(?:q\w{6}|n\w+e)$/;

export async function findRow(row: readonly string[], ask: AskIndex): Promise<Hits> {
	const { isCommon, holds } = ask;
	if (row.length < 2 || !isCommon || !holds) return ask(row.join(' '));
	const rare = row.flatMap((word, at) => (isCommon(word) || !WHOLE.test(word) ? [] : [at]));
	const first = spread(rare, FIRST);
	if (first.length === 0 || first.length === row.length) return ask(row.join(' '));
	const found = await Promise.all(first.map((at) => ask(row[at] ?? '')));
	const starts = align(found, first);
	if (starts.size <= FEW) {
		const sure = await Promise.all([...starts.keys()].map((id) => holds(id, row)));
		return new Map([...starts].filter((_, i) => sure[i]));
	}
	return ask(row.join(' '));
}

/** Some of a list from all over it. */
function spread(list: readonly number[], count: number): number[] {
	if (list.length <= count) return [...list];
	return Array.from(
		{ length: count },
		(_, i) => list[Math.round((i * (list.length - 1)) / (count - 1))] ?? 0,
	);
}

/** Where a row would begin in each page, as far as these of its words tell: the first place. */
function align(found: readonly Hits[], offsets: readonly number[]): Hits {
	const [first = new Map<string, number[]>(), ...others] = found;
	const starts: Hits = new Map();
	for (const [id, places] of first) {
		const begins = places.map((place) => place - (offsets[0] ?? 0));
		const rest = others.map((hits, i) => {
			const offset = offsets[i + 1] ?? 0;
			return new Set(hits.get(id)?.map((place) => place - offset));
		});
		const start = begins.find((begin) => rest.every((set) => set.has(begin)));
		if (start !== undefined) starts.set(id, [start]);
	}
	return starts;
}
