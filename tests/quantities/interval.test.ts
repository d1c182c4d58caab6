import Big from 'big.js';
import { expect, test } from 'vitest';
import type { Bound } from '../../src/quantities/bound.ts';
import {
	growthBetween,
	type Interval,
	intervalOf,
	intervalsMeet,
	isDecimal,
	plainNumber,
	priceChange,
	roundingHalf,
} from '../../src/quantities/interval.ts';
import { vocabulary } from '../vocabulary.ts';

const interval = (
	value: string,
	unit: string,
	more: { bound?: Bound; printed?: string; valueMax?: string } = {},
) => {
	const parsed = vocabulary.parseUnit(unit);
	if (!parsed) throw new Error(`${unit} is no unit`);
	return intervalOf({ value, unit: parsed, bound: 'exact', ...more });
};

/** `[low, high]`, with `(` and `)` where the end itself is out, and `…` where there is none. */
function show(range: Interval | null): string {
	if (!range) return 'none';
	const end = (value: Interval['low']) => (value ? plainNumber(value) : '…');
	return `${range.lowOpen ? '(' : '['}${end(range.low)}, ${end(range.high)}${range.highOpen ? ')' : ']'}`;
}

test.each(['0', '3.20', '-1.5', '007'])('%s is a number', (text) => {
	expect(isDecimal(text)).toBe(true);
});

test.each(['', '.5', '5.', '1,000', '1e3', '+1', '1.2.3', ' 1', '1亿', '１'])(
	'“%s” is no number',
	(text) => {
		expect(isDecimal(text)).toBe(false);
	},
);

test.each([
	['2.81', undefined, '0.005'],
	['3.20', undefined, '0.005'],
	['9965', undefined, '0.5'],
	['28100', undefined, '50'],
	['28100', '28100亿元', '0.5'],
	['28100', '28,100亿元', '0.5'],
	['0', undefined, '0.5'],
	['20000', '两万余名', '5000'],
	['28100', '超28100亿元', '0.5'],
	['1000', undefined, '500'],
	['0.0', undefined, '0.05'],
	// Another number than the value: it says nothing of its digits.
	['28100', '2.81万亿元', '50'],
	['28100', '28100.0亿元', '0.05'],
])('%s, printed as %s, is rounded to within %s', (value, printed, half) => {
	expect(plainNumber(roundingHalf(value, printed))).toBe(half);
});

test('an interval is in the base unit and as wide as the rounding of the printed digits', () => {
	expect(show(interval('2.81', '万亿元'))).toBe('[2805000000000, 2815000000000]');
	expect(show(interval('57', '个', { printed: '57个' }))).toBe('[56.5, 57.5]');
	expect(show(interval('8.8', '%'))).toBe('[8.75, 8.85]');
});

test('what was counted keeps its digits unless it is said to be about so many', () => {
	expect(show(interval('1200', '家'))).toBe('[1199.5, 1200.5]');
	expect(show(interval('1200', '家', { printed: '1200家' }))).toBe('[1199.5, 1200.5]');
	expect(show(interval('1200', '家', { bound: 'about' }))).toBe('[1150, 1250]');
	expect(show(interval('20000', '名', { printed: '两万名' }))).toBe('[15000, 25000]');
	expect(show(interval('11.5', '万家'))).toBe('[114500, 115500]');
});

test('a place is not rounded', () => {
	expect(show(interval('40', '位'))).toBe('[40, 40]');
	expect(show(interval('40', '位', { bound: 'about' }))).toBe('[40, 40]');
});

test('a bound cuts the interval or opens it', () => {
	expect(show(interval('2500', '亿元', { bound: 'above' }))).toBe('(250000000000, …)');
	expect(show(interval('300', '个', { bound: 'at-least' }))).toBe('[300, …)');
	expect(show(interval('400', '家', { bound: 'below' }))).toBe('(…, 400)');
	expect(show(interval('10', '家', { bound: 'at-most' }))).toBe('(…, 10]');
	expect(show(interval('1000', '亿元', { bound: 'magnitude' }))).toBe('none');
});

test('about and exact are as wide as the rounding', () => {
	expect(show(interval('2.81', '亿元', { bound: 'about' }))).toBe('[280500000, 281500000]');
});

test('figures in units of one dimension meet', () => {
	const field = interval('300', '亩', { printed: '300亩' })!;
	expect(intervalsMeet(field, interval('20', '公顷', { printed: '20公顷' })!)).toBe(true);
	expect(intervalsMeet(field, interval('21', '公顷', { printed: '21公顷' })!)).toBe(false);
});

test('a range keeps both its ends', () => {
	expect(show(interval('1', '家', { valueMax: '2' }))).toBe('[1, 2]');
	expect(show(interval('1', '万家', { valueMax: '2', bound: 'about' }))).toBe('[10000, 20000]');
});

/** An interval as `show` writes it. */
function read(text: string): Interval {
	const [, left, low = '', high = '', right] = /^([[(])(.+), (.+)([\])])$/.exec(text) ?? [];
	const end = (value: string) => (value === '…' ? null : new Big(value));
	return { low: end(low), high: end(high), lowOpen: left === '(', highOpen: right === ')' };
}

test.each([
	['[1, 2]', '[2, 3]', true],
	['[1, 2)', '[2, 3]', false],
	['[1, 2]', '(2, 3]', false],
	['[1, 2)', '(2, 3]', false],
	['[1, 2]', '[3, 4]', false],
	['[1, 3]', '(2, 4)', true],
	['[1, 9]', '(2, 4)', true],
	['(…, 2]', '[2, …)', true],
	['(…, 2)', '[2, …)', false],
	['(…, 2]', '(2, …)', false],
	['(…, 2)', '(…, 1)', true],
	['(1, …)', '[5, …)', true],
	['(…, 2)', '(1, …)', true],
])('%s and %s meet: %s, whichever comes first', (a, b, meet) => {
	expect(intervalsMeet(read(a), read(b))).toBe(meet);
	expect(intervalsMeet(read(b), read(a))).toBe(meet);
});

test('figures meet where one value could be both', () => {
	const meets = (a: Interval | null, b: Interval | null) => a && b && intervalsMeet(a, b);
	expect(meets(interval('2.81', '万亿元'), interval('28123', '亿元'))).toBe(true);
	expect(meets(interval('2.81', '万亿元'), interval('2.79', '万亿元'))).toBe(false);
	expect(
		meets(
			interval('100', '家', { bound: 'above', printed: '100家' }),
			interval('100.0', '家', { bound: 'at-most' }),
		),
	).toBe(false);
	expect(
		meets(
			interval('100', '家', { bound: 'at-least' }),
			interval('100', '家', { bound: 'at-most' }),
		),
	).toBe(true);
});

test('growth between two figures is as uncertain as they are', () => {
	const growth = growthBetween(
		interval('100', '亿元', { printed: '100亿元' })!,
		interval('110', '亿元', { printed: '110亿元' })!,
	);
	expect(growth?.low.toFixed(2)).toBe('8.96');
	expect(growth?.high.toFixed(2)).toBe('11.06');
});

test('growth is negative where the later figure is smaller', () => {
	const growth = growthBetween(read('[200, 200]'), read('[150, 150]'));
	expect([growth?.low.toFixed(), growth?.high.toFixed()]).toEqual(['-25', '-25']);
});

test('growth from or to a figure without bound is unknown', () => {
	const plain = interval('100', '亿元')!;
	for (const bound of ['above', 'at-least', 'below', 'at-most'] as const) {
		expect(growthBetween(interval('90', '亿元', { bound })!, plain)).toBeNull();
		expect(growthBetween(plain, interval('120', '亿元', { bound })!)).toBeNull();
	}
});

test('growth from what may be nothing is unknown', () => {
	const plain = interval('100', '亿元')!;
	expect(growthBetween(interval('0', '亿元')!, plain)).toBeNull();
	expect(growthBetween(interval('0', '亿元', { valueMax: '2' })!, plain)).toBeNull();
	expect(growthBetween(read('[0.5, 1.5]'), read('[0, 3]'))?.low.toFixed()).toBe('-100');
});

test('numbers of data files have neither exponent nor trailing zeros', () => {
	expect(plainNumber(new Big('1e22'))).toBe('10000000000000000000000');
	expect(plainNumber(new Big('0.0000001'))).toBe('0.0000001');
	expect(plainNumber(new Big('3.20'))).toBe('3.2');
});

test('growth at current and at constant prices together tell how prices changed', () => {
	const range = (low: number, high: number) => ({ low: new Big(low), high: new Big(high) });
	const told = (nominal: [number, number], real: [number, number]) => {
		const { low, high } = priceChange(range(...nominal), range(...real));
		return [low.toFixed(2), high.toFixed(2)];
	};
	expect(told([10, 10], [10, 10])).toEqual(['0.00', '0.00']);
	expect(told([15.5, 15.5], [5, 5])).toEqual(['10.00', '10.00']);
	expect(told([-1, 1], [-2, 4])).toEqual(['-4.81', '3.06']);
});
