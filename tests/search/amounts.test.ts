import { expect, test } from 'vitest';
import { printedForms, shift } from '../../src/search/amounts.ts';

test('an amount is known in the other scales it may be printed in', () => {
	expect(printedForms('28100亿')).toContain('2.81万亿');
	expect(printedForms('2.81万亿元')).toContain('28100亿元');
	expect(printedForms('营业收入28,100亿元')).toContain('营业收入2.81万亿元');
	expect(printedForms('38.2万家')).toEqual(['38.2万家', '382000家']);
});

test('a text without an amount is itself alone', () => {
	expect(printedForms('沈阳高新区')).toEqual(['沈阳高新区']);
	expect(printedForms('8.8%')).toEqual(['8.8%']);
});

test('a date is known as printed and as tables have it', () => {
	expect(printedForms('2023年12月15日')).toContain('2023-12-15');
	expect(printedForms('2023-12-15')).toContain('2023年12月15日');
	expect(printedForms('2024-6')).toContain('2024年6月');
});

test('shifting the point rounds nothing', () => {
	expect(shift('2.81', 4)).toBe('28100');
	expect(shift('28100', -4)).toBe('2.81');
	expect(shift('0.5', 4)).toBe('5000');
	expect(shift('12', -4)).toBe('0.0012');
});

test.each([
	['28100亿', ['28100亿', '2.81万亿']],
	['2.81万亿', ['2.81万亿', '28100亿']],
	['5千亿', ['5千亿', '0.5万亿', '5000亿']],
	['3千万', ['3千万', '0.3亿', '3000万']],
	['2百万', ['2百万', '200万', '2000000']],
	['50万', ['50万', '500000']],
	['0.5亿', ['0.5亿', '5000万']],
	['1亿', ['1亿', '10000万']],
	['100亿', ['100亿']],
	['115000家', ['115000家', '11.5万家']],
	['115,000家', ['115,000家', '11.5万家']],
	['193000亿元', ['193000亿元', '19.3万亿元']],
	['42859人', ['42859人', '4.2859万人']],
	['2024年', ['2024年']],
	['1234567890', ['1234567890']],
	['1,286.4亿元', ['1,286.4亿元']],
	['合计5 亿元', ['合计5 亿元', '合计50000万元']],
	['2.81.5亿', ['2.81.5亿']],
])('%s may be printed as %j', (typed, forms) => {
	expect(printedForms(typed)).toEqual(forms);
});

test.each([
	['2023-12-15', ['2023-12-15', '2023年12月15日']],
	['2023/6/5', ['2023/6/5', '2023年6月5日', '2023-06-05']],
	['2023年6月', ['2023年6月', '2023-06']],
	['2023.6.5会议', ['2023.6.5会议', '2023年6月5日会议', '2023-06-05会议']],
	['12023-12', ['12023-12']],
	['1823-12', ['1823-12']],
	['2023年', ['2023年']],
])('%s is the same day as %j', (typed, forms) => {
	expect(printedForms(typed)).toEqual(forms);
});

test.each([
	['1', 0, '1'],
	['1', 2, '100'],
	['1', -1, '0.1'],
	['100', -2, '1'],
	['1.50', 1, '15'],
	['0', 3, '0'],
	['0.05', 1, '0.5'],
	['12.5', -2, '0.125'],
])('%s by ten to the %i is %s', (numeral, places, expected) => {
	expect(shift(numeral, places)).toBe(expected);
});
