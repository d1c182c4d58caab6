/** Which lines a page draws, the most telling first. */
import type { Metric } from '../kinds/metrics.ts';
import type { Atlas, Entity, Entry, Figure } from './build-atlas.ts';
import { countryOf } from './coverage.ts';
import { isChartable } from './series.ts';

/** What stands first among key figures comes first. */
export const byImportance = (a: Entry<Metric>, b: Entry<Metric>) =>
	(a.data.prominence ?? Infinity) - (b.data.prominence ?? Infinity) || 0;

/** The metrics of which a page's figures make a chart. */
export function chartedMetrics(figures: readonly Figure[]): Entry<Metric>[] {
	const metrics = new Map(
		figures.flatMap(({ metric }) => (metric ? [[metric.id, metric] as const] : [])),
	);
	return [...metrics.values()]
		.filter(({ id }) => isChartable(figuresOf(figures, id)))
		.toSorted(byImportance);
}

/** The pages, those of zones apart, whose figures of a metric make a chart; the country's first. */
export function chartedPages(atlas: Atlas, metricId: string): Entity[] {
	const country = countryOf(atlas)?.entity;
	const pages = new Set(figuresOf(atlas.figures, metricId).map(({ entity }) => entity));
	return [...pages]
		.filter(
			({ collection, observations }) =>
				collection !== 'zones' && isChartable(figuresOf(observations, metricId)),
		)
		.toSorted((a, b) => Number(b === country) - Number(a === country));
}

const figuresOf = (figures: readonly Figure[], metricId: string) =>
	figures.filter(({ metric }) => metric?.id === metricId);
