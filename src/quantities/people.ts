/** Numbers as people write them: 193000 亿元 is 19.3万亿元. */
import Big from 'big.js';
import { MULTIPLIERS, type Unit } from './unit.ts';

/** From here on a number is long. */
const LONG = 10_000;
/** What a count may keep behind the point. */
const MOST_DECIMALS = 2;

/** A value, or the two ends of a range, as it is read most easily. No digit is lost. */
export interface PeopleForm {
	values: string[];
	/** Stands between number and unit: 万 of 19.3万亿元, where the record says 193000 亿元. */
	multiplier: '' | '万' | '亿';
}

export function peopleForm(values: readonly string[], unit: Unit): PeopleForm {
	const numbers = values.map((value) => new Big(value));
	const shifted = (multiplier: '万' | '亿') =>
		numbers.map((number) => number.div(new Big(10).pow(MULTIPLIERS[multiplier] ?? 0)));
	const write = (multiplier: '万' | '亿'): PeopleForm => ({
		values: shifted(multiplier).map((number) => number.toFixed()),
		multiplier,
	});
	const fits = (multiplier: '万' | '亿') =>
		shifted(multiplier).every(
			(number) => number.abs().gte(1) && number.eq(number.round(MOST_DECIMALS)),
		);

	if (unit.multiplied && numbers.every((number) => number.abs().gte(LONG))) {
		// 万亿元 is common, so all digits go there; 4.2859万人 is read worse than 42859人.
		if (unit.money && unit.exponent === MULTIPLIERS['亿']) return write('万');
		if (unit.exponent === 0 && fits('亿')) return write('亿');
		if (unit.exponent === 0 && fits('万')) return write('万');
	}
	return { values: [...values], multiplier: '' };
}
