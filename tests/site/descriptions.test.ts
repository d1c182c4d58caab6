/** What the descriptions say of the CSV files, held against every row of them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { itemTargetOf, keyOf, targetOf } from '../../src/data/columns.ts';
import { COLUMNS, type FileName, FILES } from '../../src/data/tables.ts';
import { blame, builtSite, readRecords } from '../built-site.ts';
import { parseCsv } from '../csv.ts';
import { formats, profileProblems } from '../standards.ts';

const read = (path: string) => readFileSync(join(builtSite, path), 'utf8');
const rowsOf = new Map(FILES.map((file) => [file, parseCsv(read(`data/${file}.csv`)).records]));

interface Field {
	name: string;
	type: string;
	format?: string;
	constraints?: { required?: true; unique?: true; enum?: string[]; pattern?: string };
}

interface Resource {
	name: FileName;
	path: string;
	bytes: number;
	hash: string;
	schema: {
		fields: Field[];
		primaryKey?: string[];
		foreignKeys?: { fields: [string]; reference: { resource?: FileName; fields: [string] } }[];
	};
}

const description = JSON.parse(read('data/datapackage.json')) as { resources: Resource[] };

/** What each datatype looks like, after both descriptions. */
const LOOKS: Readonly<Record<string, (text: string) => boolean>> = {
	string: () => true,
	number: (text) => /^-?\d+(\.\d+)?$/.test(text),
	decimal: (text) => /^-?\d+(\.\d+)?$/.test(text),
	integer: (text) => /^-?\d+$/.test(text),
	boolean: (text) => text === 'true' || text === 'false',
	date: formats.date,
	anyURI: formats.uri,
};

const whole = (pattern: string, text: string) => new RegExp(`^(?:${pattern})$`, 'u').test(text);

test('the package is valid against the profiles it names', () => {
	expect(profileProblems(description)).toEqual([]);
});

test('each CSV file is the one that the package was made of, to the byte', () => {
	for (const { path, bytes, hash } of description.resources) {
		const file = readFileSync(join(builtSite, 'data', path));
		expect(file.byteLength, path).toBe(bytes);
		expect(hash, path).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
	}
});

test('every cell is what the package says of its column', () => {
	const wrong = description.resources.flatMap(({ name, schema }) =>
		schema.fields.flatMap(({ name: column, type, format, constraints = {} }) => {
			const texts = (rowsOf.get(name) ?? []).map((row) => row[column] ?? '');
			const given = texts.filter((text) => text !== '');
			const fits = (text: string) =>
				LOOKS[type]?.(text) &&
				(format !== 'uri' || formats.uri(text)) &&
				(constraints.enum?.includes(text) ?? true) &&
				(constraints.pattern === undefined || whole(constraints.pattern, text));
			const bad = given.filter((text) => !fits(text));
			if (constraints.required && given.length < texts.length) bad.push('(empty)');
			if (constraints.unique && new Set(given).size < given.length) bad.push('(twice)');
			return bad.map((text) => `${name}.${column}: ${text}`);
		}),
	);
	expect(wrong, blame).toEqual([]);
});

test('every cell is what CSVW says of its column, and every key holds', () => {
	interface Column {
		name: string;
		titles: Record<string, string>;
		datatype: string | { base: string; format: string };
		separator?: string;
		required?: true;
	}
	interface Table {
		url: string;
		tableSchema: {
			columns: Column[];
			primaryKey?: string;
			foreignKeys?: {
				columnReference: string;
				reference: { resource: string; columnReference: string };
			}[];
		};
	}
	const { tables } = JSON.parse(read('data/csvw.json')) as { tables: Table[] };
	const wrong: string[] = [];
	const cells = new Map(tables.map(({ url }) => [url, parseCsv(read(`data/${url}`))]));
	const textsIn = (url: string, column: string) =>
		(cells.get(url)?.records ?? []).map((row) => row[column] ?? '');
	for (const { url, tableSchema } of tables) {
		const { columns, primaryKey, foreignKeys = [] } = tableSchema;
		expect(columns.map(({ titles }) => titles['und'])).toEqual(cells.get(url)?.columns);
		for (const { name, datatype, separator, required } of columns) {
			const { base, format } =
				typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype;
			for (const text of textsIn(url, name)) {
				if (text === '' && required) wrong.push(`${url} ${name}: (empty)`);
				const parts = text === '' ? [] : separator ? text.split(separator) : [text];
				wrong.push(
					...parts
						.filter((part) => !LOOKS[base]?.(part) || (format && !whole(format, part)))
						.map((part) => `${url} ${name}: ${part}`),
				);
			}
		}
		if (primaryKey) {
			const keys = textsIn(url, primaryKey);
			expect(new Set(keys).size, url).toBe(keys.length);
		}
		for (const { columnReference, reference } of foreignKeys) {
			const known = new Set(textsIn(reference.resource, reference.columnReference));
			const lost = textsIn(url, columnReference).filter((id) => id !== '' && !known.has(id));
			wrong.push(...lost.map((id) => `${url} ${columnReference}: ${id}`));
		}
	}
	expect(wrong, blame).toEqual([]);
	expect(tables.map(({ url }) => url)).toEqual(description.resources.map(({ path }) => path));
});

test('the keys of the package hold: none comes twice, and what is referred to is there', () => {
	const valuesOf = (file: FileName, column: string) =>
		(rowsOf.get(file) ?? []).map((row) => row[column] ?? '');
	for (const { name, schema } of description.resources) {
		for (const key of schema.primaryKey ?? []) {
			const keys = valuesOf(name, key);
			expect(keys).not.toContain('');
			expect(new Set(keys).size, name).toBe(keys.length);
		}
		for (const { fields, reference } of schema.foreignKeys ?? []) {
			const known = new Set(valuesOf(reference.resource ?? name, reference.fields[0]));
			const lost = valuesOf(name, fields[0]).filter((id) => id !== '' && !known.has(id));
			expect(lost, `${name}.${fields[0]}`).toEqual([]);
		}
	}
});

/** Columns of ids that lead to pages of several kinds, or name the row's own list. */
const OF_SEVERAL = [
	'observations.entity_id',
	'memberships.group_id',
	'memberships.row_id',
	'events.entity_ids',
	'targets.entity_id',
	'rankings.row_id',
	'statements.entity_id',
];

test('each id in a list is there, and no column of ids is left out', () => {
	const undeclared: string[] = [];
	for (const file of FILES) {
		for (const column of COLUMNS[file]) {
			const target = itemTargetOf(file, column);
			if (/_ids?$/.test(column) && !target && !targetOf(file, column)) {
				undeclared.push(`${file}.${column}`);
			}
			const key = target && keyOf(target);
			if (!target || !key) continue;
			const known = new Set(readRecords<Record<string, string>>(target).map((row) => row[key]));
			const lost = readRecords<Record<string, string[]>>(file)
				.flatMap((row) => row[column] ?? [])
				.filter((id) => !known.has(id));
			expect(lost, `${file}.${column}`).toEqual([]);
		}
	}
	expect(undeclared).toEqual(OF_SEVERAL);
});

test('what leads to pages of several kinds leads to one that is there', () => {
	const refs = [
		...(['observations', 'targets', 'statements'] as const).flatMap((file) =>
			readRecords<Record<string, string>>(file).map(
				(row) => `${row['entity_type']}/${row['entity_id']}`,
			),
		),
		...readRecords<Record<string, string>>('memberships').map(
			(row) => `${row['group_type']}/${row['group_id']}`,
		),
		...readRecords<{ entity_ids: string[] }>('events').flatMap((row) => row.entity_ids),
	];
	const lost = refs.filter((ref) => !existsSync(join(builtSite, ref, 'index.html')));
	expect([...new Set(lost)], blame).toEqual([]);
	if (blame === undefined) expect(refs.length).toBeGreaterThan(100);
});
