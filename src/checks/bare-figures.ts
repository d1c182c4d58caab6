/** Finds figures that an author typed into prose by hand. */
import Big from 'big.js';
import { toBase } from '../quantities/interval.ts';
import { BASE_UNITS, parseUnit } from '../quantities/unit.ts';

export interface BareFigure {
	/** As typed: 37家, 两万余名. */
	text: string;
	/** Where it begins in the sentence. */
	index: number;
	/** In plain digits; undefined for 数十, 几百 and the like. */
	value: string | undefined;
	unit: string;
}

const multipliers = '万亿|千亿|百亿|亿|千万|百万|十万|万|千|百';
// 年, 届 and 期 count time or order as often as things; 点 and 分 are hours as often as scores.
const units = [...BASE_UNITS, '人民币']
	.filter((unit) => !['年', '届', '期', '点', '分', '周年'].includes(unit))
	.sort((a, b) => b.length - a.length)
	.map((unit) => unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
	.join('|');
const digits = String.raw`\d[\d,，]*(?:\.\d+)?|[两二三四五六七八九十百千万亿几数][一二三四五六七八九十百千万亿两零〇几数]*`;
const pattern = new RegExp(
	`(?<![\\d.第A-Za-z+＋])(${digits})(余|多)?((?:${multipliers})?(?:余|多)?(?:${units}))`,
	'gu',
);

const DIGITS: Readonly<Record<string, number>> = {
	零: 0,
	〇: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** A Chinese numeral in digits: 两万 → 20000. Undefined for approximate ones (数十, 几). */
export function readChineseNumeral(numeral: string): string | undefined {
	let total = 0;
	let section = 0;
	let digit: number | undefined;
	for (const character of numeral) {
		const value = DIGITS[character];
		const power = POWERS[character];
		if (value !== undefined) {
			digit = value;
		} else if (power === undefined) {
			return undefined;
		} else if (power >= 1e4) {
			total = (total + section + (digit ?? (section === 0 && total === 0 ? 1 : 0))) * power;
			section = 0;
			digit = undefined;
		} else {
			section += (digit ?? 1) * power;
			digit = undefined;
		}
	}
	return String(total + section + (digit ?? 0));
}

/** Figures in one sentence, without those in quotation marks, dates, ordinals and list counts. */
export function bareFiguresIn(sentence: string): BareFigure[] {
	// Quoted names (“1+4+N”, “百园百校万企”) and book titles are names, not figures.
	const plain = sentence.replace(/“[^”]*”|《[^》]*》|\[@[^\]]*\]/gu, (name) =>
		'\0'.repeat(name.length),
	);
	return [...plain.matchAll(pattern)].map((match) => {
		const [text, number = '', , unit = ''] = match;
		const plainUnit = unit.replace(/余|多/u, '');
		const value = /^\d/.test(number) ? number.replace(/[,，]/g, '') : readChineseNumeral(number);
		return { text, index: match.index, value, unit: plainUnit };
	});
}

/** Whether a record of the page has the same value and unit, whatever the multiplier. */
export function sameFigure(
	figure: BareFigure,
	record: Readonly<Record<string, string | undefined>>,
): boolean {
	const { value, unit } = record;
	if (figure.value === undefined || value === undefined || unit === undefined) return false;
	const [own, other] = [parseUnit(figure.unit), parseUnit(unit)];
	if (!own || !other || own.base !== other.base || !/^-?\d+(\.\d+)?$/.test(value)) return false;
	return new Big(toBase(figure.value, figure.unit)).eq(toBase(value, unit));
}
