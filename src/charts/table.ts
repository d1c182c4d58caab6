/**
 * The table beside a chart as plain data. A kind of chart reads nothing else, so that it cannot
 * show or say what its table does not.
 */
import { formatPeriod, scopeText, sourceBrief, valueText } from '../data/format.ts';
import type { BreakReason, Join } from '../data/joins.ts';
import { isGap, type Row, type SeriesTable } from '../data/series.ts';
import type { Figure } from '../data/build-atlas.ts';
import { OWN_LANGUAGE } from '../text/languages.ts';
import type { Words } from '../text/words.ts';
import { aboutOf, nameSeries } from './name-series.ts';

/** One figure. */
export interface TableRow {
	/** 2024年 */
	period: string;
	/** Its place on an axis of years; spans of years, months and days have none. */
	year: number | undefined;
	/** In the table's unit. */
	value: number | undefined;
	/** What its qualifier says of the value: exact, above … */
	bound: string;
	/** As printed, with its qualifier. */
	printed: string;
	/** The same in the table's unit, where it has no qualifier. */
	worded: string;
	/** Empty where the source does not state it. */
	scope: string;
	source: string;
	/** Whether it may be drawn. */
	drawn: boolean;
	/** Derived or of grade C: hatched, and never joined. */
	weak: boolean;
	/** How it is joined to the point before it; why not, where the line is broken. */
	join: RowJoin | undefined;
	/** The reason that a record gives for a break. */
	reason: string;
	/** In percent, as the source states it. */
	growth: number | undefined;
}

export type RowJoin = Exclude<Join['kind'], 'break'> | BreakReason;

/** Figures that may share a line. */
export interface TableLine {
	/** What tells it from the others. */
	name: string;
	/** Whom it is about, for readers who hear one point at a time. */
	about: string;
	/** Whether the chart draws it. */
	drawn: boolean;
	rows: TableRow[];
}

export interface ChartTable {
	lines: TableLine[];
}

/** The table while it is built; `read-table.ts` finds the same in the page. */
export function tableOf(table: SeriesTable, words: Words): ChartTable {
	const names = nameSeries(table, words);
	return {
		lines: table.series.map((series) => ({
			name: names.get(series) ?? '',
			about: aboutOf(series),
			drawn: series.drawn,
			rows: series.items.flatMap((item) =>
				isGap(item)
					? []
					: [
							{
								period: formatPeriod(item.figure.record.period, words),
								year: item.year,
								value: item.value === undefined ? undefined : Number(item.value),
								bound: item.figure.bound,
								printed: valueText(item.figure, words),
								worded: wordedIn(table, item, words),
								scope: scopeText(item.figure, words) ?? '',
								source: sourceBrief(item.figure.source, words),
								drawn: item.undrawn === undefined,
								weak: item.weak ?? false,
								join: joinOf(item.join),
								reason: item.figure.record.seriesBreak ?? '',
								growth: growthOf(item.figure),
							},
						],
			),
		})),
	};
}

/** A join in one word. */
export const joinOf = (join: Join | undefined): RowJoin | undefined =>
	join?.kind === 'break' ? join.why : join?.kind;

const growthOf = ({ record }: Figure) =>
	record.growth === undefined ? undefined : Number(record.growth);

/**
 * In the unit of the axis, so that title and axis say the same; a qualified one as it is printed, and in
 * another language all of them as they are said in it.
 */
export function wordedIn({ unit }: SeriesTable, { figure, value }: Row, words: Words): string {
	const exact = figure.record.qualifier === undefined && value !== undefined && unit !== undefined;
	const isSaid = words.language !== OWN_LANGUAGE || figure.record.unit === unit?.text;
	if (!exact || unit.ordinal || isSaid) return valueText(figure, words);
	return value + unit.text;
}
