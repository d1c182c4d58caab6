import { type Addressable } from './figure-address.ts';

/** What `<Figure>` may say to pick one record of a page. */
export interface FigureQuery {
	metric?: string | undefined;
	label?: string | undefined;
	key?: string | undefined;
	period?: string | undefined;
	scope?: string | undefined;
	subject?: string | undefined;
	source?: string | undefined;
	unit?: string | undefined;
}

const QUERY_FIELDS = [
	'metric',
	'label',
	'key',
	'period',
	'scope',
	'subject',
	'source',
	'unit',
] as const satisfies readonly (keyof FigureQuery)[];

/** Whether prose has a period to name when it shows the record. */
export function namesPeriod({ period }: Addressable): boolean {
	return period !== undefined && period !== 'unknown';
}

/** All records that agree with everything the query says; one is what the author meant. */
export function findFigures<Record extends Addressable>(
	records: readonly Record[],
	query: FigureQuery,
): Record[] {
	const asked = QUERY_FIELDS.filter((field) => query[field] !== undefined);
	const found = records.filter((record) => asked.every((field) => record[field] === query[field]));
	if (found.length < 2 || query.subject !== undefined) return found;
	// A query without a subject means the page's own figure where there is exactly one.
	const own = found.filter((record) => record.subject === undefined);
	return own.length === 1 ? own : found;
}

/**
 * `metric="revenue" period="2024"` for one record: the shortest form that picks only it and names
 * its period, so that a figure of another year never makes it ambiguous.
 */
export function shortestQuery<Record extends Addressable>(
	records: readonly Record[],
	record: Record,
): FigureQuery {
	const query: FigureQuery = record.metric ? { metric: record.metric } : { label: record.label };
	if (namesPeriod(record)) query.period = record.period;
	const more = ['period', 'subject', 'scope', 'key', 'unit', 'source'] as const;
	for (const field of more) {
		const found = findFigures(records, query);
		if (found.length === 1 && found[0] === record) return query;
		if (record[field] !== undefined) query[field] = record[field];
	}
	return query;
}
