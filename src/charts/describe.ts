/** A table of series in words. It says what is there and what is missing, and evaluates nothing. */
import { scopeName } from '../data/format.ts';
import { isGap, type Row, type Series, type SeriesTable } from '../data/series.ts';
import { chartText as text } from '../text/charts.ts';

/** What tells each series from the others: entity, subject, scope, part of the year. */
export function nameSeries({ series }: SeriesTable): Map<Series, string> {
	const differ = (part: (series: Series) => string) => new Set(series.map(part)).size > 1;
	const entities = differ(({ first }) => first.entity.name);
	const subjects = differ(({ first }) => first.subject ?? '');
	const scopes = differ(({ first }) => scopeName(first));
	const parts = differ(partName);
	return new Map(
		series.map((line) => {
			const { entity, subject = '' } = line.first;
			const about = entities
				? [entity.name, ...(subjects && subject ? [subject] : [])].join(text.clause)
				: subjects
					? aboutOf(line)
					: '';
			const how = [
				...(scopes ? [text.byScope(line.first.scope?.data.name)] : []),
				...(parts ? [partName(line)] : []),
			].join(text.clause);
			return [line, about && how ? text.aside(about, how) : about || how || aboutOf(line)];
		}),
	);
}

/** Whom a series is about. */
export function aboutOf({ first }: Series): string {
	return first.subject ?? first.entity.name;
}

function partName({ part, first }: Series): string {
	if (part === undefined) return text.wholeYear;
	const month = (date: string | null) => Number(date?.slice(5, 7));
	return text.parts[part] ?? text.months(month(first.period.start), month(first.period.end));
}

/** The sentence above the chart. */
export function describe(table: SeriesTable): string {
	const names = nameSeries(table);
	const drawn = table.series.filter((series) => series.drawn);
	const shown = drawn.length > 0 ? drawn : table.series;
	if (shown.length === 0) return text.nothing;
	const hidden = table.series.length - shown.length;
	const clauses = [
		...(shown.length > 1 ? [text.lines(shown.length)] : []),
		...shown.map((series) =>
			table.series.length > 1
				? text.named(names.get(series) ?? '', describeSeries(series))
				: describeSeries(series),
		),
		...(hidden > 0 ? [text.otherLines(hidden)] : []),
	];
	const sentence = clauses.join(text.semicolon) + text.stop;
	return table.rank && table.chartable ? sentence + text.rank + text.stop : sentence;
}

function describeSeries({ points, items }: Series): string {
	const first = points[0] as Row;
	const last = points.at(-1) as Row;
	const print = ({ period, figure }: Row) => period + figure.display;
	if (first === last) return text.lone(print(first));
	const withheld = yearsIn(items, first, last);
	return [
		text.line(print(first), print(last), points.length),
		...[joinYears(items.filter(isGap))].filter(Boolean).map(text.missing),
		...[joinYears(withheld)].filter(Boolean).map(text.withheld),
	].join(text.clause);
}

/** Years between the first point and the last that have figures, none of which is drawn. */
function yearsIn(items: Series['items'], first: Row, last: Row): { from: number; to: number }[] {
	const rows = items.flatMap((item) => (isGap(item) ? [] : [item]));
	const drawn = new Set(rows.filter(({ undrawn }) => !undrawn).map(({ year }) => year));
	const years = rows.flatMap(({ year }) =>
		year !== undefined && !drawn.has(year) && year > Number(first.year) && year < Number(last.year)
			? [year]
			: [],
	);
	return [...new Set(years)].map((year) => ({ from: year, to: year }));
}

/** 2003、2004、2013至2023: two years are listed, more are a run. */
function joinYears(gaps: readonly { from: number; to: number }[]): string {
	return gaps
		.flatMap(({ from, to }) =>
			to - from > 1 ? text.years(from, to) : to > from ? [`${from}`, `${to}`] : `${from}`,
		)
		.join(text.separator);
}
