/** All tables as one SQLite database: the same rows and columns, with types, keys and their meanings. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Words } from '../text/words.ts';
import { isFilled, keyOf, meaningOf, targetOf, typeOf } from './columns.ts';
import type { Edition } from './json.ts';
import { type Cell, COLUMNS, type FileName, FILES, type Tables } from './tables.ts';

export interface DatabaseFacts {
	edition: Edition;
	/** Address of /data/. */
	homepage: string;
	tables: Tables;
}

/** A column of a table of the database. */
interface Stored {
	name: string;
	type: 'TEXT' | 'REAL' | 'INTEGER';
	meaning: string;
	/** What stands there, of what the other files have in `of`. */
	of: string;
	store: (cell: Cell) => SQLInputValue;
	/** Whether it is the column of that name, and not its twin. */
	own: boolean;
}

/** The bytes of the database; the same rows always make the same. */
export function makeDatabase(facts: DatabaseFacts, words: Words): Uint8Array<ArrayBuffer> {
	const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
	try {
		database.exec('BEGIN');
		describe(database, facts, words);
		for (const file of FILES) fillTable(database, file, facts.tables, words);
		database.exec('COMMIT');
		return new Uint8Array(database.serialize());
	} finally {
		database.close();
	}
}

function describe(
	database: DatabaseSync,
	{ edition, homepage, tables }: DatabaseFacts,
	words: Words,
): void {
	const { dataText } = words;
	database.exec(`
		CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
		CREATE TABLE tables (
			name TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, about TEXT NOT NULL, rows INTEGER NOT NULL
		);
		CREATE TABLE columns (
			table_name TEXT NOT NULL REFERENCES tables (name),
			position INTEGER NOT NULL, name TEXT NOT NULL, meaning TEXT NOT NULL,
			PRIMARY KEY (table_name, name)
		);`);
	const meta = database.prepare('INSERT INTO meta VALUES (?, ?)');
	for (const [key, value] of Object.entries({
		title: dataText.packageTitle,
		about: dataText.packageAbout,
		version: edition.version,
		asOf: edition.asOf,
		license: edition.license,
		license_url: dataText.page.licenceLink,
		homepage,
	})) {
		meta.run(key, value);
	}
	const table = database.prepare('INSERT INTO tables VALUES (?, ?, ?, ?)');
	const column = database.prepare('INSERT INTO columns VALUES (?, ?, ?, ?)');
	for (const file of FILES) {
		const { title, about } = dataText.files[file];
		table.run(file, title, about, tables[file].length);
		for (const [index, { name, meaning }] of storedColumns(file, words).entries()) {
			column.run(file, index + 1, name, meaning);
		}
	}
}

function fillTable(database: DatabaseSync, file: FileName, tables: Tables, words: Words): void {
	const columns = storedColumns(file, words);
	const lines = columns.map(({ name, type, of, own }) => {
		const target = own ? targetOf(file, of) : undefined;
		return [
			quoted(name),
			type,
			isFilled(file, of) ? 'NOT NULL' : '',
			own && of === keyOf(file) ? 'PRIMARY KEY' : '',
			target ? `REFERENCES ${quoted(target)} (${quoted(keyOf(target) ?? '')})` : '',
		]
			.filter(Boolean)
			.join(' ');
	});
	database.exec(`CREATE TABLE ${quoted(file)} (\n\t${lines.join(',\n\t')}\n)`);
	const insert = database.prepare(
		`INSERT INTO ${quoted(file)} VALUES (${columns.map(() => '?').join(', ')})`,
	);
	for (const row of tables[file]) {
		insert.run(...columns.map(({ of, store }) => store(row[of] ?? null)));
	}
}

/**
 * The columns of a table in the order of the other files, then the twins. A number is one, so that it
 * can be compared and summed; its twin has the digits as they are printed, which a number loses.
 */
function storedColumns(file: FileName, words: Words): Stored[] {
	const { programText } = words;
	const columns = COLUMNS[file].map((name): Stored => {
		const type = typeOf(file, name);
		const meaning = meaningOf(file, name, words);
		const own = { name, of: name, own: true };
		switch (type) {
			case 'number':
				return {
					...own,
					type: 'REAL',
					meaning: meaning + programText.asNumber(twinOf(name)),
					store: numberOf,
				};
			case 'integer':
				return { ...own, type: 'INTEGER', meaning, store: numberOf };
			case 'boolean':
				return {
					...own,
					type: 'INTEGER',
					meaning: meaning + programText.asTruth,
					store: (cell) => (cell === null ? null : Number(cell)),
				};
			case 'list':
				return {
					...own,
					type: 'TEXT',
					meaning: meaning + programText.asArray,
					store: (cell) => JSON.stringify(cell ?? []),
				};
			case 'string':
			case 'date':
				return { ...own, type: 'TEXT', meaning, store: textOf };
		}
	});
	const twins = COLUMNS[file]
		.filter((name) => typeOf(file, name) === 'number')
		.map((name): Stored => {
			const meaning = programText.asPrinted(name);
			return { name: twinOf(name), of: name, own: false, type: 'TEXT', meaning, store: textOf };
		});
	return [...columns, ...twins];
}

const twinOf = (column: string) => `${column}_text`;
const textOf = (cell: Cell) => (cell === null ? null : String(cell));
const numberOf = (cell: Cell) => (cell === null ? null : Number(cell));
const quoted = (name: string) => `"${name}"`;
