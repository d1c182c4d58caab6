/**
 * A unit as it is printed: a multiplier (万, 亿 …) before a base unit. Which base units there are is
 * content; this is the arithmetic of them.
 */
import Big from 'big.js';

/** A base unit, as the vocabulary has it. */
export interface BaseUnit {
	/** 公里 */
	unit: string;
	/** What it measures: 长度. Units of one dimension compare; without one a unit compares with itself only. */
	dimension?: string | undefined;
	/** How many of its dimension's first unit it is, a decimal or a fraction: 1000, 2000/3. */
	factor?: string | undefined;
	/** Money: a dimension of its own, never converted. */
	currency?: boolean | undefined;
	/** It says a place, not an amount: 第39位. A place is never rounded. */
	ordinal?: boolean | undefined;
	/** `false` where no 万 or 亿 is printed before it: %, 位. */
	multiplier?: boolean | undefined;
	/** It counts whole things: no decimals without a multiplier. */
	whole?: boolean | undefined;
	/** Whether a number before it is a figure in prose; `digits`: only one in digits, 12天 but not 两天. */
	prose?: 'false' | 'digits' | undefined;
	/** Other spellings, understood but not accepted: km. */
	aliases?: readonly string[] | undefined;
	/** In English, singular and plural, or one word for both: [person, people]; [] where none is said. */
	en?: readonly string[] | undefined;
}

export interface Unit {
	/** As written: 万亿元. */
	text: string;
	/** What is counted: 元. */
	base: string;
	/** Power of ten that brings the value to the base: 12 for 万亿元. */
	exponent: number;
	/** Figures compare only within one dimension. */
	dimension: string;
	/** What `toBase` gives: the first unit of the dimension, or the base itself where it equals that. */
	normal: string;
	/** One base unit in the normal one: 2000/3 平方米 for 亩, exactly. */
	factor: { numerator: Big; denominator: Big };
	/** It says a place, not an amount: 第39位. */
	ordinal: boolean;
	/** Money, alone or per something else: 元, 元/人. */
	money: boolean;
	/** Whether 万 and 亿 may be printed before the base. */
	multiplied: boolean;
	/** It counts whole things. */
	whole: boolean;
	/** Whether a number before it is a figure in prose. */
	prose: BaseUnit['prose'];
	/** Its English, as the base unit has it. */
	en: BaseUnit['en'];
}

/** Chinese numerals that stand before a unit, with their power of ten. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
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
};

const multiplied = new RegExp(
	`^(${Object.keys(MULTIPLIERS)
		.sort((a, b) => b.length - a.length)
		.join('|')})(.+)$`,
	'u',
);

/** 万亿元 → 万亿 (12) and 元; undefined where no multiplier comes first. */
export function splitMultiplier(
	text: string,
): { multiplier: string; exponent: number; rest: string } | undefined {
	const [, multiplier, rest] = multiplied.exec(text) ?? [];
	if (!multiplier || !rest) return undefined;
	return { multiplier, exponent: MULTIPLIERS[multiplier] ?? 0, rest };
}

/** A factor as a fraction; undefined where it is no number above zero. */
export function readFactor(text: string): Unit['factor'] | undefined {
	const [, numerator, denominator = '1'] =
		/^(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?$/.exec(text) ?? [];
	if (numerator === undefined) return undefined;
	const factor = { numerator: new Big(numerator), denominator: new Big(denominator) };
	return factor.numerator.gt(0) && factor.denominator.gt(0) ? factor : undefined;
}

/** The same unit with another multiplier before its base, or with none. */
export function withMultiplier(unit: Unit, multiplier?: string): Unit {
	return {
		...unit,
		text: `${multiplier ?? ''}${unit.base}`,
		exponent: multiplier === undefined ? 0 : (MULTIPLIERS[multiplier] ?? 0),
	};
}

/** A value in the normal unit of its dimension: 2.81 万亿元 → 2810000000000 元, 3 亩 → 2000 平方米. */
export function toBase(value: string, unit: Unit): Big {
	return convert(new Big(value), unit);
}

/** `toBase` of a number. */
export function convert(value: Big, unit: Unit): Big {
	const { numerator, denominator } = unit.factor;
	const whole = timesFactor(shift(value, unit.exponent), numerator);
	return denominator.eq(1) ? whole : whole.div(denominator).round(12);
}

/** The way back: what a value in the normal unit is in this one. */
export function fromBase(value: Big, unit: Unit): Big {
	const { numerator, denominator } = unit.factor;
	const whole = timesFactor(shift(value, -unit.exponent), denominator);
	const own = numerator.eq(1) ? whole.round(Big.DP) : whole.div(numerator);
	// A third of a unit has no last digit; what was cut off there must not show here.
	return denominator.eq(1) ? own : own.prec(12);
}

/** Most units are the first of their dimension. */
const timesFactor = (value: Big, factor: Big) => (factor.eq(1) ? value : value.times(factor));

/** A value with its point elsewhere, exactly. */
const shift = (value: Big, places: number) =>
	places === 0 ? value : value.times(powerOfTen(places));

const powers = new Map<number, Big>();

function powerOfTen(exponent: number): Big {
	const power = powers.get(exponent) ?? new Big(`1e${exponent}`);
	powers.set(exponent, power);
	return power;
}
