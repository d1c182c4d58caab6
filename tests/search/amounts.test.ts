import { expect, test } from 'vitest';
import { printedForms, shift } from '../../src/search/amounts.ts';

test('an amount is known in the other scales it may be printed in', () => {
	expect(printedForms('28100亿')).toContain('2.81万亿');
	expect(printedForms('2.81万亿元')).toContain('28100亿元');
	expect(printedForms('营业收入28,100亿元')).toContain('营业收入2.81万亿元');
	expect(printedForms('38.2万家')).toEqual(['38.2万家']);
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
