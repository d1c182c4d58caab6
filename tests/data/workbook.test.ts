import readExcelFile from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import { firstMoment, type SheetTable, writeWorkbook } from '../../src/data/workbook.ts';

const sheet = (changes: Partial<SheetTable>): SheetTable => ({
	name: '表',
	heads: [
		{ head: '甲', width: 10 },
		{ head: '乙', width: 20 },
	],
	rows: [],
	...changes,
});

const write = (...tables: SheetTable[]) => writeWorkbook(tables, firstMoment('2026-11'));

/** As another library reads it. */
const readBack = async (...tables: SheetTable[]) =>
	readExcelFile(Buffer.from(await write(...tables)), { trim: false });

test('texts come back as they are, whatever they mean in XML', async () => {
	const texts = ['<b>"甲" & \'乙\'</b>', ' 空格 ', '两\n行', '𠮷', '__proto__', 'constructor'];
	const [found] = await readBack(sheet({ rows: texts.map((one) => [one, '同']) }));
	expect(found?.data.slice(1)).toEqual(texts.map((one) => [one, '同']));
});

test('what no XML can hold is left out of a text', async () => {
	const [found] = await readBack(sheet({ rows: [['甲\u0000\u001b乙\ud800\uffff', '']] }));
	expect(found?.data[1]?.[0]).toBe('甲乙');
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
	expect(sheets.map(({ sheet: name }) => name)).toEqual(['甲<&>', '乙']);
	expect(sheets[0]?.data[2]?.[1]).toBe(-1.5);
	expect(sheets[1]?.data).toEqual([['甲', '乙']]);
});

test('columns go on after Z', async () => {
	const heads = Array.from({ length: 60 }, (_, i) => ({ head: `列${i}`, width: 10 }));
	const row = heads.map((_, i) => ({ number: String(i) }));
	const [found] = await readBack(sheet({ heads, rows: [row] }));
	expect(found?.data[1]).toEqual(heads.map((_, i) => i));
});

test('the same tables of the same date make the same file, whenever it is made', async () => {
	const make = () => write(sheet({ rows: [['甲', { number: '1.0' }]] }));
	const first = await make();
	await write(sheet({ rows: [['乙', { number: '1' }]] }), sheet({ name: '二' }));
	vi.useFakeTimers({ now: new Date(2001, 1, 1), toFake: ['Date'] });
	expect(await make()).toEqual(first);
	vi.useRealTimers();
});

test('a date that is known to its month or its year is its first day', () => {
	expect(['2026-11-27', '2026-11', '2026'].map((date) => firstMoment(date).toISOString())).toEqual([
		'2026-11-27T00:00:00.000Z',
		'2026-11-01T00:00:00.000Z',
		'2026-01-01T00:00:00.000Z',
	]);
});
