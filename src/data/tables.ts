/** The rows of every download. Pure: pages, endpoints and tests call the same functions. */
import type { z } from 'zod';
import { parsePeriod } from '../quantities/period.ts';
import { COLLECTIONS, downloadOf, type FileName, kindOf, records } from '../kinds/index.ts';
import { useOf } from '../kinds/kind.ts';
import { elementOf, fieldsOf, metaOf } from '../kinds/walk.ts';
import type { Words } from '../text/words.ts';
import type { Atlas, Pledge } from './build-atlas.ts';
import { madeRows } from './made-cells.ts';
import type { Verdict } from './verdict.ts';

type AnySchema = z.core.$ZodType;

export type { FileName };

/** What one cell holds; null is an empty cell. */
export type Cell = string | boolean | readonly string[] | null;
export type Row = Readonly<Record<string, Cell>>;
export type Tables = Readonly<Record<FileName, readonly Row[]>>;

/** What the files need that content does not say. */
export interface Outside {
	/** A path without the base → the full address. */
	absolute: (path: string) => string;
	/** The language of the files. */
	words: Words;
	/** What became of a pledge. */
	verdict: (pledge: Pledge) => Verdict;
}

/** The files in the order in which they are listed; later ones follow. */
export const FILES: readonly FileName[] = [
	...new Set<FileName>([
		'observations',
		'zones',
		'alliances',
		'networks',
		'regions',
		'mechanisms',
		'policies',
		'memberships',
		'events',
		'targets',
		'rankings',
		'metrics',
		'scopes',
		'sources',
		'industries',
		...(Object.keys(records) as FileName[]),
		...COLLECTIONS.filter((name): name is FileName & typeof name => 'download' in kindOf(name)),
	]),
];

export interface FieldColumn {
	column: string;
	/** The field it holds: `approved.date`. */
	path: string;
	field: AnySchema;
}

const known = new Map<FileName, readonly FieldColumn[]>();

/** The columns that hold a field each, in the order of the fields. */
export function fieldColumns(file: FileName): readonly FieldColumn[] {
	const columns = known.get(file) ?? listFieldColumns(file);
	known.set(file, columns);
	return columns;
}

function listFieldColumns(file: FileName): FieldColumn[] {
	const { download, schema } = downloadOf(file);
	const row = download.rows === undefined ? undefined : fieldsOf(schema)?.[download.rows];
	const record = row && elementOf(row);
	return [...columnsIn(schema, ''), ...(record ? columnsIn(record, `${download.rows}.`) : [])];
}

function columnsIn(schema: AnySchema, prefix: string): FieldColumn[] {
	return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
		const { column } = useOf(field);
		const path = `${prefix}${name}`;
		return column === undefined ? columnsIn(field, `${path}.`) : [{ column, path, field }];
	});
}

/** A column that says the first or the last day of what another one dates as precisely as is known. */
export interface DayColumn {
	column: string;
	/** The column that has the date, or the period, as it is written. */
	of: string;
	edge: 'start' | 'end';
}

const knownDays = new Map<FileName, readonly DayColumn[]>();

/** Two for each column of dates or periods: `approved` has `approved_start` and `approved_end`. */
export function dayColumns(file: FileName): readonly DayColumn[] {
	const columns = knownDays.get(file) ?? listDayColumns(file);
	knownDays.set(file, columns);
	return columns;
}

function listDayColumns(file: FileName): DayColumn[] {
	return fieldColumns(file)
		.filter(({ field }) => metaOf(field).form === 'period-form')
		.flatMap(({ column }) =>
			(['start', 'end'] as const).map((edge) => ({
				column: `${column}_${edge}`,
				of: column,
				edge,
			})),
		);
}

/** The columns of each file, in the order in which they are published: later ones come last. */
export const COLUMNS = Object.fromEntries(
	FILES.map((file) => [
		file,
		[
			...new Set([
				...downloadOf(file).download.columns,
				...fieldColumns(file).map(({ column }) => column),
				...dayColumns(file).map(({ column }) => column),
			]),
		],
	]),
) as unknown as Readonly<Record<FileName, readonly string[]>>;

/** All files. */
export function tablesOf(atlas: Atlas, outside: Outside): Tables {
	return Object.fromEntries(
		FILES.map((file) => {
			const fill = filledBy(file);
			return [file, madeRows(file, atlas, outside).map(({ of, made }) => fill(of, made))];
		}),
	) as Record<FileName, Row[]>;
}

type FillRow = (of: unknown, made: Readonly<Record<string, Cell>>) => Row;

/** What makes a row of a file: how its fields are reached is found out once, not for each cell. */
function filledBy(file: FileName): FillRow {
	const columns = COLUMNS[file];
	const fields = fieldColumns(file).map(({ column, path, field }) => ({
		column,
		names: path.split('.'),
		empty: elementOf(field) ? [] : null,
	}));
	const days = dayColumns(file);
	// A copy of one row takes less time and space than a row that grows cell by cell.
	const blank = Object.fromEntries(columns.map((column) => [column, undefined]));
	return (of, made) => {
		const row: Record<string, Cell | undefined> = { ...blank };
		for (const { column, names, empty } of fields) {
			row[column] = (names.reduce(partOf, of) ?? empty) as Cell;
		}
		// First and last days, inclusive; what is not known of them stays empty.
		for (const { column, of: dated, edge } of days) {
			const text = row[dated];
			row[column] = (typeof text === 'string' && parsePeriod(text)?.[edge]) || null;
		}
		for (const column of columns) {
			const cell = made[column] === undefined ? row[column] : made[column];
			if (cell === undefined) throw new Error(`Nothing makes the column ${file}.${column}.`);
			row[column] = cell;
		}
		return row as Row;
	};
}

function partOf(data: unknown, name: string): unknown {
	return typeof data === 'object' && data !== null
		? (data as Record<string, unknown>)[name]
		: undefined;
}

/** The observations of one page. What has been retracted stands in the file of all only. */
export function rowsOfEntity(tables: Tables, collection: string, id: string): Row[] {
	return rowsBy(tables, entityKey).get(`${collection}/${id}`) ?? [];
}

/** The observations of one metric, whoever's they are. */
export function rowsOfMetric(tables: Tables, id: string): Row[] {
	return rowsBy(tables, metricKey).get(id) ?? [];
}

type RowKey = (row: Row) => string;

const entityKey: RowKey = (row) => `${row['entity_type']}/${row['entity_id']}`;
const metricKey: RowKey = (row) => String(row['metric_id'] ?? '');

const grouped = new WeakMap<Tables, Map<RowKey, Map<string, Row[]>>>();

/** Current observations by what they are asked for by: looking through all of them for each page takes too long. */
function rowsBy(tables: Tables, key: RowKey): ReadonlyMap<string, Row[]> {
	const groups = grouped.get(tables) ?? new Map<RowKey, Map<string, Row[]>>();
	grouped.set(tables, groups);
	const rows = groups.get(key) ?? Map.groupBy(tables.observations.filter(isCurrent), key);
	groups.set(key, rows);
	return rows;
}

const isCurrent = (row: Row) => row['status'] !== 'retracted';
