/** One quantity of several zones, a small line for each: on one scale, and none joined to another. */
import { CHART_NEEDS } from '../kinds/chart-needs.ts';
import type { Atlas, Entity } from './build-atlas.ts';
import { type Row, type Series, type SeriesTable, tabulate } from './series.ts';
import { newestRun } from './trends.ts';
import { zoneRows } from './zone-rows.ts';

/** With fewer zones than this there is nothing to lay side by side. */
const FEWEST_ZONES = CHART_NEEDS.lines;

export interface Multiples {
	table: SeriesTable;
	lines: readonly { zone: Entity; series: Series; rows: readonly Row[] }[];
	/** From the first year of any to the last. */
	years: readonly number[];
}

/**
 * Of each zone the newest whole years that follow one another; of several areas the one with most.
 */
export function multiplesOf(zones: readonly Entity[], metricId: string): Multiples | undefined {
	const own = zones.flatMap(({ observations }) =>
		observations.filter(({ metric, subject }) => metric?.id === metricId && subject === undefined),
	);
	const found = tabulate(own).map((table) => ({ table, lines: linesOf(table) }));
	const [most] = found.toSorted((a, b) => b.lines.length - a.lines.length);
	if (!most || most.lines.length < FEWEST_ZONES) return undefined;
	const drawn = most.lines.flatMap(({ rows }) => rows.map(({ year }) => Number(year)));
	const first = Math.min(...drawn);
	const years = Array.from({ length: Math.max(...drawn) - first + 1 }, (_, at) => first + at);
	return { ...most, years };
}

function linesOf(table: SeriesTable): Multiples['lines'] {
	const runs = table.series.flatMap((series) => {
		const rows = series.part === undefined ? newestRun(series) : undefined;
		return rows ? [{ zone: series.first.entity, series, rows }] : [];
	});
	return [...Map.groupBy(runs, ({ zone }) => zone).values()].flatMap(
		(ofZone) => ofZone.toSorted((a, b) => b.rows.length - a.rows.length)[0] ?? [],
	);
}

/** What is laid side by side for the zones of a place: by importance, then by how many have it. */
export function multiplesFor(
	{ entries }: Atlas,
	zones: readonly Entity[],
	most: number,
): { metric: Atlas['entries']['metrics'][number]; multiples: Multiples }[] {
	return entries.metrics
		.flatMap((metric) => {
			const multiples = multiplesOf(zones, metric.id);
			return multiples ? [{ metric, multiples }] : [];
		})
		.sort(
			(a, b) =>
				(a.metric.data.prominence ?? Infinity) - (b.metric.data.prominence ?? Infinity) ||
				b.multiples.lines.length - a.multiples.lines.length,
		)
		.slice(0, most);
}

/** The zones of a region, the members of an alliance or network, or zones by name, each once. */
export function zonesNamed(
	atlas: Atlas,
	refs: readonly string[],
): { zones: Entity[]; pages: Entity[] } {
	const pages = refs.flatMap((ref) => atlas.entities.get(ref) ?? []);
	const zones = pages.flatMap((page) => {
		if (page.collection === 'zones') return [page];
		const members = atlas.ties.flatMap(({ group, zone, counts }) =>
			counts && group === page && zone ? [zone] : [],
		);
		const inside = [...zoneRows(atlas).values()].flatMap(({ zone, province, city }) =>
			province === page || city === page ? [zone] : [],
		);
		return [...members, ...inside];
	});
	return { zones: [...new Set(zones)], pages };
}
