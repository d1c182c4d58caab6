import { expect, test } from 'vitest';
import { readNumber, readPeriod } from '../../scripts/parts/read-cells.ts';
import { cellName, readTable } from '../../scripts/parts/read-table.ts';

const cellsOf = (bytes: Uint8Array) => readTable(bytes).rows.map(({ cells }) => cells);
const utf8 = (text: string) => Buffer.from(text, 'utf8');

test.each([
	['commas and quotes', utf8('区,值\n"甲, ""一""",1\n')],
	['a BOM and \\r\\n', utf8('\uFEFF区,值\r\n"甲, ""一""",1\r\n')],
	['semicolons', utf8('区;值\n"甲, ""一""";1\n')],
	['tabs', utf8('区\t值\n"甲, ""一"""\t1\n')],
	['Excel’s UTF-16', Buffer.from('\uFEFF区\t值\r\n"甲, ""一"""\t1\r\n', 'utf16le')],
])('%s', (_, bytes) => {
	expect(cellsOf(bytes)).toEqual([
		['区', '值'],
		['甲, "一"', '1'],
	]);
});

test('GBK is read and told', () => {
	// 区,值 and 甲,1
	const bytes = Uint8Array.from([0xc7, 0xf8, 0x2c, 0xd6, 0xb5, 0x0a, 0xbc, 0xd7, 0x2c, 0x31]);
	expect(readTable(bytes)).toEqual({
		rows: [
			{ number: 1, cells: ['区', '值'] },
			{ number: 2, cells: ['甲', '1'] },
		],
		remarks: ['文件的编码是 GBK，已按它读入。'],
	});
});

test('rows are counted as Excel counts them, empty ones and sep= too', () => {
	expect(readTable(utf8('sep=;\n区;值\n\n甲;1\n')).rows).toEqual([
		{ number: 1, cells: [''] },
		{ number: 2, cells: ['区', '值'] },
		{ number: 3, cells: [''] },
		{ number: 4, cells: ['甲', '1'] },
	]);
});

test('an Excel workbook and an open quote are refused with a mend', () => {
	expect(() => readTable(utf8('PK\u0003\u0004'))).toThrow('另存为“CSV UTF-8');
	expect(() => readTable(utf8('区,值\n"甲,1\n'))).toThrow('英文引号没有成对');
});

test('a cell is named by row, column and as in Excel', () => {
	expect(cellName(3, 2)).toBe('第3行第2列（B3）');
	expect(cellName(1, 28)).toBe('第1行第28列（AB1）');
	expect(cellName(4)).toBe('第4行');
});

test.each([
	['2024', '2024'],
	['2023/2024', '2023/2024'],
	['2024年', '2024'],
	['2024年6月', '2024-06'],
	['2024/6/3', '2024-06-03'],
	['2024年上半年', '2024-H1'],
	['2024年第三季度', '2024-Q3'],
	['2024年前三季度', '2024-01/2024-09'],
	['2024年13月', undefined],
	['备注', undefined],
])('the period %s', (cell, period) => {
	expect(readPeriod(cell)).toBe(period);
});

test.each([
	['3.20', '亿元', '3.20'],
	['1,234.50', '亿元', '1234.50'],
	['-1.5', '%', '-1.5'],
	['8.8%', '%', '8.8'],
	['12亿元', '亿元', '12'],
	['12亿元', '万元', undefined],
	['1,2', '家', undefined],
	['超900', '亿元', undefined],
	['—', '亿元', undefined],
])('the number %s of %s', (cell, unit, number) => {
	expect(readNumber(cell, unit)).toBe(number);
});
