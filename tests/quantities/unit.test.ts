import { expect, test } from 'vitest';
import { toBase } from '../../src/quantities/interval.ts';
import { parseUnit } from '../../src/quantities/unit.ts';

test.each([
	['元', '元', 0],
	['万元', '元', 4],
	['亿元', '元', 8],
	['万亿元', '元', 12],
	['千亿元', '元', 11],
	['亿美元', '美元', 8],
	['万人次', '人次', 4],
	['个百分点', '个百分点', 0],
	['万台（套）', '台（套）', 4],
	['%', '%', 0],
])('%s counts %s', (text, base, exponent) => {
	expect(parseUnit(text)).toEqual({ text, base, exponent });
});

test.each(['', '万', '只', '亿', '万亿', 'dollars'])('“%s” is no unit', (text) => {
	expect(parseUnit(text)).toBeUndefined();
});

test('a value is the same in the base unit, however it is written', () => {
	expect(toBase('2.81', '万亿元').toFixed()).toBe('2810000000000');
	expect(toBase('28100', '亿元').toFixed()).toBe('2810000000000');
});

test('currencies keep bases of their own', () => {
	expect(parseUnit('亿元')?.base).not.toBe(parseUnit('亿美元')?.base);
});
