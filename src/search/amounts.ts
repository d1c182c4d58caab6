/** Other ways in which the amount or date of a query may be printed. */

import { asDate, asPlace, inDigits } from './numerals.ts';

const SCALES: [name: string, exponent: number][] = [
	['万亿', 12],
	['千亿', 11],
	['亿', 8],
	['千万', 7],
	['百万', 6],
	['万', 4],
	['', 0],
];
/** Those that large amounts are printed in, whatever they were typed in. */
const PRINTED = new Set(['万亿', '亿', '万', '']);
/** A number with a multiplier, or a whole one so long that it may be printed with one. */
const AMOUNT =
	/(?<![\d.])(?:(\d[\d,]*(?:\.\d+)?)\s*(万亿|千亿|亿|千万|百万|万)|(\d{2,3},\d{3}(?:,\d{3})?|\d{5,9}|[1-9]\d{0,5}0{8,})(?![\d.,-]))/u;
const DATE = /(?<!\d)((?:19|20)\d{2})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?(?!\d)/u;

/** 28100亿元 → 2.81万亿元, 2.81万亿 → 28100亿; a text without an amount gives itself alone. */
export function printedForms(folded: string): string[] {
	const written = asPlace(asDate(inDigits(folded)));
	const own = written === folded ? [folded] : [folded, written];
	return [
		...new Set(
			own.flatMap((form) => [
				form,
				...otherAmounts(form),
				...otherDates(form),
				...otherCounts(form),
			]),
		),
	];
}

/** What some count in 户 is printed in 家. */
const COUNTED = /(?<=\d(?:万|亿)?)[户个]$/u;

const otherCounts = (folded: string): string[] =>
	COUNTED.test(folded) ? [folded.replace(COUNTED, '家')] : [];

function otherAmounts(folded: string): string[] {
	const match = AMOUNT.exec(folded);
	const own = SCALES.find(([name]) => name === (match?.[2] ?? ''));
	if (!match || !own) return [];
	const digits = (match[1] ?? match[3] ?? '').replaceAll(',', '');
	return SCALES.flatMap(([name, exponent]) => {
		const value = shift(digits, own[1] - exponent);
		if (exponent === own[1] || !PRINTED.has(name) || !isPrinted(value, name)) return [];
		return [folded.replace(match[0], value + name)];
	});
}

/** Nobody prints 0.00281万亿 or 281000000万, and without a multiplier only what is whole and not too long. */
function isPrinted(value: string, multiplier: string): boolean {
	return multiplier === ''
		? /^[1-9]\d{4,6}$/.test(value)
		: /^(?:[1-9]\d{0,5}(?:\.\d{1,4})?|0\.[1-9]\d{0,3})$/.test(value);
}

/** Multiply a decimal numeral by a power of ten, in characters, so nothing is rounded. */
export function shift(numeral: string, places: number): string {
	const [whole = '', fraction = ''] = numeral.split('.');
	const digits = whole + fraction;
	const point = whole.length + places;
	const padded = point > digits.length ? digits.padEnd(point, '0') : digits;
	const left = point > 0 ? padded.slice(0, point) : '0';
	const right = point > 0 ? padded.slice(point) : '0'.repeat(-point) + padded;
	const trimmed = right.replace(/0+$/, '');
	return (left.replace(/^0+(?=\d)/, '') || '0') + (trimmed ? `.${trimmed}` : '');
}

function otherDates(folded: string): string[] {
	const match = DATE.exec(folded);
	if (!match) return [];
	const [all, year = '', month = '', day] = match;
	const two = (part: string) => part.padStart(2, '0');
	return [
		`${year}年${Number(month)}月${day ? `${Number(day)}日` : ''}`,
		`${year}-${two(month)}${day ? `-${two(day)}` : ''}`,
	].map((form) => folded.replace(all, form));
}
