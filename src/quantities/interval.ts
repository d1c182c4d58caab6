import Big from 'big.js';
import { type Bound } from './bound.ts';
import { convert, type Unit } from './unit.ts';

/** Values a printed figure may stand for, in the normal unit of their dimension; null is unbounded. */
export interface Interval {
	low: Big | null;
	high: Big | null;
	/** Whether the ends themselves belong to it. */
	lowOpen: boolean;
	highOpen: boolean;
}

/** Percent, both ends known. */
export interface Range {
	low: Big;
	high: Big;
}

const decimalPattern = /^-?\d+(\.\d+)?$/;

export function isDecimal(text: string): boolean {
	return decimalPattern.test(text);
}

/** The first number that is printed in digits, without thousands separators. */
function printedDigits(printed: string | undefined): string | undefined {
	const match = /(\d[\d,]*(?:\.\d+)?)/.exec(printed ?? '');
	return match?.[1]?.replaceAll(',', '');
}

/**
 * Half a unit of the last significant digit. Where `printed` is unknown, trailing zeros of a whole
 * number are not significant: 28100 may be 2.81万.
 */
export function roundingHalf(value: string, printed?: string): Big {
	const digits = printedDigits(printed);
	const known = digits !== undefined && new Big(digits).eq(new Big(value));
	const text = known ? digits : value;
	const decimals = text.split('.')[1]?.length ?? 0;
	if (decimals > 0) return new Big(10).pow(-decimals).div(2);
	const zeros = known ? 0 : (/0*$/.exec(text)?.[0].length ?? 0);
	const significantZeros = Number(text) === 0 ? 0 : zeros;
	return new Big(10).pow(significantZeros).div(2);
}

/**
 * The values a printed figure may stand for, in the normal unit: its rounding interval, cut or widened
 * by its bound. 近 and 不足 leave the low end open-ended only down to half the printed value is not
 * something the source says, so it is null. A magnitude has no interval.
 */
export function intervalOf(figure: {
	value: string;
	valueMax?: string | undefined;
	unit: Unit;
	printed?: string | undefined;
	bound: Bound;
}): Interval | null {
	if (figure.bound === 'magnitude') return null;
	const scaled = (value: Big) => convert(value, figure.unit);
	const value = new Big(figure.value);
	const half = halfOf(figure);
	const exact = {
		low: scaled(value.minus(half)),
		high: scaled(figure.valueMax ? new Big(figure.valueMax) : value.plus(half)),
	};
	const point = scaled(value);
	switch (figure.bound) {
		case 'above':
			return { low: point, high: null, lowOpen: true, highOpen: true };
		case 'at-least':
			return { low: point, high: null, lowOpen: false, highOpen: true };
		case 'below':
			return { low: null, high: point, lowOpen: true, highOpen: true };
		case 'at-most':
			return { low: null, high: point, lowOpen: true, highOpen: false };
		case 'about':
		case 'exact':
			return {
				low: figure.valueMax ? point : exact.low,
				high: exact.high,
				lowOpen: false,
				highOpen: false,
			};
	}
}

/** What was counted one by one keeps its zeros unless it is said to be about so many; a place has no rounding. */
function halfOf({
	value,
	unit,
	printed,
	bound,
}: Pick<Parameters<typeof intervalOf>[0], 'value' | 'unit' | 'printed' | 'bound'>): Big {
	if (unit.ordinal) return new Big(0);
	const inWords = printed !== undefined && !/\d/.test(printed);
	const counted = unit.whole && unit.exponent === 0 && bound !== 'about' && !inWords;
	return counted ? new Big('0.5') : roundingHalf(value, printed);
}

/** Whether two printed figures may stand for one value. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
	const below = (low: Big | null, high: Big | null, open: boolean) =>
		low === null || high === null || (open ? low.lt(high) : low.lte(high));
	return (
		below(a.low, b.high, a.lowOpen || b.highOpen) && below(b.low, a.high, b.lowOpen || a.highOpen)
	);
}

/** Growth in percent between two levels, as an interval; null where either end is unbounded. */
export function growthBetween(earlier: Interval, later: Interval): Range | null {
	if (!earlier.low || !earlier.high || !later.low || !later.high) return null;
	if (earlier.low.lte(0)) return null;
	return {
		low: later.low.div(earlier.high).minus(1).times(100),
		high: later.high.div(earlier.low).minus(1).times(100),
	};
}

/** The change of prices that growth at current and at constant prices mean together. */
export function priceChange(nominal: Range, real: Range): Range {
	const factor = (percent: Big) => percent.div(100).plus(1);
	const change = (current: Big, constant: Big) =>
		factor(current).div(factor(constant)).minus(1).times(100);
	return { low: change(nominal.low, real.high), high: change(nominal.high, real.low) };
}

/** A number without exponent and without trailing zeros, for data files. */
export function plainNumber(value: Big): string {
	return value.toFixed();
}
