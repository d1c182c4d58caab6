/** Lines in words: what they find, where they break, what they leave out, and what their signs mean. */
import { gapsBetween } from '../data/gaps.ts';
import type { ChartText } from './kind.ts';
import { noteSigns } from './note-signs.ts';
import { type Line, linesOf, signOf } from './read-lines.ts';
import type { ChartTable, TableRow } from './table.ts';

/** What stands above the chart: the finding where there is one line, else what is shown. */
export function titleLines(table: ChartTable, text: ChartText, name: string): string {
	const lines = linesOf(table);
	const [only] = lines;
	return lines.length === 1 && only ? text.named(name, ends(only, text)) : name;
}

/** `more`: what is to be added. */
export function sayLines(table: ChartTable, text: ChartText, more = ''): string {
	const lines = linesOf(table);
	const others = table.lines.length - lines.length;
	const clauses = [
		...(lines.length > 1 ? [text.lines(lines.length)] : []),
		...lines.map((line) => {
			const said = [
				...(lines.length > 1 ? [ends(line, text)] : []),
				text.points(line.points.length, line.weak.length),
				...breaksOf(line, text),
				...contradictionsOf(line, text),
			].join(text.clause);
			return table.lines.length > 1 ? text.named(line.name, said) : said;
		}),
		...(others > 0 ? [text.otherLines(others)] : []),
	];
	return clauses.join(text.semicolon) + text.stop + more;
}

/** Of places also that small is high. */
export const sayPlaces = (table: ChartTable, text: ChartText) =>
	sayLines(table, text, text.rank + text.stop);

/** Below the chart: years that are missing, figures that are not drawn, and what signs mean. */
export function noteLines(table: ChartTable, text: ChartText): string[] {
	const lines = linesOf(table);
	const named = (line: Line, what: string) =>
		lines.length > 1 ? text.named(line.name, what) : what;
	const missing = lines.flatMap((line) => {
		const years = missingIn(line).flatMap((run) => nameRun(run, text));
		return years.length > 0 ? [named(line, text.missing(years.join(text.separator)))] : [];
	});
	const withheld = lines.flatMap((line) => {
		const years = withheldIn(line);
		return years.length > 0 ? [named(line, text.withheld(years.join(text.separator)))] : [];
	});
	const drawn = lines.flatMap(({ points, weak }) => [...points, ...weak]);
	const stopped = (notes: readonly string[]) => notes.map((note) => note + text.stop);
	return [
		...stopped([...missing, ...withheld]),
		...noteSigns(
			drawn.filter(({ weak }) => !weak).map((row) => ({ sign: signOf(row) })),
			text,
		),
		...stopped([
			...(drawn.some(({ weak }) => weak) ? [text.signs.weak] : []),
			...(drawn.some((row) => breakOf(row, text) !== undefined) ? [text.signs.break] : []),
		]),
	];
}

/** The first figure and the last, in the unit of the axis. */
function ends({ points }: Line, text: ChartText): string {
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last) return '';
	const print = ({ period, worded }: TableRow) => period + worded;
	return first === last ? print(first) : print(first) + text.clause + print(last);
}

function breaksOf({ points }: Line, text: ChartText): string[] {
	return points.flatMap((point) => {
		const reason = breakOf(point, text);
		return reason === undefined ? [] : [text.broken(point.period, reason)];
	});
}

/** Why a figure is not joined to the one before it, where that is no matter of their number. */
export function breakOf(
	{ join, reason }: Pick<TableRow, 'join' | 'reason'>,
	text: ChartText,
): string | undefined {
	if (join === undefined || join === 'line' || join === 'gap' || join === 'apart') return undefined;
	return reason || text.breaks[join];
}

/** What is told of a figure that is one of few. */
type Told = Pick<TableRow, 'period' | 'worded' | 'year' | 'value' | 'growth'>;

/** A level that falls though its source says that it grew, or the other way round: both are told. */
export function contradictionsOf(
	{ points }: { points: readonly Told[] },
	text: ChartText,
): string[] {
	return points.flatMap((row, index) => {
		const before = points[index - 1];
		const { growth } = row;
		if (!before || growth === undefined || row.year !== Number(before.year) + 1) return [];
		const moved = Number(row.value) - Number(before.value);
		if (moved * growth >= 0) return [];
		return [text.contradicted(before.period, row.period, moved > 0, Math.abs(growth), growth > 0)];
	});
}

interface Run {
	from: number;
	to: number;
}

const between = ({ points }: Line, known: readonly TableRow[]): Run[] =>
	gapsBetween(
		points[0]?.year ?? 0,
		points.at(-1)?.year ?? 0,
		new Set(known.map(({ year }) => Number(year))),
	);

const missingIn = (line: Line) => between(line, line.rows);

function withheldIn(line: Line): number[] {
	const collected = new Set(line.rows.map(({ year }) => year));
	return between(line, [...line.points, ...line.weak])
		.flatMap(yearsOf)
		.filter((year) => collected.has(year));
}

function yearsOf({ from, to }: Run): number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** 2003、2004 and 2013至2023: two years are listed, more are a run. */
function nameRun(run: Run, text: ChartText): (string | number)[] {
	const years = yearsOf(run);
	return years.length > 2 ? [text.years(run.from, run.to)] : years;
}
