/**
 * What a chart in prose would find to draw, told from the records alone. It is the most that can be
 * drawn: where it is too little, nothing is; sources that contradict one another may leave less.
 */
import { compareText } from '../quantities/order.ts';
import { type Period, parsePeriod } from '../quantities/period.ts';
import type { ContentFile } from '../kinds/content.ts';
import { CHART_NEEDS } from '../kinds/chart-needs.ts';
import type { Corpus } from './corpus.ts';
import {
	currentObservationsOf,
	isRetracted,
	type LooseRecord,
	observationsOf,
	recordsIn,
	targetsOf,
	textAt,
	textsAt,
	valueAt,
} from './records.ts';

/** A record that speaks for its page, stated and unmarked. */
interface Plain {
	file: ContentFile;
	index: number;
	record: LooseRecord;
	period: Period;
	dimension: string;
}

function plainOf(file: ContentFile, metric: string, corpus: Corpus): Plain[] {
	return observationsOf(file).flatMap((record, index) => {
		if (record['metric'] !== metric || record['subject'] !== undefined) return [];
		if (record['value'] === undefined || (record['status'] ?? 'stated') !== 'stated') return [];
		const source = corpus.ids.get(`sources/${record['source']}`);
		if (source && textAt(source, 'grade') === 'C') return [];
		if (textsAt(file, 'observations', index, 'flags').length > 0) return [];
		if (isRetracted(file, 'observations', index)) return [];
		const { boundOf, parseUnit } = corpus.vocabulary;
		const period = parsePeriod(record['period'] ?? '');
		const dimension = parseUnit(record['unit'] ?? '')?.dimension;
		if (boundOf(record['qualifier']) === 'magnitude') return [];
		return period && dimension !== undefined ? [{ file, index, record, period, dimension }] : [];
	});
}

/** A year in which zones can be compared in one metric, and which of them. */
export interface Comparable {
	year: string;
	zones: ReadonlySet<string>;
}

/** Each year, area and currency of a metric with the national zones that have a figure there. */
export function comparablesOf(metric: string, corpus: Corpus): Comparable[] {
	const page = corpus.ids.get(`metrics/${metric}`);
	if (page && textAt(page, 'direction') === 'none') return [];
	const all = corpus
		.filesOf('zones')
		.filter((file) => textAt(file, 'level') === 'national')
		.flatMap((file) => plainOf(file, metric, corpus))
		.filter(({ period }) => period.length === 'year');
	const groups = Map.groupBy(all, (plain) =>
		[plain.record['period'], areaOf(plain, corpus), plain.dimension].join('|'),
	);
	return [...groups.values()].map((group) => ({
		year: group[0]?.record['period'] ?? '',
		zones: new Set(group.map(({ file }) => file.id)),
	}));
}

/** A zone, and the district that is run as one with it, are one area. */
function areaOf({ record }: Plain, corpus: Corpus): string {
	const scope = record['scope'];
	const page = scope === undefined ? undefined : corpus.ids.get(`scopes/${scope}`);
	const covers = page && textAt(page, 'covers');
	return covers === 'zone' || covers === 'merged' ? 'zone' : (scope ?? 'unstated');
}

/** Of the lines of one metric on a page the most years that follow one another at the newest end. */
export function yearsInLine(
	file: ContentFile,
	metric: string,
	corpus: Corpus,
	{ whole }: { /** Whether parts of years are left out. */ whole: boolean },
): number {
	const page = corpus.ids.get(`metrics/${metric}`);
	const grows = page && textAt(page, 'growthOf') !== undefined;
	const points = plainOf(file, metric, corpus).filter(
		({ record, period }) =>
			record['valueMax'] === undefined &&
			yearOf(period) !== undefined &&
			(period.length === 'year' || !whole),
	);
	const lines = Map.groupBy(points, ({ record, period, dimension }) =>
		[
			record['scope'],
			dimension,
			period.length === 'year' ? 'year' : period.text.slice(4),
			grows ? record['growthBasis'] : '',
		].join('|'),
	);
	return Math.max(0, ...[...lines.values()].map((line) => newestRun(line, corpus)));
}

/** A year on the axis; months and days have none. */
function yearOf({ length, start, end }: Period): string | undefined {
	const year = start?.slice(0, 4);
	if (length === 'month' || length === 'day' || year !== end?.slice(0, 4)) return undefined;
	return year;
}

function newestRun(line: readonly Plain[], corpus: Corpus): number {
	const years = [...Map.groupBy(line, ({ period }) => yearOf(period) ?? '')]
		.sort(([a], [b]) => compareText(a, b))
		.map(([, points]) => points);
	const runs: number[] = [];
	for (const [index, points] of years.entries()) {
		const before = years[index - 1];
		if (!before || points.every((point) => isBroken(before, point, corpus))) runs.push(0);
		runs.push((runs.pop() ?? 0) + 1);
	}
	return runs.findLast((length) => length >= CHART_NEEDS.years) ?? runs.at(-1) ?? 0;
}

/** Whether a line cannot go on: its record says so, or nothing says that another publisher means the same. */
function isBroken(before: readonly Plain[], point: Plain, corpus: Corpus): boolean {
	const { file, index, record } = point;
	if (textAt(file, 'observations', index, 'seriesBreak') !== undefined) return true;
	const page = corpus.ids.get(`metrics/${record['metric']}`);
	if (page && textAt(page, 'nature') === 'rank') {
		return before.every((other) => editionOf(other, corpus) !== editionOf(point, corpus));
	}
	const scope = corpus.ids.get(`scopes/${record['scope']}`);
	const stated = scope !== undefined && textAt(scope, 'covers') !== 'unstated';
	if (stated || file.collection !== 'zones') return false;
	const publisher = ({ source }: LooseRecord) => {
		const from = corpus.ids.get(`sources/${source}`);
		return (from && textAt(from, 'publisher')) ?? source;
	};
	return before.every((other) => publisher(other.record) !== publisher(record));
}

/** How many were ranked with it, where a list of that year says so. */
function editionOf({ record }: Plain, corpus: Corpus): string | undefined {
	const list = corpus
		.filesOf('rankings')
		.findLast(
			(one) =>
				textAt(one, 'metric') === record['metric'] && textAt(one, 'year') === record['period'],
		);
	return list && textAt(list, 'evaluated', 'count');
}

const COUNTING: ReadonlySet<string | undefined> = new Set(['member', 'lead', 'secretariat']);

/** The zones that pages stand for: themselves, those of a province or a city, members. */
export function zonesOf(pages: readonly string[], corpus: Corpus): ContentFile[] {
	const all = corpus.filesOf('zones');
	const found = pages.flatMap((ref) => {
		const page = corpus.ids.get(ref);
		if (!page || page.collection === 'zones') return page ?? [];
		if (page.collection === 'regions') {
			return all.filter(({ data }) =>
				data['region'] === page.id
					? true
					: data['city'] === page.data['name'] && data['region'] === page.data['parent'],
			);
		}
		return recordsIn(page, 'members').flatMap(({ zone, relation, basis }) =>
			COUNTING.has(relation) && basis === 'stated' ? (corpus.ids.get(`zones/${zone}`) ?? []) : [],
		);
	});
	return [...new Set(found)];
}

/** A pledge of a page, and whether it is one figure that fell due and that a record may answer. */
export interface Promised {
	record: LooseRecord;
	answered: boolean;
}

export function promisesOf(file: ContentFile, corpus: Corpus): Promised[] {
	return targetsOf(file).flatMap((record, index) =>
		isRetracted(file, 'targets', index)
			? []
			: [{ record, answered: isAnswered(file, index, record, corpus) }],
	);
}

function isAnswered(file: ContentFile, index: number, record: LooseRecord, corpus: Corpus) {
	const deadline = parsePeriod(record['deadline'] ?? '')?.end;
	const today = parsePeriod(corpus.asOf ?? '')?.start;
	if (!deadline || !today || deadline > today) return false;
	if (record['value'] === undefined || record['valueMax'] !== undefined) return false;
	if (typeof valueAt(file, ['targets', index, 'verdict', 'outcome']) === 'string') return true;
	const { parseUnit } = corpus.vocabulary;
	const asked = parseUnit(record['unit'] ?? '')?.dimension;
	const isGrowth = record['unit'] === '%';
	return currentObservationsOf(file).some(
		({ period, subject, value, unit, growth }) =>
			parsePeriod(period ?? '')?.end === deadline &&
			subject === record['subject'] &&
			((value !== undefined && parseUnit(unit ?? '')?.dimension === asked) ||
				(isGrowth && growth !== undefined)),
	);
}
