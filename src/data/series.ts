/**
 * Figures arranged by series and year: what charts, their tables and their sentences are made of.
 * Pure, so that site and tests run the same code.
 */
import type Big from 'big.js';
import { comparePeriods, lengthKey, type Period } from '../quantities/period.ts';
import { fromBase, toBase, type Unit, withMultiplier } from '../quantities/unit.ts';
import { prefer } from './agreement.ts';
import type { Figure } from './build-atlas.ts';
import { type Gap, gapsBetween } from './gaps.ts';
import { FEWEST_POINTS, type Join, joinPoints } from './joins.ts';
import { compareText } from './order.ts';

/** Why a figure stands in the table only. */
export type Undrawn =
	'marked' | 'missing' | 'period' | 'range' | 'conflict' | 'other-source' | 'same-year';

/** One figure. */
export interface Row {
	figure: Figure;
	/** Its place on the axis, a year. Days, months and spans of years have none. */
	year: number | undefined;
	/** Its value in the table's unit, without exponent; none where there is no value. */
	value: string | undefined;
	/** Absent where it is drawn. */
	undrawn?: Undrawn;
	/** Derived or of grade C: drawn hatched, never joined and never counted. */
	weak?: true;
	/** How it is joined to the point before it; absent in the first and where it is not joined at all. */
	join?: Join;
}

/** Figures that may share a line: equal `seriesKey`. */
export interface Series {
	key: string;
	/** Any of its figures: entity, subject and scope are the same in all. */
	first: Figure;
	/** By period; gaps where years are missing. */
	items: (Row | Gap)[];
	/** The rows that may be joined, by year. */
	points: Row[];
	/** How many of them follow one another without a break. */
	longest: number;
	/** Whether its figures are of part of a year: half-1, quarter-3, span-…; else undefined. */
	part: string | undefined;
	/** Whether the chart draws it; more than six lines cannot be told apart. */
	drawn: boolean;
}

/** One chart: one quantity in one currency, or in units of one dimension. */
export interface SeriesTable {
	label: string;
	/** What `value` is in; undefined where no figure has a value. */
	unit: Unit | undefined;
	/** Ranks: 1 stands on top. */
	rank: boolean;
	series: Series[];
	/** Figures of series in which nothing can be drawn. */
	rest: Row[];
	/** Whether some series is a line: has four points that follow one another without a break. */
	chartable: boolean;
}

/** More lines than this cannot be told apart without colour. */
export const MOST_LINES = 6;

export function isGap(item: Row | Gap): item is Gap {
	return 'from' in item;
}

/** What has a point in the picture, joined or not. */
export const drawnRows = ({ items }: Series): Row[] =>
	items.flatMap((item) => (isGap(item) || item.undrawn !== undefined ? [] : [item]));

/** Whether some of the figures make a chart. */
export function isChartable(figures: readonly Figure[]): boolean {
	return tabulate(figures).some(({ chartable }) => chartable);
}

/** Whether two of the figures or more can be compared with one another: they can be embedded. */
export function isComparable(figures: readonly Figure[]): boolean {
	return tabulate(figures).some(({ series }) => series.some(({ points }) => points.length > 1));
}

interface Tabulated {
	figures: readonly Figure[];
	tables: readonly SeriesTable[];
}

const known = new WeakMap<Figure, Tabulated[]>();

/**
 * Arrange figures into one table for each quantity and currency, in the order they come in. A page, its
 * charts and what others embed of it ask for the same figures, which are arranged once.
 */
export function tabulate(figures: readonly Figure[]): readonly SeriesTable[] {
	const [first] = figures;
	if (!first) return [];
	const same = known
		.get(first)
		?.find(
			(one) =>
				one.figures.length === figures.length &&
				one.figures.every((figure, at) => figure === figures[at]),
		);
	if (same) return same.tables;
	const made = { figures: [...figures], tables: arrange(figures) };
	known.set(first, [...(known.get(first) ?? []), made]);
	return made.tables;
}

function arrange(figures: readonly Figure[]): SeriesTable[] {
	const units = new Map<string, Unit>();
	for (const figure of figures) {
		if (figure.unit && !units.has(wordsOf(figure))) units.set(wordsOf(figure), figure.unit);
	}
	const unitOf = (figure: Figure) => figure.unit ?? units.get(wordsOf(figure));
	const groups = Map.groupBy(
		figures,
		(figure) => `${quantityOf(figure)}|${unitOf(figure)?.dimension ?? ''}`,
	);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		return first ? [toTable(group, first, unitOf(first))] : [];
	});
}

const quantityOf = (figure: Figure) => figure.record.metric ?? `label:${figure.label}`;

/** What a figure without a value shares with those that have one. */
const wordsOf = (figure: Figure) =>
	[
		figure.entity.ref,
		figure.subject ?? '',
		quantityOf(figure),
		figure.record.scope ?? '',
		lengthKey(figure.period),
		figure.metric?.data.growthOf ? figure.growthBasis : '',
	].join('|');

function toTable(
	figures: readonly Figure[],
	first: Figure,
	written: Unit | undefined,
): SeriesTable {
	const lines = [...Map.groupBy(figures, wordsOf).values()].map((group) => group.map(toRow));
	for (const rows of lines) settleConflicts(rows);
	for (const rows of lines) placeWeak(rows);
	const drawn = lines.flat().filter(isDrawn);
	const unit = chooseUnit(
		written,
		(drawn.length > 0 ? drawn : lines.flat()).flatMap(({ figure }) => baseValue(figure) ?? []),
	);
	for (const row of lines.flat()) {
		const value = baseValue(row.figure);
		row.value = unit && value && fromBase(value, unit).toFixed();
	}

	const series = lines.filter((rows) => rows.some(isJoinable)).map(toSeries);
	const chartable = series.some(({ longest }) => longest >= FEWEST_POINTS);
	const latest = (line: Series) => line.points.at(-1)?.year ?? 0;
	const longest = series.toSorted(
		(a, b) => b.points.length - a.points.length || latest(b) - latest(a),
	);
	for (const line of longest.slice(0, MOST_LINES)) line.drawn = line.longest >= FEWEST_POINTS;
	return {
		label: first.label,
		unit,
		rank: first.metric?.data.nature === 'rank',
		series: series.length > MOST_LINES ? longest : series,
		rest: lines.filter((rows) => !rows.some(isJoinable)).flat(),
		chartable,
	};
}

const isDrawn = (row: Row) => row.undrawn === undefined;
const isJoinable = (row: Row) => isDrawn(row) && !row.weak;

function toRow(figure: Figure): Row {
	const year = yearOf(figure.period);
	const undrawn = whyUndrawn(figure, year);
	return {
		figure,
		year,
		value: undefined,
		...(undrawn && { undrawn }),
		...(!undrawn && !figure.plain && { weak: true as const }),
	};
}

/** Marks that a hatched point can bear. */
const WEAK: ReadonlySet<string> = new Set(['grade-c', 'derived']);

function whyUndrawn(figure: Figure, year: number | undefined): Undrawn | undefined {
	if (figure.record.missing) return 'missing';
	if (!figure.marks.every((mark) => WEAK.has(mark)) || figure.bound === 'magnitude')
		return 'marked';
	if (figure.record.valueMax !== undefined) return 'range';
	return year === undefined ? 'period' : undefined;
}

/** The year a period stands for on an axis of years. */
function yearOf(period: Period): number | undefined {
	const { length, start, end } = period;
	if (!start || !end || start.slice(0, 4) !== end.slice(0, 4)) return undefined;
	return length === 'month' || length === 'day' ? undefined : Number(start.slice(0, 4));
}

/** Of several figures for one year one is drawn, or none where the sources cannot be reconciled. */
function settleConflicts(rows: Row[]): void {
	rows.sort((a, b) => comparePeriods(a.figure.period, b.figure.period));
	for (const group of Map.groupBy(rows.filter(isJoinable), ({ year }) => year).values()) {
		if (group.length < 2) continue;
		const byGrade = group
			.map(({ figure }) => figure)
			.sort((a, b) => compareText(a.source.data.grade, b.source.data.grade));
		const { preferred } = prefer(byGrade);
		for (const row of group) {
			if (row.figure !== preferred) row.undrawn = preferred ? 'other-source' : 'conflict';
		}
	}
}

/** A year has one point: what may be joined, else the first of what is weak. */
function placeWeak(rows: Row[]): void {
	const taken = new Set(rows.filter(isJoinable).map(({ year }) => year));
	for (const row of rows.filter((row) => row.weak && isDrawn(row))) {
		if (taken.has(row.year)) row.undrawn = 'same-year';
		else taken.add(row.year);
	}
}

function toSeries(rows: Row[]): Series {
	const points = rows.filter(isJoinable);
	const longest = joinPoints(points);
	const first = points[0] as Row;
	const last = points.at(-1) as Row;
	// Periods of one length all have a year, or none of them is drawn.
	const gaps = gapsBetween(
		Number(first.year),
		Number(last.year),
		new Set(rows.map(({ year }) => Number(year))),
	);
	const yearIn = (item: Row | Gap) => (isGap(item) ? item.from : Number(item.year));
	const part = lengthKey(first.figure.period);
	return {
		key: first.figure.seriesKey,
		first: first.figure,
		items: [...rows, ...gaps].sort((a, b) => yearIn(a) - yearIn(b)),
		points,
		longest,
		part: part === 'year' ? undefined : part,
		drawn: false,
	};
}

function baseValue(figure: Figure): Big | undefined {
	const { unit, record } = figure;
	return record.value === undefined || !unit ? undefined : toBase(record.value, unit);
}

/** The multiplier with which people write the largest value: 12000 亿元 is 1.2万亿元, 120000 家 is 12万家. */
function chooseUnit(written: Unit | undefined, values: readonly Big[]): Unit | undefined {
	if (!written || values.length === 0) return undefined;
	const plain = withMultiplier(written);
	const { money, multiplied } = plain;
	if (!multiplied) return plain;
	const sizes = values.map((value) => fromBase(value.abs(), plain));
	const largest = sizes.reduce((a, b) => (a.gt(b) ? a : b));
	const from = (multiplier: string, least: string) =>
		largest.gte(least) ? withMultiplier(plain, multiplier) : undefined;
	return (
		(money ? from('万亿', '1e12') : undefined) ??
		from('亿', money ? '1e8' : '1e9') ??
		from('万', money ? '1e4' : '1e5') ??
		plain
	);
}
