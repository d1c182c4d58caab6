/** Which zones a reader of one zone may want to see next: of its province, groups, industries, batch. */
import type { Atlas, Collections, Entity } from './build-atlas.ts';
import { batchOf } from './zone-facts.ts';
import { type ZoneRow, zoneRows } from './zone-rows.ts';

/** So many of each kind are named; a link leads to all. */
export const MOST_NEIGHBOURS = 6;

/** Zones that have something in common with one zone, those first of which most is known. */
export type Neighbours = {
	rows: ZoneRow[];
	/** All that share it, the zone itself among them. */
	count: number;
} & (
	| { by: 'province' | 'group'; page: Entity }
	| { by: 'industry'; industries: { industry: Collections['industries'][number]; count: number }[] }
	| { by: 'batch'; batch: string; year: string }
	| { by: 'year'; year: string }
);

/** What a zone has in common with others, the nearest first; what it shares with none is left out. */
export function neighboursOf(atlas: Atlas, id: string): Neighbours[] {
	const rows = [...zoneRows(atlas).values()];
	const own = zoneRows(atlas).get(id);
	if (!own) return [];
	const { province, groups } = own;
	const found: Neighbours[] = [
		...(province
			? [
					{
						by: 'province' as const,
						page: province,
						...among(own, rows, (row) => row.province === province),
					},
				]
			: []),
		...groups.map((group) => ({
			by: 'group' as const,
			page: group,
			...among(own, rows, (row) => row.groups.includes(group)),
		})),
		byIndustry(own, rows),
		...byApproval(own, rows),
	];
	return found.filter(({ rows }) => rows.length > 0);
}

/**
 * Zones approved with this one. A batch that is a mere year was one approval only where all of it
 * have one decree or one date; else they share no more than the year.
 */
function byApproval(own: ZoneRow, rows: readonly ZoneRow[]): Neighbours[] {
	const batch = batchOf(own.data);
	if (batch === null || own.data.level !== 'national') return [];
	const year = batch.slice(0, 4);
	const national = rows.filter(({ data }) => data.level === 'national');
	const inBatch = (row: ZoneRow) => batchOf(row.data) === batch;
	const { decree, date = year } = own.data.approved ?? {};
	const all = national.filter(inBatch).map(({ data }) => data.approved);
	const together =
		batch !== year ||
		(decree !== undefined && all.every((approved) => approved?.decree === decree)) ||
		(date !== year && all.every((approved) => approved?.date === date));
	if (together) return [{ by: 'batch', batch, year, ...among(own, national, inBatch) }];
	const inYear = ({ data }: ZoneRow) => batchOf(data)?.startsWith(year) === true;
	return [{ by: 'year', year, ...among(own, national, inYear) }];
}

/** Zones with the same leading industries, those first that share most of them. */
function byIndustry(own: ZoneRow, rows: readonly ZoneRow[]): Neighbours {
	const ids = own.makes.industries.map(({ id }) => id);
	const shared = (row: ZoneRow) => ids.filter((id) => row.industries.includes(id)).length;
	const { count, rows: others } = among(own, rows, (row) => shared(row) > 0, shared);
	return {
		by: 'industry',
		industries: own.makes.industries.map((industry) => ({
			industry,
			count: rows.filter((row) => row.industries.includes(industry.id)).length,
		})),
		count,
		rows: others,
	};
}

function among(
	own: ZoneRow,
	rows: readonly ZoneRow[],
	shares: (row: ZoneRow) => boolean,
	nearness: (row: ZoneRow) => number = () => 0,
): { count: number; rows: ZoneRow[] } {
	const all = rows.filter(shares);
	const others = all
		.filter((row) => row !== own)
		.toSorted((a, b) => nearness(b) - nearness(a) || b.figures - a.figures);
	return { count: all.length, rows: others.slice(0, MOST_NEIGHBOURS) };
}
