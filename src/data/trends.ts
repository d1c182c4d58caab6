/** Figures of one series that follow one another: how a quantity moved, where that is no chart yet. */
import { CHART_NEEDS } from '../kinds/chart-needs.ts';
import type { Metric } from '../kinds/index.ts';
import type { Entity, Entry, Figure } from './build-atlas.ts';
import { FEWEST_POINTS, passage, runsOf } from './joins.ts';
import { type Row, type Series, type SeriesTable, tabulate } from './series.ts';

/** With fewer than this nothing has moved. */
const FEWEST = CHART_NEEDS.years;

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

/** What a small line in a table or a sentence shows of a page: enough years that follow one another. */
export function sparkOf(
	{ observations }: Pick<Entity, 'observations'>,
	metricId: string,
): { table: SeriesTable; rows: readonly Row[] } | undefined {
	const own = observations.filter(
		({ metric, subject }) => metric?.id === metricId && subject === undefined,
	);
	for (const table of tabulate(own)) {
		for (const series of table.series) {
			const rows = newestRun(series);
			if (rows && rows.length >= FEWEST_POINTS) return { table, rows };
		}
	}
	return undefined;
}

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
