import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '../../scripts/parts/command.ts';
import {
	appendRecords,
	applyEdits,
	insertField,
	writeEdits,
} from '../../scripts/parts/edit-yaml.ts';
import { toFlow, toScalar } from '../../scripts/parts/yaml-text.ts';
import { readContentFile } from '../../src/kinds/content.ts';

const order = ['name', 'observations', 'targets', 'note'];
const path = 'content/zones/alpha.mdx';
const record = '{ label: 甲, value: 1 }';

const read = (text: string) => readContentFile('zones', 'alpha', path, text);
const append = (yaml: string) => {
	const file = read(`---\n${yaml}---\n正文。\n`);
	const text = applyEdits(file.text, appendRecords(file, 'observations', [record], order));
	return text.slice('---\n'.length, -'---\n正文。\n'.length);
};

test('a record goes below the last of its list, with the list’s indent', () => {
	expect(
		append('name: 甲\nobservations:\n    - { a: 1 } # 一\n\n    - b: 2\n      c: 3\nnote: 注\n'),
	).toBe(
		`name: 甲\nobservations:\n    - { a: 1 } # 一\n\n    - b: 2\n      c: 3\n    - ${record}\nnote: 注\n`,
	);
});

test.each([
	[
		'no list',
		'name: 甲\n# 注\ntargets: []\n',
		`name: 甲\nobservations:\n  - ${record}\n# 注\ntargets: []\n`,
	],
	['nothing before it', 'note: 注\n', `observations:\n  - ${record}\nnote: 注\n`],
	[
		'an empty list',
		'name: 甲\nobservations: [] # 无\n',
		`name: 甲\nobservations: # 无\n  - ${record}\n`,
	],
	[
		'an empty field',
		'name: 甲\nobservations:\nnote: 注\n',
		`name: 甲\nobservations:\n  - ${record}\nnote: 注\n`,
	],
])('a list is begun where there is %s', (_, yaml, expected) => {
	expect(append(yaml)).toBe(expected);
});

test.each([
	['a list in brackets', 'observations: [{ a: 1 }]\n', '写在方括号里'],
	['a text', 'observations: 无\n', '不是列表'],
	['a file that cannot be read', 'name: "甲\n', '读不下去'],
])('%s is not edited', (_, yaml, message) => {
	expect(() => append(yaml)).toThrow(Refusal);
	expect(() => append(yaml)).toThrow(message);
});

test('a YAML file without a last line end gets its field on a line of its own', () => {
	const file = readContentFile('scopes', 'a', 'content/scopes/a.yaml', 'name: 甲');
	const edit = insertField(file, 'note', 'note: 注\n', order);
	expect(applyEdits(file.text, [edit])).toBe('name: 甲\nnote: 注');
});

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'atlas-'));
	mkdirSync(dirname(join(root, path)), { recursive: true });
});

afterEach(() => {
	rmSync(root, { recursive: true });
});

test('a BOM, line ends and trailing spaces survive', () => {
	const raw = '\uFEFF---\r\nname: 甲  \r\nobservations:\r\n  - { a: 1 }\r\n---\r\n正文。 \r\n';
	writeFileSync(join(root, path), raw);
	const file = read(raw);
	writeEdits(root, file, appendRecords(file, 'observations', [record], order));
	expect(readFileSync(join(root, path), 'utf8')).toBe(
		raw.replace('{ a: 1 }\r\n', `{ a: 1 }\r\n  - ${record}\r\n`),
	);
});

test('a file that is no UTF-8, or that has changed since, is left alone', () => {
	const file = read('---\nname: 甲\n---\n');
	const edit = insertField(file, 'note', 'note: 注\n', order);
	writeFileSync(join(root, path), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xbc, 0xd7]));
	expect(() => writeEdits(root, file, [edit])).toThrow('不是 UTF-8');
	writeFileSync(join(root, path), '---\nname: 乙\n---\n');
	expect(() => writeEdits(root, file, [edit])).toThrow('被别的程序改过');
	expect(readFileSync(join(root, path), 'utf8')).toBe('---\nname: 乙\n---\n');
});

test.each([
	['3.20', '3.20'],
	['-3.2', '-3.2'],
	['第2段', '第2段'],
	['8.8%', '"8.8%"'],
	['甲, 乙', '"甲, 乙"'],
	['甲 #1', '"甲 #1"'],
	['a: b', '"a: b"'],
	['*甲', '"*甲"'],
	['- 甲', '"- 甲"'],
	['他说"好"', String.raw`"他说\"好\""`],
	['', '""'],
])('%s is written so that YAML reads it back', (text, written) => {
	expect(toScalar(text)).toBe(written);
	const { data } = readContentFile(
		'scopes',
		'a',
		'content/scopes/a.yaml',
		`o: { name: ${written} }`,
	);
	expect(data).toEqual({ o: { name: text } });
});

test('a record is one line, lists and records inside it too', () => {
	expect(toFlow({ value: '1', share: { of: '全市', value: '12%' }, flags: ['undated'] })).toBe(
		'{ value: 1, share: { of: 全市, value: "12%" }, flags: [undated] }',
	);
});
