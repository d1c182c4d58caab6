/** Lines in words: where each begins and ends, and which years it has not. */
import { gapsBetween } from '../data/gaps.ts';
import type { ChartText } from './kind.ts';
import { isOpen, type Line, linesOf } from './read-lines.ts';
import type { ChartTable, TableRow } from './table.ts';

/** `more`: what the kind of chart has to add, before the signs are explained. */
export function sayLines(table: ChartTable, text: ChartText, more = ''): string {
	const lines = linesOf(table);
	const others = table.lines.length - lines.length;
	const clauses = [
		...(lines.length > 1 ? [text.lines(lines.length)] : []),
		...lines.map((line) =>
			table.lines.length > 1 ? text.named(line.name, sayLine(line, text)) : sayLine(line, text),
		),
		...(others > 0 ? [text.otherLines(others)] : []),
	];
	const signs = lines.some(({ points }) => points.some(isOpen)) ? text.open : '';
	return clauses.join(text.semicolon) + text.stop + more + signs;
}

function sayLine({ points, rows }: Line, text: ChartText): string {
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last) return '';
	const print = ({ period, printed }: TableRow) => period + printed;
	if (first === last) return text.lone(print(first));
	const between = (known: readonly TableRow[]) =>
		gapsBetween(first.year, last.year, new Set(known.map(({ year }) => Number(year))));
	const missing = between(rows);
	const collected = new Set(rows.map(({ year }) => year));
	const withheld = between(points)
		.flatMap(yearsOf)
		.filter((year) => collected.has(year));
	return [
		text.line(print(first), print(last), points.length),
		...(missing.length > 0
			? [text.missing(missing.flatMap((run) => nameRun(run, text)).join(text.separator))]
			: []),
		...(withheld.length > 0 ? [text.withheld(withheld.join(text.separator))] : []),
	].join(text.clause);
}

interface Run {
	from: number;
	to: number;
}

function yearsOf({ from, to }: Run): number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** 2003、2004 and 2013至2023: two years are listed, more are a run. */
function nameRun(run: Run, text: ChartText): (string | number)[] {
	const years = yearsOf(run);
	return years.length > 2 ? [text.years(run.from, run.to)] : years;
}
