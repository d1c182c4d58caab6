/** Figures of one series that follow one another: how a quantity moved, where that is no chart yet. */
import type { Metric } from '../kinds/index.ts';
import type { Entry, Figure } from './build-atlas.ts';
import { passage, runsOf } from './joins.ts';
import { type Row, type Series, type SeriesTable, tabulate } from './series.ts';

/** With fewer than this nothing has moved. */
const FEWEST = 2;

export interface Trend {
	metric: Entry<Metric>;
	table: SeriesTable;
	series: Series;
	/** Its newest run of two points or more, by year. */
	rows: readonly Row[];
}

/** A point on a small line of years. */
export interface TrendPoint {
	value: number;
	weak: false;
	join: 'line' | 'gap' | 'none';
	figure: Figure;
}

/** For each series of a metric its newest run, of those that no chart draws. */
export function trendsOf(figures: readonly Figure[]): Trend[] {
	return tabulate(figures.filter(({ metric }) => metric !== undefined)).flatMap((table) =>
		table.series.flatMap((series) => {
			const { metric } = series.first;
			const rows = newestRun(series);
			return metric && rows && !series.drawn ? [{ metric, table, series, rows }] : [];
		}),
	);
}

/** The newest figures of a series that may be joined, where there are two or more. */
export const newestRun = ({ points }: Pick<Series, 'points'>): Row[] | undefined =>
	runsOf(points).findLast(({ length }) => length >= FEWEST);

/** One for each year from the first to the last. */
export function trendPoints(rows: readonly Row[]): (TrendPoint | null)[] {
	const [first] = rows;
	const last = rows.at(-1);
	if (first?.year === undefined || last?.year === undefined) return [];
	const points = new Array<TrendPoint | null>(last.year - first.year + 1).fill(null);
	rows.forEach((row, index) => {
		const before = rows[index - 1];
		points[Number(row.year) - Number(first.year)] = {
			value: Number(row.value),
			weak: false,
			join: before ? passage(before, row) : 'none',
			figure: row.figure,
		};
	});
	return points;
}
