/** Pages side by side: which of their figures stand in one row, and why others do not. Pure. */
import type { ComparedMetric, ComparedPage, Side } from './comparison.ts';

/** Why a figure stands beside the others without being compared with them. */
export type Apart = 'period' | 'area' | 'dimension' | 'length' | 'marks';

export interface ComparedCell {
	page: ComparedPage;
	side: Side;
	/** Empty where it compares with the others of its row. */
	apart: readonly Apart[];
	/** What the page has of a later time, where that compares with nothing here. */
	newer?: Side;
}

export interface ComparedRow {
	/** 2024年, of what is compared; none where nothing is. */
	when: string | undefined;
	/** One for each page, in their order; none where the page has no figure of the metric. */
	cells: readonly (ComparedCell | undefined)[];
}

export interface ComparedGroup {
	id: string;
	name: string;
	/** How many pages have figures of it. */
	pages: number;
	/** The newest comparable figures. */
	first: ComparedRow;
	/** Comparable figures of other periods or areas, newest first. */
	others: readonly ComparedRow[];
	/** Lines that may stand together: at least two pages with four years or more in a row each. */
	lines: readonly ComparedLine[];
	unit: string;
	multiplied: boolean;
	rank: boolean;
}

export interface ComparedLine {
	page: ComparedPage;
	/** By year. */
	sides: readonly (Side & { year: number })[];
}

const FEWEST_LINES = 2;

/** Whether it may be compared at all. */
export const isPlain = ({ marks, bound }: Side) => marks === undefined && bound !== 'magnitude';
/** What must be equal in sides that are compared. */
export const kindOf = ({ area, dimension, length }: Side) => [area, dimension, length].join('|');
const rowKey = (side: Side) => `${side.period}|${kindOf(side)}`;

/** A group for each metric: comparable ones first, then by importance; those of one page come last. */
export function comparePages(pages: readonly ComparedPage[]): ComparedGroup[] {
	const metrics = new Map<string, ComparedMetric>();
	for (const page of pages) {
		for (const metric of page.metrics) {
			if (!metrics.has(metric.id)) metrics.set(metric.id, metric);
		}
	}
	return [...metrics.values()]
		.sort((a, b) => a.order - b.order)
		.map((metric) => groupOf(metric, pages))
		.sort((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ first, pages }: ComparedGroup) => (first.when ? 0 : pages > 1 ? 1 : 2);

function groupOf(
	{ id, name, unit, multiplied, rank }: ComparedMetric,
	pages: readonly ComparedPage[],
): ComparedGroup {
	const sides = pages.map((page) => page.metrics.find((one) => one.id === id)?.sides ?? []);
	const rows = comparableRows(sides);
	const [first] = rows;
	return {
		id,
		name,
		unit,
		multiplied,
		rank,
		pages: sides.filter(({ length }) => length > 0).length,
		first: {
			when: first?.when,
			cells: pages.map((page, index): ComparedCell | undefined => {
				const own = sides[index] ?? [];
				const met = first && own.find((side) => isPlain(side) && rowKey(side) === rowKey(first));
				const newest = own.find(isPlain);
				if (met) {
					const later = newest && endOf(newest) > endOf(met) ? { newer: newest } : {};
					return { page, side: met, apart: [], ...later };
				}
				const side = newest ?? own[0];
				return side && { page, side, apart: whyApart(side, first, sides) };
			}),
		},
		others: rows.slice(1).map((row) => ({
			when: row.when,
			cells: pages.map((page, index): ComparedCell | undefined => {
				const side = sides[index]?.find((one) => isPlain(one) && rowKey(one) === rowKey(row));
				return side && { page, side, apart: [] };
			}),
		})),
		lines: linesOf(pages, sides),
	};
}

/** A side for each row in which two pages or more can be compared: the newest, then the fullest, first. */
function comparableRows(sides: readonly (readonly Side[])[]): Side[] {
	const counted = new Map<string, { side: Side; count: number }>();
	for (const own of sides) {
		for (const key of new Set(own.filter(isPlain).map(rowKey))) {
			const side = own.find((one) => rowKey(one) === key);
			const known = counted.get(key);
			if (known) known.count++;
			else if (side) counted.set(key, { side, count: 1 });
		}
	}
	return [...counted.values()]
		.filter(({ count, side }) => count > 1 && side.length !== 'unknown')
		.sort(
			(a, b) =>
				endOf(b.side).localeCompare(endOf(a.side)) ||
				b.count - a.count ||
				rowKey(a.side).localeCompare(rowKey(b.side)),
		)
		.map(({ side }) => side);
}

/** What a period is sorted by: its end, whole years after their parts. */
const endOf = ({ period }: Side) => {
	const end = period.split('/').at(-1) ?? period;
	return /^\d{4}$/.test(end) ? `${end}-Z` : end;
};

function whyApart(
	side: Side,
	row: Side | undefined,
	sides: readonly (readonly Side[])[],
): readonly Apart[] {
	if (!isPlain(side)) return ['marks'];
	// Where nothing compares, it differs from whatever the others have.
	const other = row ?? sides.flat().find((one) => isPlain(one) && rowKey(one) !== rowKey(side));
	if (!other) return [];
	return [
		...(side.dimension === other.dimension ? [] : (['dimension'] as const)),
		...(side.area === other.area ? [] : (['area'] as const)),
		...(side.length === other.length ? [] : (['length'] as const)),
		...(side.period === other.period || side.length !== other.length ? [] : (['period'] as const)),
	];
}

/** The kind of figures with most lines, of those the one with most years. */
function linesOf(
	pages: readonly ComparedPage[],
	sides: readonly (readonly Side[])[],
): ComparedLine[] {
	const kinds = new Set(sides.flat().map(kindOf));
	const candidates = [...kinds].map((kind) =>
		pages.flatMap((page, index): ComparedLine[] => {
			const years = (sides[index] ?? []).flatMap((side) =>
				isPlain(side) && kindOf(side) === kind && side.year !== undefined
					? [{ ...side, year: side.year }]
					: [],
			);
			// A run of four is joined; what is shorter has been set apart.
			if (!years.some(({ join }) => join === 'line' || join === 'gap')) return [];
			return [{ page, sides: years.toSorted((a, b) => a.year - b.year) }];
		}),
	);
	const points = (lines: ComparedLine[]) =>
		lines.reduce((sum, { sides: own }) => sum + own.length, 0);
	const [best = []] = candidates.sort((a, b) => b.length - a.length || points(b) - points(a));
	return best.length >= FEWEST_LINES ? best : [];
}
