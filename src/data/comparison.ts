/**
 * What a page brings to a comparison, in as few bytes as tell it: which figures compare is decided
 * here, while the site is built; the browser only puts them side by side.
 */
import { plainNumber } from '../quantities/interval.ts';
import { comparePeriods, lengthKey } from '../quantities/period.ts';
import { toBase } from '../quantities/unit.ts';
import type { Words } from '../text/words.ts';
import { agreementOf, prefer } from './agreement.ts';
import type { Atlas, Entity, Figure } from './build-atlas.ts';
import { formatPeriod, growthText, marksText, scopeText, sourceBrief } from './format.ts';
import { isPlain, kindOf } from './compare-pages.ts';
import { type Joinable, joinPoints } from './joins.ts';
import { comparableArea } from './whole-zone.ts';

/** One figure. */
export interface Side {
	/** As written: 2024. */
	period: string;
	/** 2024年 */
	when: string;
	/** The year, where it is of a whole one. */
	year?: number;
	/** What else must be equal: area, currency or dimension, length of period. */
	area: string;
	dimension: string;
	length: string;
	/** With its qualifier: 超2500亿元. */
	printed: string;
	growth?: string;
	/** Where the source states it. */
	scope?: string;
	source: string;
	/** 待核、部分年度, or that sources differ: it is shown, and compared with nothing. */
	marks?: string;
	/** Address of its receipt in its page: f-gdp-2024. */
	at: string;
	/** In its dimension's first unit, without exponent: what a line is drawn from. */
	value: string;
	/** What its qualifier says; absent where it is exact. */
	bound?: string;
	/** How it is joined to the year before in a line of its page; absent in the first. */
	join?: string;
	/** The reason that its record gives for a break. */
	reason?: string;
}

export interface ComparedMetric {
	id: string;
	name: string;
	/** Its place among all metrics. */
	order: number;
	/** The unit of `value`, and whether 万 and 亿 may stand before it. */
	unit: string;
	multiplied: boolean;
	/** 1 stands on top. */
	rank: boolean;
	/** Newest first. */
	sides: Side[];
}

export interface ComparedPage {
	/** zones/shenyang */
	id: string;
	name: string;
	/** Path of its page, without the base. */
	url: string;
	metrics: ComparedMetric[];
}

/** The zones and provinces that can be compared: those with a page. */
export function comparablePages({ entities, regions }: Atlas): Entity[] {
	return [...entities.values()].filter(
		({ collection, id }) =>
			collection === 'zones' ||
			(collection === 'regions' && regions.get(id)?.data.level === 'province'),
	);
}

/** The figures of a page that are its own, of metrics: those of companies and projects are not. */
export function comparedPage(atlas: Atlas, entity: Entity, words: Words): ComparedPage {
	const figures = entity.observations.filter(
		({ metric, subject, record, unit }) =>
			metric && subject === undefined && record.value !== undefined && unit,
	);
	const prominence = new Map(
		atlas.entries.metrics
			.toSorted((a, b) => (a.data.prominence ?? 99) - (b.data.prominence ?? 99))
			.map(({ id }, order) => [id, order]),
	);
	const metrics = [...Map.groupBy(figures, ({ metric }) => metric?.id ?? '')].flatMap(
		([id, own]): ComparedMetric[] => {
			const { unit, metric } = own[0] ?? {};
			if (!unit || !metric) return [];
			return [
				{
					id,
					name: metric.data.name,
					order: prominence.get(id) ?? 0,
					unit: unit.normal,
					multiplied: unit.multiplied,
					rank: metric.data.nature === 'rank',
					sides: sidesOf(atlas, own, words),
				},
			];
		},
	);
	return {
		id: entity.ref,
		name: entity.name,
		url: entity.url,
		metrics: metrics.sort((a, b) => a.order - b.order),
	};
}

/** One for each period, area, currency and length of period: the one to use where records differ. */
function sidesOf(atlas: Atlas, figures: readonly Figure[], words: Words): Side[] {
	const groups = Map.groupBy(figures, (figure) =>
		[figure.record.period, comparableArea(figure), figure.unit?.dimension].join('|'),
	);
	const sides = [...groups.values()]
		.map((group) => {
			const { preferred } = prefer(group);
			const [first = group[0]] = preferred ? [preferred] : group;
			return first;
		})
		.filter((figure) => figure !== undefined)
		.sort((a, b) => comparePeriods(b.period, a.period))
		.map((figure) => ({ figure, side: sideOf(atlas, figure, words) }));
	joinSides(sides);
	return sides.map(({ side }) => side);
}

/** Say of what a line may join how it does. */
function joinSides(sides: readonly { figure: Figure; side: Side }[]): void {
	const drawn = sides.filter(({ side }) => side.year !== undefined && isPlain(side));
	for (const line of Map.groupBy(drawn, ({ side }) => kindOf(side)).values()) {
		const points = line
			.toReversed()
			.map(({ figure, side }): Joinable & { side: Side } => ({ figure, year: side.year, side }));
		joinPoints(points);
		for (const { side, figure, join } of points) {
			if (join) side.join = join.kind === 'break' ? join.why : join.kind;
			const reason = join?.kind === 'break' && figure.record.seriesBreak;
			if (reason) side.reason = reason;
		}
	}
}

function sideOf(atlas: Atlas, figure: Figure, words: Words): Side {
	const { record, period, unit, bound } = figure;
	const { same, differing } = agreementOf(atlas, figure);
	const disputed =
		differing.length > 0 && prefer([figure, ...same, ...differing]).preferred === undefined;
	const growth = growthText(figure, words);
	const scope = scopeText(figure, words);
	const marks = [
		marksText(figure, words),
		...(disputed ? [words.pageText.sections.conflicts] : []),
	].filter(Boolean);
	return {
		period: record.period,
		when: formatPeriod(record.period, words),
		...(period.length === 'year' && period.start ? { year: Number(period.start.slice(0, 4)) } : {}),
		area: comparableArea(figure),
		dimension: unit?.dimension ?? '',
		length: lengthKey(period),
		printed: figure.display,
		...(growth ? { growth } : {}),
		...(scope ? { scope } : {}),
		source: sourceBrief(figure.source, words),
		...(marks.length > 0 ? { marks: marks.join(words.signs.listComma) } : {}),
		at: figure.address,
		value: unit && record.value ? plainNumber(toBase(record.value, unit)) : '',
		...(bound === 'exact' ? {} : { bound }),
	};
}
