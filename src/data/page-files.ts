/** The files that a page offers for download, for its links and for programs. */
import { FIGURE_COLLECTIONS } from '../kinds/index.ts';
import type { Atlas, Entity, Figure } from './build-atlas.ts';
import { WORKBOOK_TYPE } from './workbook.ts';

export interface PageFile {
	/** zones/shenyang.csv */
	path: string;
	/** Names it for readers. */
	format: 'csv' | 'json' | 'workbook' | 'excel';
	/** Its media type. */
	type: string;
}

const CSV = 'text/csv';
const JSON = 'application/json';

/** The figures in the files of a page: its own, or those of a metric whoever's they are. */
export function figuresOfPage(atlas: Atlas, { collection, id, observations }: Entity): Figure[] {
	return collection === 'metrics'
		? atlas.figures.filter(({ metric }) => metric?.id === id)
		: observations;
}

/** The files of its figures; none where it has no figures. */
export function filesOfPage(atlas: Atlas, entity: Entity): PageFile[] {
	const { collection, ref } = entity;
	if (figuresOfPage(atlas, entity).length === 0) return [];
	const files: PageFile[] = [
		{ path: `${ref}.csv`, format: 'csv', type: CSV },
		{ path: `${ref}.json`, format: 'json', type: JSON },
		{ path: `${ref}.xlsx`, format: 'workbook', type: WORKBOOK_TYPE },
		{ path: `${ref}-excel.csv`, format: 'excel', type: CSV },
	];
	// A metric's records are in JSON with all others only.
	const own = FIGURE_COLLECTIONS.some((name) => name === collection);
	return own ? files : files.filter(({ format }) => format !== 'json');
}

/** The files of a table under /data/. */
export function filesOfTable(name: string): Omit<PageFile, 'format'>[] {
	return [
		{ path: `data/${name}.csv`, type: CSV },
		{ path: `data/${name}.json`, type: JSON },
	];
}
