/**
 * Figures in English words, beside their printed form: 19.3 万亿元 is 19.3 trillion yuan. Digits are
 * moved, never calculated, so that 3.20 亿元 is 320 million yuan and 43.0 亿元 is 4.30 billion yuan.
 */
import Big from 'big.js';
import { bigNumbers } from '../text/en/numbers.ts';
import { signs } from '../text/en/signs.ts';
import type { Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the record of a figure says of its amount. */
interface Amount {
	value?: string | undefined;
	valueMax?: string | undefined;
	unit?: string | undefined;
	qualifier?: string | undefined;
}

/** What a number written in full may keep behind the point when it is put into words. */
const MOST_DECIMALS = 2;

/**
 * A figure in English: nearly 996.5 billion yuan, 115,000, 8.8%, 1.2 to 1.5 million people. Undefined
 * without a value, and where its unit or its qualifier has no English.
 */
export function sayInEnglish(
	{ value, valueMax, unit: text, qualifier }: Amount,
	{ parseUnit, qualifierInEnglish }: Pick<Vocabulary, 'parseUnit' | 'qualifierInEnglish'>,
): string | undefined {
	const unit = text === undefined ? undefined : parseUnit(text);
	const names = text === undefined ? [] : unit?.en;
	const before = qualifierInEnglish(qualifier);
	if (value === undefined || names === undefined || before === undefined) return undefined;

	return [before, write(value, valueMax, { ...unit, names })].filter(Boolean).join(' ');
}

/** The same of a value, or of the two ends of a range, in a unit that has English. */
export function amountInEnglish(unit: Unit, value: string, valueMax?: string): string | undefined {
	return unit.en && write(value, valueMax, { ...unit, names: unit.en });
}

type Named = Partial<Pick<Unit, 'exponent' | 'multiplied' | 'ordinal'>> & {
	names: readonly string[];
};

function write(
	value: string,
	valueMax: string | undefined,
	{ exponent = 0, multiplied = true, ordinal = false, names }: Named,
): string {
	const first = scale(value, exponent, multiplied);
	const last = valueMax === undefined ? undefined : scale(valueMax, exponent, multiplied);
	// A word that both ends share is said once: 1.2 to 1.5 trillion.
	const from = last && last.word === first.word ? first.number : inWords(first);
	const amount = last ? signs.range(from, inWords(last)) : inWords(first);
	const [one = '', many = one] = names;
	const name = amount === '1' ? one : many;
	const isWord = /^\p{Letter}/u.test(name);
	return (ordinal ? signs.ordinal(amount) : amount) + (isWord ? ` ${name}` : name);
}

interface Scaled {
	/** With its thousands apart. */
	number: string;
	/** trillion */
	word?: string | undefined;
}

const inWords = ({ number, word }: Scaled) => (word === undefined ? number : `${number} ${word}`);

/** A value in the largest word that it reaches; where it was printed in full, only if it is short there. */
function scale(value: string, exponent: number, multiplied: boolean): Scaled {
	const size = new Big(value).abs().times(new Big(10).pow(exponent));
	const found = multiplied
		? bigNumbers.find((word) => size.gte(new Big(10).pow(word.exponent)))
		: undefined;
	if (found) {
		const number = shift(value, exponent - found.exponent);
		const [, decimals = ''] = number.split('.');
		if (exponent > 0 || decimals.length <= MOST_DECIMALS)
			return { number: group(number), word: found.word };
	}
	return { number: group(shift(value, exponent)) };
}

/**
 * A decimal with its point moved to the right, or to the left by a negative number. The digits stay:
 * only zeros that end a whole number, which say nothing of its precision, are not put behind a point.
 */
function shift(value: string, by: number): string {
	const [, sign = '', whole = '', decimals = ''] = /^([-+]?)(\d*)\.?(\d*)$/.exec(value) ?? [];
	const behind = decimals.length - by;
	const digits = whole + decimals + '0'.repeat(Math.max(0, -behind));
	const padded = digits.padStart(Math.max(0, behind) + 1, '0');
	const point = padded.length - Math.max(0, behind);
	const after = padded.slice(point);
	const kept = decimals === '' ? after.replace(/0+$/, '') : after;
	const before = padded.slice(0, point).replace(/^0+(?=\d)/, '');
	return sign + before + (kept && `.${kept}`);
}

/** 1234567.5 as 1,234,567.5 */
function group(number: string): string {
	const [whole = '', decimals] = number.split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
