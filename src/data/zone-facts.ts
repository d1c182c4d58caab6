/** What pages say of a zone apart from its figures. */
import { formatPeriod } from '../quantities/period.ts';
import type { Zone } from '../kinds/index.ts';
import { type Area, HECTARE } from '../kinds/areas.ts';
import { plainNumber } from '../quantities/interval.ts';
import { fromBase, toBase } from '../quantities/unit.ts';
import type { Words } from '../text/words.ts';
import type { Vocabulary } from '../quantities/vocabulary.ts';
import type { Atlas, Entity, Entry, Tie } from './build-atlas.ts';
import { provincesOf } from './provinces.ts';

/** 1991年3月（据名单推定）, 2010年11月（来源待核）; nothing where no approval was found. */
export function approvalText(atlas: Atlas, zone: Zone, words: Words): string | undefined {
	const { pageText, signs } = words;
	if (!zone.approved) return undefined;
	const { date, basis, source } = zone.approved;
	const doubts = [
		basis === 'derived' ? pageText.approvedDerived : '',
		atlas.sources.get(source)?.data.grade === 'C' ? pageText.sourceUnsure : '',
	].filter(Boolean);
	return (
		formatPeriod(date, words) + (doubts.length > 0 ? signs.bracketed(doubts.join(signs.comma)) : '')
	);
}

/** The document that approved a zone: its page where there is one, its number, and who gives that. */
export function decreeOf(
	{ entries, entities }: Pick<Atlas, 'entries' | 'entities'>,
	{ approved }: Zone,
): { page: Entity | undefined; number: string | undefined; source: string | undefined } {
	const id = approved?.decree;
	const decree = entries.policies.find((policy) => policy.id === id);
	const page = decree && entities.get(`policies/${decree.id}`);
	if (approved?.number !== undefined) {
		return { page, number: approved.number, source: approved.numberSource ?? approved.source };
	}
	const number = decree?.data.number;
	return { page, number, source: number === undefined ? undefined : decree?.data.sources[0] };
}

/** The zones that a document approved, province by province. */
export function approvedBy(atlas: Atlas, decree: string): Entry<Zone>[] {
	const provinces = provincesOf(atlas).map(({ id }) => id);
	return atlas.entries.zones
		.filter(({ data }) => data.approved?.decree === decree)
		.toSorted((a, b) => provinces.indexOf(a.data.region) - provinces.indexOf(b.data.region));
}

/** The area that was approved; the first where there are several. */
export function approvedArea({ areas = [] }: Zone): Area | undefined {
	return areas.find(({ approved }) => approved);
}

/** The area that a page's head shows: the approved one, or the only one. */
export function mainArea(zone: Zone): Area | undefined {
	const { areas = [] } = zone;
	return approvedArea(zone) ?? (areas.length === 1 ? areas[0] : undefined);
}

/** 10.38平方公里 as 1038 公顷; undefined for what is no area. */
export function inHectares(area: Area, { parseUnit }: Pick<Vocabulary, 'parseUnit'>) {
	const [unit, hectare] = [parseUnit(area.unit), parseUnit(HECTARE)];
	if (!unit || !hectare || unit.dimension !== hectare.dimension) return undefined;
	return unit.base === hectare.base
		? area.value
		: plainNumber(fromBase(toBase(area.value, unit), hectare));
}

export type { Area };

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

/** The batch a zone is counted in: 1992, or `1994 苏州工业园区` with its note; null is 未收录. */
export function batchOf(zone: Zone): string | null {
	if (!zone.approved) return null;
	const batch = zone.batch ?? zone.approved.date.slice(0, 4);
	return zone.batchNote === undefined ? batch : `${batch} ${zone.batchNote}`;
}

/** 1992 → 1992年, 2015-02 → 2015年2月, `1994 苏州工业园区` → 1994年（苏州工业园区）. */
export function batchName(batch: string | null, words: Words): string {
	const { figureText, pageText } = words;
	if (batch === null) return figureText.notCollected;
	const [, period = batch, note] = /^(\S+)(?: (.+))?$/.exec(batch) ?? [];
	return note === undefined
		? formatPeriod(period, words)
		: pageText.batchOf(formatPeriod(period, words), note);
}
