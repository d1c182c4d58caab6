import Big from 'big.js';
import { expect, test } from 'vitest';
import {
	fromBase,
	MULTIPLIERS,
	readFactor,
	splitMultiplier,
	toBase,
	type Unit,
	withMultiplier,
} from '../../src/quantities/unit.ts';
import { dimensionOf, makeVocabulary } from '../../src/quantities/vocabulary.ts';
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

test('each numeral stands for its power of ten', () => {
	expect(MULTIPLIERS).toEqual({
		万亿: 12,
		千亿: 11,
		百亿: 10,
		亿: 8,
		千万: 7,
		百万: 6,
		十万: 5,
		万: 4,
		千: 3,
		百: 2,
	});
});

test('the longest numeral counts, and something has to follow it', () => {
	expect(splitMultiplier('千万元')).toEqual({ multiplier: '千万', exponent: 7, rest: '元' });
	expect(splitMultiplier('千元')).toEqual({ multiplier: '千', exponent: 3, rest: '元' });
	// 万亿 alone is 亿 with 万 before it.
	expect(splitMultiplier('万亿')).toEqual({ multiplier: '万', exponent: 4, rest: '亿' });
	expect(splitMultiplier('亿')).toBeUndefined();
	expect(splitMultiplier('元')).toBeUndefined();
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
	expect(fromBase(new Big('2810000000000'), unit('亿元')).toFixed()).toBe('28100');
});

test('a fraction is cut where it has no last digit, a decimal never', () => {
	expect(toBase('1', unit('亩')).toFixed()).toBe('666.666666666667');
	expect(fromBase(new Big(1), unit('亩')).toFixed()).toBe('0.0015');
	expect(toBase('0.1234567890123456', unit('元')).toFixed()).toBe('0.1234567890123456');
	expect(fromBase(new Big('0.1234567890123456'), unit('元')).toFixed()).toBe('0.1234567890123456');
	const long = '123456.789012';
	expect(fromBase(toBase(long, unit('亩')), unit('亩')).toFixed()).toBe(long);
	const [third] = ['丈', '尺'].map((text) =>
		makeVocabulary(
			[
				{ unit: '尺', dimension: '长度' },
				{ unit: '丈', dimension: '长度', factor: '1/3' },
			],
			[],
		).parseUnit(text),
	);
	expect(fromBase(toBase('1.1', third!), third!).toFixed()).toBe('1.1');
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
	expect(withMultiplier(unit('万亩'), '百')).toMatchObject({ text: '百亩', exponent: 2 });
});

test.each([
	['1000', '1000'],
	['0.1', '0.1'],
	['2000/4', '500'],
	['1/0.5', '2'],
	['0/5', undefined],
	['1/2/3', undefined],
	['1.', undefined],
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

/** Units of one dimension, one of them first, one equal to it, and one that stands alone. */
const made = makeVocabulary(
	[
		{ unit: '户', dimension: '家', factor: '1' },
		{ unit: '家', dimension: '家' },
		{ unit: '打', dimension: '家', factor: '12', whole: true, aliases: ['dozen'] },
		{ unit: '打', dimension: '别的' },
		{ unit: '位', multiplier: false, prose: 'false', aliases: ['名次'] },
		{ unit: '卢布', currency: true },
		{ unit: '卢布/人', factor: '坏' },
	],
	[
		{ word: '约', bound: 'about' },
		{ word: '约', bound: 'above', place: 'after' },
	],
);

test('a unit knows what it measures and what it is printed with', () => {
	expect(made.parseUnit('打')).toMatchObject({
		base: '打',
		dimension: '家',
		normal: '户',
		whole: true,
		money: false,
		multiplied: true,
		prose: undefined,
	});
	expect(made.parseUnit('家')).toMatchObject({ normal: '家', whole: false });
	expect(made.parseUnit('位')).toMatchObject({ dimension: '位', normal: '位', prose: 'false' });
	expect(made.parseUnit('位')?.multiplied).toBe(false);
	expect(made.parseUnit('万位')).toBeUndefined();
	expect(toBase('2', made.parseUnit('百打')!).toFixed()).toBe('2400');
	expect(dimensionOf({ unit: '吨' })).toBe('吨');
});

test('money per head is money; a factor that cannot be read counts as one', () => {
	expect(made.parseUnit('万卢布/人')).toMatchObject({ money: true, exponent: 4 });
	expect(toBase('3', made.parseUnit('卢布/人')!).toFixed()).toBe('3');
});

test('of two entries with one name the first counts', () => {
	expect(made.parseUnit('打')?.dimension).toBe('家');
	expect(made.boundOf('约')).toBe('about');
	expect(made.withQualifier('5家', '约')).toBe('约5家');
});

test('other spellings are understood, not parsed', () => {
	expect(made.parseUnit('dozen')).toBeUndefined();
	expect(made.understandUnit('dozen')?.text).toBe('打');
	expect(made.understandUnit('万dozen')?.text).toBe('万打');
	expect(made.understandUnit('打')?.text).toBe('打');
	expect(made.understandUnit('万名次')).toBeUndefined();
	expect(made.understandUnit('千克')).toBeUndefined();
});
