/** The lines of a table, and what is drawn of them over years. */
import type { Figure } from '../data/build-atlas.ts';
import type { Drawing, DrawnPoint, PointJoin, PointSign } from './kind.ts';
import { placeTicks, ticksFrom } from './scale.ts';
import type { ChartTable, TableLine, TableRow } from './table.ts';

/** A row that has a place in the chart. */
interface Point extends TableRow {
	year: number;
	value: number;
}

export interface Line extends TableLine {
	/** The rows that may be joined, by year. */
	points: Point[];
	/** The hatched ones. */
	weak: Point[];
}

/** Whether a row has a place in a chart. */
export const isPoint = (row: TableRow): row is Point =>
	row.drawn && row.year !== undefined && row.value !== undefined;

/** The lines that are drawn. */
export function linesOf({ lines }: ChartTable): Line[] {
	return lines
		.filter(({ drawn }) => drawn)
		.map((line) => {
			const points = line.rows.filter(isPoint);
			return {
				...line,
				points: points.filter(({ weak }) => !weak),
				weak: points.filter(({ weak }) => weak),
			};
		});
}

/** Every year from the first drawn to the last has its slot. */
export function readLines(table: ChartTable): Drawing {
	const lines = linesOf(table);
	const drawn = lines.flatMap(({ points, weak }) => [...points, ...weak]);
	const first = Math.min(...drawn.map(({ year }) => year));
	const last = Math.max(...drawn.map(({ year }) => year));
	const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	return {
		slots: years.map(String),
		lines: lines.map(({ name, about, points, weak }) => ({
			name,
			about,
			points: years.map((year) =>
				toPoint([...points, ...weak].find((point) => point.year === year)),
			),
		})),
		ticks: ticksFrom(drawn.map(({ value }) => value)),
		reversed: false,
	};
}

/** Places: the first on top, in the room of their list. */
export function readPlaces(table: ChartTable): Drawing {
	const drawing = readLines(table);
	const values = drawing.lines.flatMap(({ points }) => points.flatMap((one) => one?.value ?? []));
	return { ...drawing, ticks: placeTicks(values), reversed: true };
}

const SIGNS: Readonly<Record<string, PointSign>> = {
	above: 'above',
	'at-least': 'above',
	below: 'below',
	'at-most': 'below',
	about: 'about',
} satisfies Partial<Record<Figure['bound'], PointSign>>;

/** What its qualifier says of a value. */
export const signOf = ({ bound }: Pick<TableRow, 'bound'>): PointSign => SIGNS[bound] ?? 'exact';

const JOINS: Readonly<Record<string, PointJoin>> = { line: 'line', gap: 'gap', apart: 'none' };

function toPoint(row: Point | undefined): DrawnPoint | null {
	if (!row) return null;
	const { value, weak, join, period, printed, scope, source } = row;
	return {
		value,
		sign: signOf(row),
		weak,
		join: join === undefined ? 'none' : (JOINS[join] ?? 'break'),
		period,
		printed,
		scope,
		source,
	};
}
