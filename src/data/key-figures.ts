import { comparePeriods } from '../quantities/period.ts';
import type { Figure } from './build-atlas.ts';

/** Which metrics stand first where a page has many. */
const ORDER = [
	'revenue',
	'industrial-output',
	'gdp',
	'park-gdp',
	'above-scale-industrial-output',
	'high-tech-enterprises',
	'national-evaluation-rank',
	'national-zone-count',
	'exports',
	'reporting-enterprises',
	'employees',
	'taxes-paid',
	'net-profit',
	'fixed-asset-investment',
	'general-budget-revenue',
];

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
	const rank = (figure: Figure) => {
		const place = ORDER.indexOf(figure.metric?.id ?? '');
		return place < 0 ? ORDER.length : place;
	};
	const recent = String(Number(asOf.slice(0, 4)) - 6);
	const age = (figure: Figure) => ((figure.period.end ?? '') < recent ? 1 : 0);
	return [...newest.values()]
		.sort((a, b) => age(a) - age(b) || rank(a) - rank(b) || comparePeriods(b.period, a.period))
		.slice(0, most);
}

/** Whom the country's figures are about on pages of places: not the country, its national zones. */
export const NATIONAL_SUBJECT = '全国国家高新区';
