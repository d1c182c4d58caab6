/** Approvals in the order of time: by year, by batch, counts cumulated. */
import type { Zone } from '../kinds/index.ts';
import type { Atlas, Entity, Entry } from './build-atlas.ts';
import { compareText } from './order.ts';
import { provincesOf } from './provinces.ts';
import { batchOf, decreeOf } from './zone-facts.ts';

export interface Batch {
	/** 1992, 2015-02: see `batchName`. */
	batch: string;
	/** Province by province. */
	zones: Entry<Zone>[];
	/** Of how many the date is inferred. */
	derived: number;
	/** The documents that approved them and have a page. */
	decrees: Entity[];
}

export interface ApprovalYear {
	year: string;
	batches: Batch[];
	/** Approved in this year. */
	added: number;
	/** Approved up to its end. */
	total: number;
}

/** Years with approvals, the first one first. National zones without a date are none of them. */
export function approvalYears(atlas: Atlas): ApprovalYear[] {
	const provinces = provincesOf(atlas).map(({ id }) => id);
	const national = atlas.entries.zones
		.filter(({ data }) => data.level === 'national')
		.toSorted((a, b) => provinces.indexOf(a.data.region) - provinces.indexOf(b.data.region));
	const batches = [...Map.groupBy(national, ({ data }) => batchOf(data))]
		.flatMap(([batch, zones]) => (batch === null ? [] : { batch, zones }))
		.sort((a, b) => compareText(a.batch, b.batch))
		.map(({ batch, zones }): Batch => ({
			batch,
			zones,
			derived: zones.filter(({ data }) => data.approved?.basis === 'derived').length,
			decrees: [...new Set(zones.flatMap(({ data }) => decreeOf(atlas, data).page ?? []))],
		}));
	let total = 0;
	return [...Map.groupBy(batches, ({ batch }) => batch.slice(0, 4))].map(([year, of]) => {
		const added = of.reduce((sum, { zones }) => sum + zones.length, 0);
		total += added;
		return { year, batches: of, added, total };
	});
}
