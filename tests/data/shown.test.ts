import { expect, test } from 'vitest';
import { displayOf, marksOf } from '../../src/data/shown.ts';
import { figureText } from '../../src/text/zh-CN/figures.ts';
import { vocabulary } from '../vocabulary.ts';

test.each([
	[{ value: '3.20', unit: '万亿元' }, '3.20万亿元'],
	[{ value: '2500', unit: '亿元', qualifier: '超' }, '超2500亿元'],
	[{ value: '2500', unit: '亿元', qualifier: '超', printed: '超2500亿元' }, '超2500亿元'],
	[{ value: '1', valueMax: '2', unit: '家' }, '1至2家'],
	[{ unit: '亿元' }, ''],
])('the printed form of %o is %s', (record, printed) => {
	expect(displayOf(record, vocabulary)).toBe(printed);
});

test.each([
	['A', {}, []],
	['C', {}, ['grade-c']],
	['A', { flags: ['weak-source'] }, ['weak-source']],
	['C', { flags: ['weak-source', 'part-year'] }, ['grade-c', 'part-year']],
	['B', { status: 'forecast', flags: ['part-year', 'part-year'] }, ['forecast', 'part-year']],
	['A', { status: 'stated' }, []],
] as const)('a source of grade %s and a record of %o: marks %o', (grade, record, marks) => {
	const found = marksOf(
		{ ...record, flags: [...('flags' in record ? record.flags : [])] },
		{ grade },
	);
	expect(found).toEqual(marks);
	// No two of them read the same: 待核 待核.
	expect(new Set(found.map((mark) => figureText.marks[mark])).size).toBe(found.length);
});
