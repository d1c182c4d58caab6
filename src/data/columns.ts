/** What is known of each column: its type, its meaning, what it refers to. */
import { dataText } from '../text/data.ts';
import type { FileName } from './tables.ts';

export type ColumnType = keyof typeof dataText.types;

const TYPES: Readonly<Record<string, ColumnType>> = {
	aliases: 'list',
	industries: 'list',
	source_ids: 'list',
	entity_ids: 'list',
	entity_names: 'list',
	units: 'list',
	authors: 'list',
	flags: 'list',
	preferred: 'boolean',
	magnitude: 'boolean',
	ordered: 'boolean',
	complete: 'boolean',
	value: 'number',
	value_max: 'number',
	value_low: 'number',
	value_high: 'number',
	growth_stated: 'number',
	period_start: 'date',
	period_end: 'date',
};

/** Columns that hold an id of another file. Lists of ids cannot be declared as keys. */
const REFERS: Readonly<Record<string, FileName>> = {
	metric_id: 'metrics',
	scope_id: 'scopes',
	zone_id: 'zones',
	region_id: 'regions',
	parent_id: 'regions',
	source_id: 'sources',
	founded_source_id: 'sources',
	approved_source_id: 'sources',
	industries_source_id: 'sources',
};

export function typeOf(column: string): ColumnType {
	return TYPES[column] ?? 'string';
}

/** One sentence about a column of a file. */
export function meaningOf(file: FileName, column: string): string {
	const meaning = dataText.own[`${file}.${column}`] ?? dataText.columns[column];
	if (meaning === undefined)
		throw new Error(`src/text/data.ts does not explain ${file}.${column}.`);
	return meaning;
}

/** The file whose ids a column holds. */
export function targetOf(column: string): FileName | undefined {
	return REFERS[column];
}
