import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from './tables.ts';

/** What every JSON file says of itself. */
export interface Edition {
	/** Of the schema, by semantic versioning. */
	version: string;
	/** The date up to which facts were collected. */
	asOf: string;
	license: string;
}

/** The version of the schema that a project writes: that of the project. */
export function readVersion(project: string): string {
	const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
		version: string;
	};
	return version;
}

type AnyRow = Readonly<Record<string, Cell>>;

/** One record a line, so that two versions can be compared line by line. */
export const toJson = (
	edition: Edition,
	columns: readonly string[],
	rows: readonly AnyRow[],
): string => [...jsonLines(edition, columns, rows)].join('');

/** The file line by line. */
export function* jsonLines(
	{ version, asOf, license }: Edition,
	columns: readonly string[],
	rows: readonly AnyRow[],
): Generator<string, void> {
	yield `${JSON.stringify({ version, asOf, license }).slice(0, -1)},"records":[\n`;
	const keys = columns.map((column) => `${JSON.stringify(column)}:`);
	for (const [index, row] of rows.entries()) {
		const cells = columns.map((column, i) => (keys[i] ?? '') + cellJson(row[column] ?? null));
		yield `${index > 0 ? ',\n' : ''}{${cells.join(',')}}`;
	}
	yield '\n]}\n';
}

/** Most cells of a record are empty. */
const cellJson = (cell: Cell) => (cell === null ? 'null' : JSON.stringify(cell));
