/** Which pages answer a question, by what the names list knows: place, date, kind. */
import { compareText } from '../quantities/order.ts';
import type { Kinds } from './kinds.ts';
import { OF_ALL } from './first-rows.ts';
import type { NameRow } from './name-list.ts';
import type { Names } from './names.ts';
import type { Pages } from './pages.ts';
import type { Question } from './query.ts';

export interface Answer {
	/** Rows of pages, best first. */
	rows: number[];
	/** Whether these pages are the whole answer, so that no text need be searched. */
	complete: boolean;
	/** Whether this is a question beyond doubt, to be answered above pages with the same words. */
	sure: boolean;
	/** Whether it stands above pages that have the words, but apart. */
	overApart?: true;
	/** Entities whose records may hold the figure. */
	figuresOf: NameRow[];
	/** Entities by whose date the answer was chosen, to show that date. */
	dated: NameRow[];
	/** A page whose table answers with its first rows, and the group of those: see first-rows.ts. */
	table?: { row: number; group: string };
}

/** `holding` are the pages that have all of the question's words, best first. */
export function answerQuestion(
	question: Question,
	names: Names,
	pages: Pages,
	holding: readonly number[] = [],
): Answer {
	const { collection, extreme, asksList, asksDate } = question;
	const { kinds } = names;
	const named = question.entities.flat();
	const superlative = findSuperlative(question, names);
	const metric = question.metric;
	const figures = metric !== undefined || question.rest.length > 0;
	const answer = (parts: Partial<Answer> & { entries?: NameRow[] }): Answer => ({
		rows: unique([...(parts.entries ?? []).map(({ p }) => p), ...(parts.rows ?? [])]),
		complete: parts.complete ?? false,
		sure: parts.sure ?? parts.complete ?? false,
		...(parts.overApart ? { overApart: true } : {}),
		figuresOf: parts.figuresOf ?? [],
		dated: parts.dated ?? [],
		...(parts.table ? { table: parts.table } : {}),
	});
	const all = names.entries
		.map(({ row }) => row)
		.filter((row) => !kinds.isPark(row) || kinds.isMeant(row, question.kind));

	const asksByDate = extreme === 'first' || extreme === 'last';
	const isDated = ({ i, d }: NameRow) => d !== undefined && i.startsWith(`${collection}/`);
	if (asksByDate && collection && all.some(isDated) && !metric) {
		const places = placesOf(named, kinds);
		const among = all.filter(
			(row) =>
				row.i.startsWith(`${collection}/`) &&
				(places.length === 0 || places.some((place) => liesIn(row, place, names, pages))),
		);
		const { best, next } = extremeByDate(among, extreme);
		const byDate = indexRow(kinds.datedPage(collection) ?? '', pages);
		const list = [...byDate, ...indexRow(collection, pages)];
		const [row] = extreme === 'first' && places.length === 0 ? byDate : [];
		return answer({
			rows: [...best.map(({ p }) => p), ...list, ...next.map(({ p }) => p)],
			complete: true,
			dated: [...best, ...next],
			...(row === undefined ? {} : { table: { row, group: OF_ALL } }),
		});
	}
	if (question.trade && !metric) {
		const complete = asksList && named.length + question.rest.length === 0;
		return answer({ entries: [question.trade, ...named], complete, sure: true });
	}
	const hasPlace = named.some((row) => !kinds.isPark(row));
	const inPlace = kinds.areParks(collection) && named.length > 0 && (hasPlace || asksList);
	if (inPlace && question.rest.length === 0 && !metric && !asksDate) {
		const groups = named.filter((row) => kinds.isGroup(row));
		if (groups.length > 0) return answer({ entries: groups, complete: true });
		const places = placesOf(named, kinds);
		const parks = all.filter(
			(row) => kinds.isPark(row) && places.some((place) => liesIn(row, place, names, pages)),
		);
		// 辽宁有哪些高新区 asks for those of a place; 高新区 沈阳 for the one of that name.
		const bearers = asksList ? [] : parks.filter((row) => named[0] === row);
		const entries = [...bearers, ...named.filter((row) => kinds.isPlace(row)), ...parks];
		if (entries.length > 0) {
			return answer({ entries, complete: asksList || parks.length > 0, sure: asksList });
		}
	}
	if (extreme === 'top' && question.perPlace && kinds.areParks(collection) && !metric) {
		const rows = kinds.withRole('place').flatMap((id) => indexRow(id, pages));
		return answer({ rows, complete: true });
	}
	if (superlative) {
		const { metric: of, group } = superlative;
		return answer({
			entries: [of, ...named],
			complete: true,
			figuresOf: named,
			...(group === undefined ? {} : { table: { row: of.p, group } }),
		});
	}
	if (named.length > 0 && figures) {
		const entries = metric ? [...named, metric] : named;
		const [only = [], ...others] = question.entities;
		const isOne = others.length === 0 && !metric && question.years.length === 0;
		if (!isOne) return answer({ entries, figuresOf: named, sure: metric !== undefined });
		// 江苏 集成电路: of what lies there, the zones that speak of it, before the place.
		const parks = placesOf(only, kinds).flatMap((place) =>
			all.filter((row) => kinds.isPark(row) && liesIn(row, place, names, pages)),
		);
		const rows = holding.filter((row) => parks.some(({ p }) => p === row));
		const own = only.filter((row) => kinds.isPark(row) || kinds.isGroup(row));
		const bearers = own.map(({ p }) => p);
		return answer({
			rows: [...bearers, ...rows, ...named.map(({ p }) => p)],
			figuresOf: named,
			...(bearers.length + rows.length > 0 ? { overApart: true } : {}),
		});
	}
	if (
		question.entities.length > 1 &&
		question.rest.length + question.years.length === 0 &&
		!asksDate
	) {
		// 沈阳、大连、鞍山: the parks in the order they were named, then all else of those names.
		const first = question.entities.flatMap((rows) =>
			rows.filter((row) => kinds.isPark(row)).slice(0, 1),
		);
		return answer({ entries: [...first, ...named], sure: true });
	}
	if (named.length > 0) {
		const dated = asksDate ? named.filter(({ d }) => d !== undefined) : [];
		return answer({
			entries: [...dated, ...named],
			dated,
			complete: asksList || asksDate,
			sure: asksList,
		});
	}
	if (metric) return answer({ entries: [metric] });
	if (collection && question.rest.length === 0) {
		return answer({ rows: indexRow(collection, pages), complete: asksList, sure: true });
	}
	return answer({});
}

/** 增长最快 asks for the growth of a figure, which is another. */
const GROWS = /增长|增速|增幅/u;

/**
 * The metric by which parks of the country or of a place are asked to be put in order, and which rows of
 * its table answer; none where its order is another than that which was asked for.
 */
function findSuperlative(
	{ extreme, metric, entities, collection, rest, years }: Question,
	names: Names,
): { metric: NameRow; group: string | undefined } | undefined {
	const { kinds } = names;
	const named = entities.flat();
	const isOther = collection !== undefined && !kinds.areParks(collection);
	const bearers = entities.filter((rows) => !rows.some((row) => kinds.isPlace(row)));
	if ((extreme !== 'top' && extreme !== 'bottom') || isOther || bearers.length > 0)
		return undefined;
	const words = rest.filter((part) => !GROWS.test(part));
	const asked = metric ?? (words.length === 1 ? names.metricLike(words[0] ?? '') : undefined);
	if (!asked || (metric && words.length > 0)) return undefined;
	const growth =
		words.length < rest.length
			? asked.n.map((name) => names.metricLike(`${name}增速`)).find((row) => row !== undefined)
			: undefined;
	const places = named.filter((row) => kinds.isPlace(row) && row.c !== 'country');
	const groups = [...places.map(({ i }) => i.slice(i.indexOf('/') + 1)), ...years];
	const isInOrder =
		extreme === 'top' && groups.length < 2 && (!!growth || words.length === rest.length);
	return { metric: growth ?? asked, group: isInOrder ? (groups[0] ?? OF_ALL) : undefined };
}

/** Parks that are named side by side, as many as can be compared. */
export function comparedIn(question: Question, { kinds }: Names): NameRow[] {
	const parks = question.entities.flatMap((rows) =>
		rows.filter((row) => kinds.isPark(row)).slice(0, 1),
	);
	const isList = parks.length === question.entities.length && question.rest.length === 0;
	return parks.length > 1 && (isList || question.compares) ? parks.slice(0, MOST_COMPARED) : [];
}

const MOST_COMPARED = 6;

function placesOf(named: NameRow[], kinds: Kinds): NameRow[] {
	const places = named.filter((row) => kinds.isPlace(row));
	return places.length > 0 ? places : named.filter((row) => kinds.isPark(row));
}

function liesIn(row: NameRow, place: NameRow, { kinds }: Names, pages: Pages): boolean {
	if (kinds.isPark(place)) return row.c !== undefined && row.c === place.c;
	const name = place.n[0] ?? '';
	if (place.c === 'country') return true;
	return pages.provinceOf(row.p) === name || row.c === name;
}

const MOST_FIRST = 5;
/** Fewer than this leave room for the next ones. */
const FEW = 3;

/**
 * Those with the earliest or latest date, and the next ones where they are few; dates of different
 * precision are compared as far as known.
 */
function extremeByDate(
	rows: NameRow[],
	extreme: 'first' | 'last',
): { best: NameRow[]; next: NameRow[] } {
	const dated = rows
		.filter(({ d }) => d !== undefined)
		.sort((a, b) => compareText(a.d ?? '', b.d ?? '') * (extreme === 'first' ? 1 : -1));
	const first = dated[0]?.d ?? '';
	const best = dated.filter(({ d }) => d === first);
	// Of those that share a date all or none.
	const next = dated
		.slice(best.length, FEW)
		.filter(({ d }) => dated.findLastIndex((one) => one.d === d) < FEW);
	return { best: best.slice(0, MOST_FIRST), next };
}

function indexRow(collection: string, pages: Pages): number[] {
	const row = pages.indexOf(collection);
	return row === undefined ? [] : [row];
}

function unique(rows: number[]): number[] {
	return [...new Set(rows)];
}
