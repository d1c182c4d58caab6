import Big from 'big.js';
import { expect, test } from 'vitest';
import {
	fromBase,
	readFactor,
	toBase,
	type Unit,
	withMultiplier,
} from '../../src/quantities/unit.ts';
import { makeVocabulary } from '../../src/quantities/vocabulary.ts';
import { vocabulary } from '../vocabulary.ts';

const { parseUnit, understandUnit } = vocabulary;

/** A unit that is known to be one. */
function unit(text: string): Unit {
	const parsed = parseUnit(text);
	if (!parsed) throw new Error(`${text} is no unit`);
	return parsed;
}

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
	['万元/人', '元/人', 4],
])('%s counts %s', (text, base, exponent) => {
	expect(parseUnit(text)).toMatchObject({ text, base, exponent });
});

test.each(['', '万', '只', '亿', '万亿', 'dollars', '万%', 'km'])('“%s” is no unit', (text) => {
	expect(parseUnit(text)).toBeUndefined();
});

test('another spelling is understood, with its multiplier', () => {
	expect(understandUnit('万㎡')?.text).toBe('万平方米');
	expect(understandUnit('亿人民币')?.text).toBe('亿元');
	expect(understandUnit('万％')).toBeUndefined();
});

test('a value is the same in the base unit, however it is written', () => {
	expect(toBase('2.81', unit('万亿元')).toFixed()).toBe('2810000000000');
	expect(toBase('28100', unit('亿元')).toFixed()).toBe('2810000000000');
});

test('units of one dimension are counted in its first one, exactly', () => {
	expect(toBase('2.5', unit('平方公里')).toFixed()).toBe('2500000');
	expect(toBase('3', unit('亩')).toFixed()).toBe('2000');
	expect(toBase('1500', unit('亩')).eq(toBase('1', unit('平方公里')))).toBe(true);
	expect([unit('万亩').normal, unit('公里').normal]).toEqual(['平方米', '米']);
});

test('the way back from the first unit gives what was written', () => {
	for (const text of ['亩', '万亩', '公顷', '亿元']) {
		expect(fromBase(toBase('1.5', unit(text)), unit(text)).toFixed()).toBe('1.5');
	}
	expect(fromBase(new Big(500), unit('亩')).toFixed()).toBe('0.75');
});

test('what equals the first unit keeps its own name', () => {
	expect(unit('万户')).toMatchObject({ dimension: '家', normal: '户' });
});

test('currencies keep dimensions of their own', () => {
	expect(unit('亿元').dimension).not.toBe(unit('亿美元').dimension);
	expect([unit('亿元'), unit('元/人'), unit('家')].map(({ money }) => money)).toEqual([
		true,
		true,
		false,
	]);
});

test('the name of a unit is 吨级 where it looks like 吨', () => {
	expect(unit('万吨级').base).toBe('吨级');
	expect(unit('吨级').dimension).not.toBe(unit('吨').dimension);
});

test('a multiplier can be exchanged', () => {
	expect(withMultiplier(unit('万亿元'), '亿')).toEqual(unit('亿元'));
	expect(withMultiplier(unit('万亿元'))).toEqual(unit('元'));
});

test.each([
	['1000', '1000'],
	['0.1', '0.1'],
	['2000/4', '500'],
	['0', undefined],
	['-1', undefined],
	['1/0', undefined],
	['1,000', undefined],
	['一千', undefined],
])('as a factor %s is %s', (text, value) => {
	const factor = readFactor(text);
	expect(factor?.numerator.div(factor.denominator).toFixed()).toBe(value);
});

test('one line makes a unit with all its multipliers', () => {
	const { parseUnit } = makeVocabulary([{ unit: '港元', currency: true }], []);
	expect(parseUnit('亿港元')).toMatchObject({ base: '港元', exponent: 8, money: true });
});
