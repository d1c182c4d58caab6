import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { makeDatabase } from '../../src/data/sqlite.ts';
import { COLUMNS, FILES, tablesOf } from '../../src/data/tables.ts';
import { wordsOf } from '../../src/text/words.ts';
import { atlasOf } from './atlas-fixture.ts';

const tables = tablesOf(
	atlasOf({
		zones: {
			alpha: {
				aliases: ['甲高新区', '甲"区"'],
				areas: [
					{ what: '管辖面积', value: '3.20', unit: '平方公里', approved: 'true', source: 'paper' },
				],
				observations: [
					{ label: '新项目', period: '2024', value: '3.20', unit: '万亿元' },
					{ label: '产值', period: '2024', value: '9007199254740993', unit: '个' },
					{ label: '家数', period: '2024', missing: 'not-published' },
				],
			},
			beta: {},
		},
		scopes: { unstated: { covers: 'unstated' } },
		alliances: { north: { members: [{ zone: 'alpha', relation: 'member', basis: 'stated' }] } },
		rankings: {
			list: {
				name: '榜单',
				ordered: 'true',
				complete: 'false',
				source: 'paper',
				items: [{ rank: '10', zone: 'beta', name: '乙', basis: 'stated', source: 'paper' }],
			},
		},
	}),
	{
		absolute: (path) => `https://example.org/${path}`,
		words: wordsOf(),
		verdict: () => ({ value: 'not-due', text: '未到期', reason: '' }),
	},
);
const edition = { version: '1.0.0', asOf: '2026-01-01', license: 'CC-BY-4.0' };
const facts = { edition, homepage: 'https://example.org/data/', tables };

function open(): DatabaseSync {
	const database = new DatabaseSync(':memory:');
	database.deserialize(makeDatabase(facts, wordsOf()));
	return database;
}

const ask = (sql: string) =>
	open()
		.prepare(sql)
		.all()
		.map((row) => ({ ...row }));

test('a number can be compared, and its twin has the digits as they are printed', () => {
	expect(ask('SELECT label, value, value_text FROM observations ORDER BY value')).toEqual([
		{ label: '家数', value: null, value_text: null },
		{ label: '新项目', value: 3.2, value_text: '3.20' },
		// More digits than a number holds.
		{ label: '产值', value: 9007199254740992, value_text: '9007199254740993' },
	]);
	expect(ask('SELECT label FROM observations WHERE value < 10')).toEqual([{ label: '新项目' }]);
	expect(ask('SELECT rank, typeof(rank) AS type, complete, ordered FROM rankings')).toEqual([
		{ rank: 10, type: 'integer', complete: 0, ordered: 1 },
	]);
	expect(ask('SELECT approved, value, value_text FROM areas')).toEqual([
		{ approved: 1, value: 3.2, value_text: '3.20' },
	]);
});

test('a list is an array, which SQL can take apart', () => {
	expect(
		ask('SELECT item.value AS alias FROM zones, json_each(aliases) AS item ORDER BY alias'),
	).toEqual([{ alias: '甲"区"' }, { alias: '甲高新区' }]);
	expect(ask("SELECT aliases FROM zones WHERE id = 'beta'")).toEqual([{ aliases: '[]' }]);
});

test('keys hold: rows refer to rows that are there, and none comes twice', () => {
	expect(ask('PRAGMA foreign_key_check')).toEqual([]);
	expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
	const keys = ask("SELECT * FROM pragma_foreign_key_list('memberships')");
	expect(
		keys.map((key) => `${String(key['from'])} ${String(key['table'])}.${String(key['to'])}`),
	).toEqual(expect.arrayContaining(['zone_id zones.id', 'source_id sources.id']));
	const database = open();
	database.exec('PRAGMA foreign_keys = ON');
	expect(() => database.exec("UPDATE memberships SET zone_id = 'nobody'")).toThrow(/FOREIGN KEY/);
	expect(() => database.exec("UPDATE zones SET id = 'beta'")).toThrow(/UNIQUE/);
});

test('the database says what it is, and what each of its tables and columns means', () => {
	expect(
		ask("SELECT key, value FROM meta WHERE key IN ('version', 'asOf', 'license') ORDER BY key"),
	).toEqual([
		{ key: 'asOf', value: '2026-01-01' },
		{ key: 'license', value: 'CC-BY-4.0' },
		{ key: 'version', value: '1.0.0' },
	]);
	expect(ask('SELECT name, rows FROM tables')).toEqual(
		FILES.map((name) => ({ name, rows: tables[name].length })),
	);
	for (const file of FILES) {
		const there = ask(`SELECT name FROM pragma_table_info('${file}') ORDER BY cid`);
		const told = ask(`SELECT name FROM columns WHERE table_name = '${file}' ORDER BY position`);
		expect(told, file).toEqual(there);
		expect(there.slice(0, COLUMNS[file].length).map(({ name }) => name)).toEqual([
			...COLUMNS[file],
		]);
	}
	expect(
		ask("SELECT meaning FROM columns WHERE table_name = 'observations' AND name = 'value_text'"),
	).toEqual([{ meaning: 'value 原来印出的样子，3.20 就是 3.20，与 JSON 相同。' }]);
});

test('the same rows make the same bytes', () => {
	const bytes = () => Buffer.from(makeDatabase(facts, wordsOf()));
	expect(bytes().equals(bytes())).toBe(true);
});
