/** Finds figures that an author typed into prose by hand. */
import { withoutCitations } from '../kinds/citation.ts';
import { MULTIPLIERS, toBase, type Unit } from '../quantities/unit.ts';
import type { Vocabulary } from '../quantities/vocabulary.ts';

export interface BareFigure {
	/** As typed: 37家, 两万余名. */
	text: string;
	/** Where it begins in the sentence. */
	index: number;
	/** In plain digits; undefined for 数十, 几百 and the like. */
	value: string | undefined;
	/** Undefined where the amount stands without one: 0.5万亿. */
	unit: Unit | undefined;
}

const han = '一二两三四五六七八九十百千万亿';
const digits = String.raw`(?:\d{1,3}(?: \d{3})+|\d[\d,]*)(?:\.\d+)?|[${han}几数][${han}零〇几数]*`;
/** A figure begins where no longer number, ordinal or name does. */
const start = String.raw`(?<![\d.第A-Za-z+零〇${han}]|\d[,~～—–至到-])`;
const range = String.raw`(?:\d[\d.]*[~～—–至到-])?`;
const percents = /百分之(?<number>[一二三四五六七八九十百两零〇点几]+)/gu;

interface Patterns {
	/** A number before a unit, however that is spelt. */
	united: RegExp;
	/** 0.5万亿: an amount without a unit. */
	wordless: RegExp;
}

const patterns = new WeakMap<Vocabulary, Patterns>();

function patternsOf(vocabulary: Vocabulary): Patterns {
	const known = patterns.get(vocabulary);
	if (known) return known;
	const longestFirst = (words: readonly string[]) =>
		words
			.toSorted((a, b) => b.length - a.length)
			.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
			.join('|') || '(?!)';
	const units = longestFirst(
		vocabulary.units.flatMap(({ unit, aliases = [], prose }) =>
			prose === 'false' ? [] : [unit, ...aliases],
		),
	);
	const multipliers = longestFirst(Object.keys(MULTIPLIERS));
	const made = {
		united: new RegExp(
			`${start}${range}(?<number>${digits})(?:余|多)?(?<unit> ?(?:${multipliers})?(?:余|多)?(?:${units})(?<![A-Za-z](?=[A-Za-z])))`,
			'gu',
		),
		wordless: new RegExp(
			`${start}(?<number>\\d[\\d,]*(?:\\.\\d+)?) ?(?<unit>${multipliers})(?![万亿千百余多级]|${units})`,
			'gu',
		),
	};
	patterns.set(vocabulary, made);
	return made;
}

/** 百家企业 is a figure; 百家争鸣, 千人计划 and 万人大厂 are words. */
const ROUND = /^[百千万亿]+$/u;
const COUNTED =
	/^(?:企业|公司|单位|机构|用户|商户|员工|职工|人才|专家|以上|以下|以内|左右|规模|[，。；！？、）]|$)/u;
/** “苏科25条” is a name, “120亿元” a figure. */
const QUOTED = /元|%|家|户|人$|平方公里/u;
/** 两个园区, 三个一批: a count of what the sentence itself lists. */
const LISTED = /^[两二三四五六七八九]$/u;
/** 一家, 几个, 数家: no number is said. */
const VAGUE = /^[一几数]$/u;
/** Words that begin like a figure. */
const WORDS = /^(?:[三四五]位一体|三次产业|三番[两五]次|[两三]次三番|百分点|24小时)/u;
/** 前10名, 排名前50位: places, not so many things. */
const PLACES = /(?:前|第)$/u;

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
	const number = total + section + (digit ?? 0);
	return Number.isSafeInteger(number) ? String(number) : undefined;
}

/** Figures in one sentence, without those in names, dates, ordinals and list counts. */
export function bareFiguresIn(sentence: string, vocabulary: Vocabulary): BareFigure[] {
	if (!/[\d０-９一二两三四五六七八九十百千万亿几数]/u.test(sentence)) return [];
	const { united, wordless } = patternsOf(vocabulary);
	// Full-width digits and signs take the place of plain ones, so that columns stay.
	const normal = sentence.replace(/[０-９．％，]/gu, (sign) =>
		sign === '，' ? sign : sign.normalize('NFKC'),
	);
	// Book titles and citations are no text of the author's.
	const plain = withoutCitations(normal).replace(/《[^《》]*》/gu, (name) =>
		'\0'.repeat(name.length),
	);
	const quoted = [...plain.matchAll(/“[^“”]*”/gu)].map(({ 0: text, index }) => ({
		from: index,
		to: index + text.length,
	}));
	const found = [
		...[...plain.matchAll(united)].filter((match) => isFigure(match, plain)),
		...plain.matchAll(wordless),
		...plain.matchAll(percents),
	]
		.flatMap((match) => toFigure(match, vocabulary))
		// As typed, full-width signs and all.
		.map((figure) => ({
			...figure,
			text: sentence.slice(figure.index, figure.index + figure.text.length),
		}));
	return found
		.filter(({ index, text, unit }) => {
			const inside = quoted.some(({ from, to }) => from < index && index < to);
			// “百园百校万企” and “苏科25条” are names; “120亿元” is a figure wherever it stands.
			return !inside || (/^[\d０-９]/.test(text) && QUOTED.test(unit?.text ?? ''));
		})
		.sort((a, b) => a.index - b.index);
}

function isFigure(match: RegExpExecArray, sentence: string): boolean {
	const { number = '', unit = '' } = match.groups ?? {};
	const after = sentence.slice(match.index + match[0].length);
	// A座3层 is an address.
	if (/层$/u.test(unit) && /[号座楼栋区]$/u.test(sentence.slice(0, match.index))) return false;
	if (VAGUE.test(number) || WORDS.test(sentence.slice(match.index))) return false;
	if (PLACES.test(sentence.slice(0, match.index)) && /^(?:名|位|强企业)$/u.test(unit)) return false;
	if (ROUND.test(number + unit.replace(/[^百千万亿]/gu, '')) && !/[余多]/u.test(match[0])) {
		return COUNTED.test(after);
	}
	return !(unit === '个' && LISTED.test(number));
}

function toFigure(match: RegExpExecArray, vocabulary: Vocabulary): BareFigure[] {
	const { number = '', unit = '%' } = match.groups ?? {};
	const word = unit.replace(/余|多| /gu, '');
	const read = vocabulary.understandUnit(word);
	const isDigits = /^\d/.test(number);
	if (read ? read.prose === 'digits' && !isDigits : !(word in MULTIPLIERS)) return [];
	return [
		{
			text: match[0],
			index: match.index,
			value: isDigits ? number.replace(/[, ]/g, '') : readChineseNumeral(number),
			unit: read,
		},
	];
}

/** Whether a record of the page has the same value and unit, whatever the multiplier. */
export function sameFigure(
	figure: BareFigure,
	record: Readonly<Record<string, string | undefined>>,
	{ parseUnit }: Vocabulary,
): boolean {
	const { value, unit } = record;
	if (figure.value === undefined || value === undefined || unit === undefined) return false;
	const other = parseUnit(unit);
	if (!figure.unit || other?.dimension !== figure.unit.dimension) return false;
	return (
		/^-?\d+(\.\d+)?$/.test(value) && toBase(figure.value, figure.unit).eq(toBase(value, other))
	);
}
