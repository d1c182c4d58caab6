/** The database, read by SQLite itself and held against the JSON files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { keyOf, typeOf } from '../../src/data/columns.ts';
import { type Cell, COLUMNS, FILES } from '../../src/data/tables.ts';
import { builtSite, readRecords } from '../built-site.ts';

const database = new DatabaseSync(join(builtSite, 'data/gaoxin-atlas.sqlite'), { readOnly: true });

const ask = (sql: string) =>
	database
		.prepare(sql)
		.all()
		.map((row) => ({ ...row }));

/** What the JSON file has, of what the database has. */
function asPublished(type: string, row: Record<string, unknown>, column: string): Cell {
	const value = row[column];
	switch (type) {
		case 'list':
			return JSON.parse(String(value)) as string[];
		case 'boolean':
			return value === null ? null : value === 1;
		case 'number':
			return row[`${column}_text`] as Cell;
		case 'integer':
			return value === null ? null : String(value);
		default:
			return value as Cell;
	}
}

test.each(FILES)('the table %s has the rows of its JSON file, in their order', (file) => {
	const rows = ask(`SELECT * FROM "${file}" ORDER BY rowid`);
	const published = rows.map((row) =>
		Object.fromEntries(
			COLUMNS[file].map((column) => [column, asPublished(typeOf(file, column), row, column)]),
		),
	);
	expect(published).toEqual(readRecords(file));
});

test('a number is the one that is printed beside it', () => {
	for (const file of FILES) {
		for (const column of COLUMNS[file].filter((name) => typeOf(file, name) === 'number')) {
			for (const row of ask(
				`SELECT "${column}" AS value, "${column}_text" AS text FROM "${file}"`,
			)) {
				const { value, text } = row;
				expect(text === null ? null : Number(text), `${file}.${column}`).toBe(value);
				expect(typeof value === 'number' || value === null).toBe(true);
			}
		}
	}
});

test('keys hold', () => {
	expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
	expect(ask('PRAGMA foreign_key_check')).toEqual([]);
	for (const file of FILES) {
		const keys = ask(`SELECT name FROM pragma_table_info('${file}') WHERE pk > 0`);
		const key = keyOf(file);
		expect(keys, file).toEqual(key === undefined ? [] : [{ name: key }]);
	}
});

test('it is of the edition that the JSON files are of', () => {
	const { records: _, ...edition } = JSON.parse(
		readFileSync(join(builtSite, 'data/zones.json'), 'utf8'),
	) as Record<string, unknown>;
	const meta = Object.fromEntries(ask('SELECT * FROM meta').map(({ key, value }) => [key, value]));
	expect(meta).toMatchObject(edition);
	for (const { name, rows } of ask('SELECT name, rows FROM tables')) {
		expect(ask(`SELECT count(*) AS rows FROM "${String(name)}"`)).toEqual([{ rows }]);
	}
	expect(ask("SELECT * FROM columns WHERE trim(meaning) = ''")).toEqual([]);
});
