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
// 年, 届 and 期 count time or order as often as things; 点 and 分 are hours as often as scores;
// 世界500强企业 is a name.
const units = [...BASE_UNITS, '人民币']
	.filter((unit) => !['年', '届', '期', '点', '分', '周年', '强企业'].includes(unit))
	.sort((a, b) => b.length - a.length)
	.map((unit) => unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
	.join('|');
const digits = String.raw`\d[\d,]*(?:\.\d+)?|[两二三四五六七八九十百千万亿几数][一二三四五六七八九十百千万亿两零〇几数]*`;
const pattern = new RegExp(
	`(?<![\\d.第A-Za-z+])(?<number>${digits})(?:余|多)?(?<unit> ?(?:${multipliers})?(?:余|多)?(?:${units}))`,
	'gu',
);
/** 0.5万亿, 百分之十二: amounts that need no unit word. */
const wordless = new RegExp(
	`(?<![\\d.第A-Za-z+])(?<number>\\d[\\d,]*(?:\\.\\d+)?) ?(?<unit>${multipliers})(?![${multipliers.replaceAll('|', '')}余多级]|${units})`,
	'gu',
);
const percents = /百分之(?<number>[一二三四五六七八九十百两零〇点几]+)/gu;

/** 百家企业 is a figure; 百家争鸣, 千人计划 and 万人大厂 are words. */
const ROUND = /^[百千万亿]+$/u;
const COUNTED =
	/^(?:企业|公司|单位|机构|用户|商户|员工|职工|人才|专家|以上|以下|以内|左右|规模|[，。；！？、）]|$)/u;
/** 两个园区, 三个一批: a count of what the sentence itself lists. */
const LISTED = /^[两二三四五六七八九]$/u;

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

/** Figures in one sentence, without those in names, dates, ordinals and list counts. */
export function bareFiguresIn(sentence: string): BareFigure[] {
	// Full-width digits and signs take the place of plain ones, so that columns stay.
	const normal = sentence.replace(/[０-９．％，]/gu, (sign) =>
		sign === '，' ? sign : sign.normalize('NFKC'),
	);
	// Book titles and citations are no text of the author's.
	const plain = normal.replace(/《[^》]*》|\[@[^\]]*\]/gu, (name) => '\0'.repeat(name.length));
	const quoted = [...plain.matchAll(/“[^”]*”/gu)].map(({ 0: text, index }) => ({
		from: index,
		to: index + text.length,
	}));
	const found = [
		...[...plain.matchAll(pattern)].filter((match) => isFigure(match, plain)),
		...plain.matchAll(wordless),
		...plain.matchAll(percents),
	].map(toFigure);
	return found
		.filter(({ index, text, unit }) => {
			const inside = quoted.some(({ from, to }) => from < index && index < to);
			// “百园百校万企” and “苏科25条” are names; “120亿元” is a figure wherever it stands.
			return !inside || (/^\d/.test(text) && /元|%|家|户|人$|平方公里/u.test(unit));
		})
		.sort((a, b) => a.index - b.index);
}

function isFigure(match: RegExpExecArray, sentence: string): boolean {
	const { number = '', unit = '' } = match.groups ?? {};
	const after = sentence.slice(match.index + match[0].length);
	if (ROUND.test(number + unit.replace(/[^百千万亿]/gu, '')) && !/[余多]/u.test(match[0])) {
		return COUNTED.test(after);
	}
	return !(unit === '个' && LISTED.test(number));
}

function toFigure(match: RegExpExecArray): BareFigure {
	const { number = '', unit = '%' } = match.groups ?? {};
	const plain = number.replaceAll(',', '');
	return {
		text: match[0],
		index: match.index,
		value: /^\d/.test(number) ? plain : readChineseNumeral(number),
		unit: unit.replace(/余|多| /gu, ''),
	};
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
