/** Zones in order of one metric, in one year and one kind of scope. */
import Big from 'big.js';
import { CHART_NEEDS } from '../kinds/chart-needs.ts';
import { toBase } from '../quantities/unit.ts';
import type { Atlas, Figure } from './build-atlas.ts';
import { compareText } from './order.ts';
import { byWorth, identityOf, settle } from './agreement.ts';
import { nationalZones } from './coverage.ts';
import { comparableArea, isWhole } from './whole-zone.ts';

export interface RankingTable {
	/** 2023 */
	year: string;
	/** The kind of scope all rows share. */
	covers: NonNullable<Figure['scope']>['data']['covers'];
	/** What the units of all rows measure. */
	dimension: string;
	rows: { place: number; figure: Figure }[];
}

/** Where a zone stands. */
export interface Place {
	/** 1 is the first; ties share a place. */
	place: number;
	/** How many zones are ranked with it. */
	ranked: number;
	/** How many national zones there are: 178. */
	of: number;
	table: RankingTable;
}

function coversOf({ scope }: Figure): RankingTable['covers'] {
	return isWhole(scope) ? 'zone' : (scope?.data.covers ?? 'unstated');
}

const known = new WeakMap<Atlas, Map<string, RankingTable[]>>();

/**
 * Every ranking that can be made: whole years, stated and unmarked figures about national zones
 * themselves, at least three zones each; fullest first, then newest. A rank is never made of ranks
 * or of records in dispute.
 */
export function rankingsOf(atlas: Atlas, metricId: string): readonly RankingTable[] {
	const metrics = known.get(atlas) ?? new Map<string, RankingTable[]>();
	known.set(atlas, metrics);
	const made = metrics.get(metricId) ?? makeRankings(atlas, metricId);
	metrics.set(metricId, made);
	return made;
}

/** Fewer bars than this are a sentence. */
const FEWEST_BARS = CHART_NEEDS.bars;

/** The ranking that bars show: the fullest of a year, or of any. */
export const barredRanking = (
	atlas: Atlas,
	metricId: string,
	year?: string,
): RankingTable | undefined =>
	rankingsOf(atlas, metricId).find(
		(table) => table.rows.length >= FEWEST_BARS && (year === undefined || table.year === year),
	);

/** The same for every year that has one. */
export function barredYears(atlas: Atlas, metricId: string): RankingTable[] {
	const years = new Set(rankingsOf(atlas, metricId).map(({ year }) => year));
	return [...years].flatMap((year) => barredRanking(atlas, metricId, year) ?? []);
}

/** Whether enough zones can be compared in some year. */
export const hasBars = (atlas: Atlas, metricId: string): boolean =>
	barredRanking(atlas, metricId) !== undefined;

/** The rankings of one year, one for each comparable scope and currency; fullest first. */
export function placesIn(atlas: Atlas, metricId: string, year: string): readonly RankingTable[] {
	return rankingsOf(atlas, metricId).filter((table) => table.year === year);
}

/** Where a figure stands among those it can be compared with; nothing where it stands in no ranking. */
export function placeOf(atlas: Atlas, figure: Figure): Place | undefined {
	if (!figure.plain || !figure.metric || figure.subject !== undefined) return undefined;
	for (const table of placesIn(atlas, figure.metric.id, figure.record.period)) {
		const [row] = table.rows;
		if (!row || groupOf(row.figure) !== groupOf(figure)) continue;
		const own = table.rows.find((row) => row.figure === figure);
		return (
			own && {
				place: own.place,
				ranked: table.rows.length,
				of: nationalZones(atlas).length,
				table,
			}
		);
	}
	return undefined;
}

/** Equal for figures that can be ranked together. */
const groupOf = (figure: Figure) =>
	[figure.record.period, comparableArea(figure), figure.unit?.dimension].join('|');

const isRankable = ({ plain, bound, unit, period }: Figure) =>
	plain && bound !== 'magnitude' && unit !== undefined && period.length === 'year';

/**
 * The figures of national zones that can stand beside one another, one for each zone: whole years,
 * stated, unmarked, about the zones themselves and not in dispute, of one year, comparable scope and
 * currency. Places in a list are among them.
 */
export function comparableFigures(atlas: Atlas, metricId: string): Figure[][] {
	const own = atlas.figures.filter(
		({ metric, subject, entity }) =>
			metric?.id === metricId &&
			subject === undefined &&
			entity.collection === 'zones' &&
			atlas.zones.get(entity.id)?.data.level === 'national',
	);
	const groups = new Map<string, Map<string, Figure>>();
	for (const records of Map.groupBy(own, identityOf).values()) {
		for (const { figure, disputed } of settle(records)) {
			if (disputed || !isRankable(figure)) continue;
			const group = groups.get(groupOf(figure)) ?? new Map<string, Figure>();
			const other = group.get(figure.entity.id);
			if (!other || byWorth(figure, other) < 0) group.set(figure.entity.id, figure);
			groups.set(groupOf(figure), group);
		}
	}
	return [...groups.values()].map((group) => [...group.values()]);
}

/** How large a figure is, in the base of its unit. Those of a metric are compared again and again. */
export function sizeOf(figure: Figure): Big {
	const known = sizes.get(figure);
	if (known) return known;
	const { record, unit } = figure;
	const size = unit ? toBase(record.value ?? '0', unit) : new Big(0);
	sizes.set(figure, size);
	return size;
}

const sizes = new WeakMap<Figure, Big>();

function makeRankings(atlas: Atlas, metricId: string): RankingTable[] {
	const metric = atlas.metrics.get(metricId)?.data;
	if (!metric || metric.direction === 'none' || metric.nature === 'rank') return [];
	const sign = metric.direction === 'lower' ? 1 : -1;
	return comparableFigures(atlas, metricId)
		.filter((figures) => figures.length >= 3)
		.map((figures): RankingTable => {
			const ordered = figures.toSorted((a, b) => sign * sizeOf(a).cmp(sizeOf(b)));
			const places: number[] = [];
			ordered.forEach((figure, index) => {
				const before = ordered[index - 1];
				const tied = before && sizeOf(before).eq(sizeOf(figure));
				places.push(tied ? (places[index - 1] ?? index + 1) : index + 1);
			});
			const [first] = ordered as [Figure];
			return {
				year: first.record.period,
				covers: coversOf(first),
				dimension: first.unit?.dimension ?? '',
				rows: ordered.map((figure, index) => ({ place: places[index] ?? index + 1, figure })),
			};
		})
		.sort((a, b) => b.rows.length - a.rows.length || compareText(b.year, a.year));
}
