import { comparePeriods } from '../quantities/period.ts';
import type { Metric } from '../kinds/metrics.ts';
import type { Atlas, Entry, Figure } from './build-atlas.ts';

/**
 * Up to six figures for the top of a page: plain ones about the entity itself, the newest of each
 * metric, those of the last six years before older ones, then the most telling metrics first.
 * Figures of another area than the zone's own stay out.
 */
export function keyFigures(
	figures: readonly Figure[],
	asOf: string,
	subject?: string,
	most = 6,
): Figure[] {
	const newest = new Map<string, Figure>();
	for (const figure of figures) {
		const foreign = ['district', 'city', 'province', 'project', 'core-park', 'industry-chain'];
		if (!figure.plain || figure.subject !== subject || !figure.metric) continue;
		if (figure.period.length === 'unknown' || figure.bound === 'magnitude') continue;
		if (foreign.includes(figure.scope?.data.covers ?? '')) continue;
		const known = newest.get(figure.metric.id);
		if (!known || comparePeriods(known.period, figure.period) < 0) {
			newest.set(figure.metric.id, figure);
		}
	}
	const rank = ({ metric }: Figure) => placeOf(metric?.data.prominence);
	const recent = String(Number(asOf.slice(0, 4)) - 6);
	const age = (figure: Figure) => ((figure.period.end ?? '') < recent ? 1 : 0);
	return [...newest.values()]
		.sort((a, b) => age(a) - age(b) || rank(a) - rank(b) || comparePeriods(b.period, a.period))
		.slice(0, most);
}

/** What has no place comes after all that have one. */
const placeOf = (place: number | undefined) => place ?? Number.MAX_SAFE_INTEGER;

/** The metric that stands first among key figures; of equal ones the first by its id. */
export function firstMetric({ entries }: Atlas): Entry<Metric> | undefined {
	return entries.metrics.toSorted(
		(a, b) => placeOf(a.data.prominence) - placeOf(b.data.prominence),
	)[0];
}
