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

/** One record a line, so that two versions can be compared line by line. */
export function toJson(
	{ version, asOf, license }: Edition,
	columns: readonly string[],
	rows: readonly Readonly<Record<string, Cell>>[],
): string {
	const keys = columns.map((column) => `${JSON.stringify(column)}:`);
	const records = rows.map((row) => {
		const cells = columns.map((column, i) => (keys[i] ?? '') + cellJson(row[column] ?? null));
		return `{${cells.join(',')}}`;
	});
	const head = JSON.stringify({ version, asOf, license }).slice(0, -1);
	return `${head},"records":[\n${records.join(',\n')}\n]}\n`;
}

/** Most cells of a record are empty. */
const cellJson = (cell: Cell) => (cell === null ? 'null' : JSON.stringify(cell));
