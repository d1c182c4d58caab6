/** What the series of a table are called. */
import { scopeText } from '../data/format.ts';
import type { Series, SeriesTable } from '../data/series.ts';
import type { Words } from '../text/words.ts';

/** What tells each series from the others: entity, subject, scope, part of the year. */
export function nameSeries({ series }: SeriesTable, words: Words): Map<Series, string> {
	const text = words.chartText;
	const differ = (part: (series: Series) => string) => new Set(series.map(part)).size > 1;
	const entities = differ(({ first }) => first.entity.name);
	const subjects = differ(({ first }) => first.subject ?? '');
	const scopes = differ(({ first }) => scopeText(first, words) ?? '');
	const parts = differ((line) => partName(line, text));
	return new Map(
		series.map((line) => {
			const { entity, subject = '' } = line.first;
			const about = entities
				? [entity.name, ...(subjects && subject ? [subject] : [])].join(text.clause)
				: subjects
					? aboutOf(line)
					: '';
			const scope = scopes ? scopeText(line.first, words) : undefined;
			const how = [
				...(scope === undefined ? [] : [text.byScope(scope)]),
				...(parts ? [partName(line, text)] : []),
			].join(text.clause);
			return [line, about && how ? text.aside(about, how) : about || how || aboutOf(line)];
		}),
	);
}

/** Whom a series is about. */
export function aboutOf({ first }: Series): string {
	return first.subject ?? first.entity.name;
}

function partName({ part, first }: Series, text: Words['chartText']): string {
	if (part === undefined) return text.wholeYear;
	const month = (date: string | null) => Number(date?.slice(5, 7));
	return text.parts[part] ?? text.months(month(first.period.start), month(first.period.end));
}
