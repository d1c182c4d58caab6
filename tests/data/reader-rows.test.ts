import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toReaderCsv } from '../../src/data/reader-rows.ts';
import { tablesOf } from '../../src/data/tables.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readAtlas } from '../atlas.ts';
import { parseCsv } from '../csv.ts';

const words = wordsOf();
const tables = tablesOf(readAtlas(join(import.meta.dirname, '../fixtures/clean')), {
	absolute: (path) => `https://example.org/${path}`,
	words,
	verdict: () => ({ value: 'not-due', text: '未到期', reason: '' }),
});
const [, row = {}] = tables.observations;

/** The one record of a file, without the mark it begins with. */
const readOne = (cells: object) =>
	parseCsv(toReaderCsv([{ ...row, ...cells }], words).slice(1)).records[0];

test('a figure stands under Chinese heads, with its period, its source and its address in words', () => {
	const text = toReaderCsv([row], words);
	expect(text.startsWith('\uFEFF页面,主体,指标,时期,')).toBe(true);
	expect(text.endsWith('\r\n')).toBe(true);
	expect(readOne({})).toEqual({
		页面: '甲高新区',
		主体: '',
		指标: '营业收入',
		时期: '2024年',
		限定词: '',
		数值: '3.10',
		数值上限: '',
		单位: '万亿元',
		写法: '3.10万亿元',
		'增速（%）': '8.8',
		增速说明: '',
		口径: '未说明',
		状态: '原文所载',
		标记: '',
		来源: '统计局《年鉴》',
		来源日期: '2025',
		来源等级: 'A',
		在来源里的位置: '',
		说明: '',
		网址: 'https://example.org/zones/alpha/#f-revenue-2024',
	});
});

test('marks and absences are words, and two marks of one meaning are said once', () => {
	expect(readOne({ marks: ['grade-c', 'weak-source', 'derived'] })).toMatchObject({
		标记: '待核、推算',
	});
	expect(readOne({ value: null, missing: 'not-published' })).toMatchObject({
		数值: '',
		状态: '未公布',
	});
	expect(readOne({ status: 'retracted' })).toMatchObject({ 状态: '已撤回' });
});

test('no text is taken for a formula, and a number below zero stays a number', () => {
	expect(readOne({ note: '=1+1', label: '@甲', growth_stated: '-3.20' })).toMatchObject({
		说明: "'=1+1",
		指标: "'@甲",
		'增速（%）': '-3.20',
	});
});
