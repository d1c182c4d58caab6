import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { packWorkbook } from '../../src/data/workbook-file.ts';
import type { SheetTable } from '../../src/data/workbook.ts';

const sheet = (changes: Partial<SheetTable>): SheetTable => ({
	name: '表',
	heads: [
		{ head: '甲', width: 10 },
		{ head: '乙', width: 20 },
	],
	rows: [],
	...changes,
});

const readBack = async (...tables: SheetTable[]) => (await readXlsx(packWorkbook(tables))).sheets;

test('texts come back as they are, whatever they mean in XML', async () => {
	const texts = ['<b>"甲" & \'乙\'</b>', ' 空格 ', '两\n行', '𠮷', '__proto__', 'constructor'];
	const [{ rows } = { rows: [] }] = await readBack(
		sheet({ rows: texts.map((one) => [one, '同']) }),
	);
	expect(rows.slice(1)).toEqual(texts.map((one) => [one, '同']));
});

test('what no XML can hold is left out of a text', async () => {
	const [{ rows } = { rows: [] }] = await readBack(
		sheet({ rows: [['甲\u0000\u001b乙\ud800\uffff', '']] }),
	);
	expect(rows[1]?.[0]).toBe('甲乙');
});

test('sheets stand in their order under their names, an empty row keeps its place', async () => {
	const sheets = await readBack(
		sheet({
			name: '甲<&>',
			rows: [
				['', ''],
				['', { number: '-1.50' }],
			],
		}),
		sheet({ name: '乙' }),
	);
	expect(sheets.map(({ name }) => name)).toEqual(['甲<&>', '乙']);
	expect(sheets[0]?.rows[2]?.[1]).toBe(-1.5);
	expect(sheets[1]?.rows).toEqual([['甲', '乙']]);
});

test('columns go on after Z', async () => {
	const heads = Array.from({ length: 60 }, (_, i) => ({ head: `列${i}`, width: 10 }));
	const row = heads.map((_, i) => ({ number: String(i) }));
	const [{ rows } = { rows: [] }] = await readBack(sheet({ heads, rows: [row] }));
	expect(rows[1]).toEqual(heads.map((_, i) => i));
});

test('the same tables make the same file, whatever was made before', () => {
	const make = () => packWorkbook([sheet({ rows: [['甲', { number: '1.0' }]] })]);
	const first = make();
	packWorkbook([sheet({ rows: [['乙', { number: '1' }]] }), sheet({ name: '二' })]);
	expect(make()).toEqual(first);
});
