/** Zones in order of one metric, in one year and one kind of scope. */
import Big from 'big.js';
import { toBase } from '../quantities/unit.ts';
import type { Atlas, Figure } from './build-atlas.ts';
import { compareText } from './order.ts';
import { agreementOf, prefer } from './agreement.ts';
import { isWhole } from './whole-zone.ts';

export interface RankingTable {
	/** 2023 */
	year: string;
	/** The kind of scope all rows share. */
	covers: NonNullable<Figure['scope']>['data']['covers'];
	/** What the units of all rows measure. */
	dimension: string;
	rows: { place: number; figure: Figure }[];
}

/** A district that is the zone's own area stands among zones. */
function areaOf({ scope }: Figure): RankingTable['covers'] {
	return isWhole(scope) ? 'zone' : (scope?.data.covers ?? 'unstated');
}

/**
 * Every ranking that can be made: whole years, stated and unmarked figures about national zones
 * themselves, at least three zones each; fullest first, then newest. A rank is never made of ranks
 * or of records in dispute.
 */
export function rankingsOf(atlas: Atlas, metricId: string): RankingTable[] {
	const metric = atlas.metrics.get(metricId)?.data;
	if (!metric || metric.direction === 'none') return [];
	const groups = new Map<string, Map<string, Figure>>();
	for (const figure of atlas.figures) {
		if (figure.metric?.id !== metricId || !figure.plain || figure.subject !== undefined) continue;
		if (figure.entity.collection !== 'zones' || figure.period.length !== 'year') continue;
		if (atlas.zones.get(figure.entity.id)?.data.level !== 'national') continue;
		if (figure.bound === 'magnitude' || !figure.unit) continue;
		const { differing, same } = agreementOf(atlas, figure);
		if (differing.length > 0 && prefer([figure, ...same, ...differing]).preferred !== figure)
			continue;
		const key = [figure.record.period, areaOf(figure), figure.unit.dimension].join('|');
		const group = groups.get(key) ?? new Map<string, Figure>();
		if (!group.has(figure.entity.id)) group.set(figure.entity.id, figure);
		groups.set(key, group);
	}
	const sign = metric.direction === 'lower' ? 1 : -1;
	const size = ({ record, unit }: Figure) =>
		unit ? toBase(record.value ?? '0', unit) : new Big(0);
	return [...groups]
		.filter(([, group]) => group.size >= 3)
		.map(([key, group]): RankingTable => {
			const [year = '', covers = 'unstated', dimension = ''] = key.split('|');
			const ordered = [...group.values()].sort((a, b) => sign * size(a).cmp(size(b)));
			const places: number[] = [];
			ordered.forEach((figure, index) => {
				const before = ordered[index - 1];
				const tied = before && new Big(size(before)).eq(size(figure));
				places.push(tied ? (places[index - 1] ?? index + 1) : index + 1);
			});
			return {
				year,
				covers: covers as RankingTable['covers'],
				dimension,
				rows: ordered.map((figure, index) => ({ place: places[index] ?? index + 1, figure })),
			};
		})
		.sort((a, b) => b.rows.length - a.rows.length || compareText(b.year, a.year));
}
