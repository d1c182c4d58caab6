/** The lines of a table, and what is drawn of them over years. */
import type { Drawing, DrawnPoint } from './kind.ts';
import type { ChartTable, TableLine, TableRow } from './table.ts';

/** A row that has a place in the chart. */
interface Point extends TableRow {
	year: number;
	value: number;
}

export interface Line extends TableLine {
	/** The rows that are drawn, by year. */
	points: Point[];
}

const isPoint = (row: TableRow): row is Point =>
	row.drawn && row.year !== undefined && row.value !== undefined;

/** The lines that are drawn. */
export function linesOf({ lines }: ChartTable): Line[] {
	return lines
		.filter(({ drawn }) => drawn)
		.map((line) => ({ ...line, points: line.rows.filter(isPoint) }));
}

/** Every year from the first drawn to the last has its slot: one without a point breaks its line. */
export function readLines(table: ChartTable): Drawing {
	const lines = linesOf(table);
	const drawn = lines.flatMap(({ points }) => points.map(({ year }) => year));
	const first = Math.min(...drawn);
	const years = Array.from({ length: Math.max(...drawn) - first + 1 }, (_, at) => first + at);
	return {
		slots: years.map(String),
		lines: lines.map(({ name, about, points }) => ({
			name,
			about,
			points: years.map((year) => toPoint(points.find((point) => point.year === year))),
		})),
	};
}

/** Only a bound is known: 超, 近, 以上. */
export function isOpen({ bound }: TableRow): boolean {
	return OPEN.has(bound);
}

const OPEN = new Set(['above', 'at-least', 'below', 'at-most']);

function toPoint(row: Point | undefined): DrawnPoint | null {
	if (!row) return null;
	const { value, period, printed, scope, source } = row;
	return { value, open: isOpen(row), period, printed, scope, source };
}
