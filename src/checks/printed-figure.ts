/** Reads the amounts in a printed form: 两万余名, 1至2家, 近1/4, 13.4万亿元. */
import Big from 'big.js';
import { MULTIPLIERS } from '../quantities/unit.ts';
import type { Vocabulary } from '../quantities/vocabulary.ts';
import { readChineseNumeral } from './bare-figures.ts';

export interface PrintedAmount {
	/** The number as printed: 2.81, 20000. */
	number: Big;
	/** The upper end where a range is printed, in the same terms. */
	numberMax?: Big;
	/** Power of ten that the printed multiplier stands for: 12 in 2.81万亿元. */
	exponent: number;
	/** What is counted; undefined where the form names no unit we know. */
	base: string | undefined;
	/** Qualifiers beside this amount. */
	qualifiers: string[];
}

const numerals = '零〇一二两三四五六七八九十百千万亿';
// 万亿 in 2.81万亿元 and 亿 in 50多亿元 are no numbers of their own.
const number = `-?\\d+(?:\\.\\d+)?|(?<![\\d.余多${numerals}])[${numerals}]+(?:点[零〇一二三四五六七八九]+)?`;
const single = new RegExp(number, 'gu');
const range = new RegExp(`(${number})([^\\d至到~—–-]{0,6})(?:至|到|~|—|–|-)(${number})`, 'gu');
const fraction =
	/(\d+)\/(\d+)|([百一二三四五六七八九十]+)分之(\d+(?:\.\d+)?|[一二两三四五六七八九十百]+)|([一二两三四五六七八九\d])成(半?)/gu;
const multipliers = /^(?:万亿|千亿|百亿|亿|千万|百万|十万|万|千|百)/u;
const exponentOf = (multiplier: string) => MULTIPLIERS[multiplier] ?? 0;

/** Every amount that the form can be read as; none where it has no number we can read. */
export function readPrinted(printed: string, vocabulary: Vocabulary): PrintedAmount[] {
	const unitIn = (text: string) => unitAt(text, vocabulary);
	const qualifiersBeside = (...place: [string, number, number, number]) =>
		wordsBeside(...place, vocabulary);
	const plain = printed
		.normalize('NFKC')
		.replaceAll('−', '-')
		.replace(/\s/gu, '')
		.replace(/(?<=\d),(?=\d{3})/gu, '')
		.replaceAll('(', '（')
		.replaceAll(')', '）');
	if (new RegExp(`[数几][${numerals}]|[${numerals}]几|番`, 'u').test(plain)) return [];

	const fractions = [...plain.matchAll(fraction)].flatMap((match) =>
		fractionIn(match, plain, vocabulary),
	);
	const rest = plain.replace(fraction, (text) => '\0'.repeat(text.length));

	const ranges = [...rest.matchAll(range)].flatMap((match) => {
		const [text, from = '', between = '', to = ''] = match;
		const [low, high] = [numberIn(from), numberIn(to)];
		const unit = unitIn(plain.slice(match.index + text.length));
		const own = unitIn(between);
		if (!low || !high || !high.gt(low) || (between && own.base === undefined && own.length === 0)) {
			return [];
		}
		return [
			{
				number: own.length > 0 ? low.times(new Big(10).pow(own.exponent - unit.exponent)) : low,
				numberMax: high,
				exponent: unit.exponent,
				base: unit.base,
				qualifiers: qualifiersBeside(plain, match.index, match.index + text.length, unit.length),
				end: match.index + text.length,
				start: match.index,
			},
		];
	});
	const inRange = (at: number) => ranges.some(({ start, end }) => start <= at && at < end);
	const singles = [...rest.matchAll(single)].flatMap((match) => {
		const [text] = match;
		// The hyphen of 2021-2025 or A-3 is no sign.
		const sign = text.startsWith('-') && /[\p{L}\d]$/u.test(plain.slice(0, match.index));
		const value = numberIn(sign ? text.slice(1) : text);
		if (!value || inRange(match.index)) return [];
		const end = match.index + text.length;
		const unit = unitIn(plain.slice(end));
		return [
			{
				number: value,
				exponent: unit.exponent,
				base: unit.base,
				qualifiers: qualifiersBeside(plain, match.index, end, unit.length),
			},
		];
	});
	return [...fractions, ...ranges.map(({ start: _, end: __, ...amount }) => amount), ...singles];
}

function fractionIn(
	match: RegExpExecArray,
	plain: string,
	vocabulary: Vocabulary,
): PrintedAmount[] {
	const [text, above, below, whole, part, tenths, half] = match;
	const parts = numberIn(tenths ?? above ?? part ?? '');
	const of = tenths ? new Big(10) : numberIn(below ?? whole ?? '');
	if (!parts || !of || of.eq(0)) return [];
	return [
		{
			number: parts
				.plus(half ? 0.5 : 0)
				.times(100)
				.div(of),
			exponent: 0,
			base: '%',
			qualifiers: wordsBeside(plain, match.index, match.index + text.length, 0, vocabulary),
		},
	];
}

function numberIn(text: string): Big | undefined {
	if (/^-?\d/.test(text)) return new Big(text);
	const [whole = '', decimals] = text.split('点');
	const value = readChineseNumeral(whole);
	if (value === undefined) return undefined;
	const digits = [...(decimals ?? '')].map((digit) => readChineseNumeral(digit)).join('');
	return new Big(digits ? `${value}.${digits}` : value);
}

/** The unit that a text begins with, whatever 余 or 多 stands inside: 余万元, 万多家. */
function unitAt(
	text: string,
	{ parseUnit }: Vocabulary,
): { base: string | undefined; exponent: number; length: number } {
	for (let length = Math.min(10, text.length); length > 0; length -= 1) {
		const unit = parseUnit(text.slice(0, length).replace(/[余多]/u, ''));
		if (unit && !/[余多]$/u.test(text.slice(0, length))) {
			return { base: unit.base, exponent: unit.exponent, length };
		}
	}
	const loose = /^[余多]?/u.exec(text)?.[0].length ?? 0;
	const multiplier = multipliers.exec(text.slice(loose))?.[0] ?? '';
	return {
		base: undefined,
		exponent: multiplier ? exponentOf(multiplier) : 0,
		length: multiplier ? loose + multiplier.length : 0,
	};
}

function wordsBeside(
	plain: string,
	start: number,
	end: number,
	unit: number,
	{ qualifiers }: Vocabulary,
): string[] {
	const before = plain.slice(0, start).replace(/(?:为|到|了|有|人民币|第)+$/u, '');
	const inside = plain.slice(end, end + unit);
	const after = plain.slice(end + unit);
	return qualifiers
		.filter(({ word, place = 'before' }) => {
			if (place === 'between') return inside.includes(word) || after.startsWith(word);
			if (place === 'after') return after.startsWith(word);
			return before.endsWith(word) && !/(?:最|附|临|邻)近$/u.test(before);
		})
		.map(({ word }) => word)
		.sort((a, b) => b.length - a.length);
}
