/** What pages say of a zone apart from its figures. */
import { formatPeriod } from '../quantities/period.ts';
import type { Zone } from '../schemas/entities.ts';
import { pageText } from '../text/pages.ts';
import type { Atlas, Entity, Tie } from './build-atlas.ts';

/** 1991年3月（据名单推定）, or 待核. */
export function approvalText(zone: Zone): string {
	if (!zone.approved) return pageText.unknown;
	const date = formatPeriod(zone.approved.date);
	return zone.approved.basis === 'derived' ? `${date}（${pageText.approvedDerived}）` : date;
}

/** A zone's ties that count, one for each group. */
export function badgesOf(atlas: Atlas, zone: string): Entity[] {
	const groups = atlas.ties
		.filter((tie) => tie.counts && tie.zone?.ref === zone)
		.map(({ group }) => group);
	return [...new Set(groups)];
}

/** Ties that do not count, without those to groups the zone is known to belong to. */
export function looseTies(atlas: Atlas, zone: string): Tie[] {
	const sure = new Set(badgesOf(atlas, zone));
	return atlas.ties.filter((tie) => !tie.counts && tie.zone?.ref === zone && !sure.has(tie.group));
}

/** The batch a zone is counted in; null is 待核. */
export function batchOf(zone: Zone): string | null {
	return zone.approved ? (zone.batch ?? zone.approved.date.slice(0, 4)) : null;
}

/** 1992 → 1992年, 2015-02 → 2015年2月, 1994-sip → 1994年（苏州工业园区）. */
export function batchName(batch: string | null): string {
	if (batch === null) return pageText.batchUnknown;
	if (batch === '1994-sip') return '1994年（苏州工业园区）';
	return formatPeriod(batch);
}
