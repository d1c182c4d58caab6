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
	[{ value: '193000', unit: '亿元', qualifier: '超' }, '超19.3万亿元'],
	[{ value: '193000', unit: '亿元', printed: '193000亿元' }, '193000亿元'],
	[{ value: '12000', unit: '亿元', qualifier: '余' }, '1.2万余亿元'],
	[{ value: '15000', unit: '名', qualifier: '余' }, '1.5万余名'],
	[{ value: '10', unit: '万名', qualifier: '余' }, '10余万名'],
	[{ value: '300', unit: '个', qualifier: '以上' }, '300个以上'],
	[{ value: '39', unit: '位' }, '第39位'],
	[{ value: '6', unit: '位', printed: '6位' }, '6位'],
	[{ value: '39', unit: '某' }, '39某'],
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
