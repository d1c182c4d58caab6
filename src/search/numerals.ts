/** Numbers and dates as people write and say them, in the digits that pages print. */

const DIGITS = new Map([...'〇零一二三四五六七八九'].map((sign, i) => [sign, Math.max(0, i - 1)]));
DIGITS.set('两', 2);
const PLACES = new Map([
	['十', 10],
	['百', 100],
	['千', 1000],
]);
const MYRIADS = [
	['亿', 100_000_000],
	['万', 10_000],
] as const;

/** 一百七十八 → 178, 八千八百六十五 → 8865; undefined where it is no number. */
export function readNumeral(text: string): number | undefined {
	for (const [sign, size] of MYRIADS) {
		const at = text.lastIndexOf(sign);
		if (at < 0) continue;
		const before = at === 0 ? undefined : readNumeral(text.slice(0, at));
		const rest = text.slice(at + 1);
		const after = rest === '' ? 0 : readNumeral(rest);
		return before === undefined || after === undefined ? undefined : before * size + after;
	}
	let sum = 0;
	let digit: number | undefined;
	let last = 10_000;
	for (const sign of text) {
		const place = PLACES.get(sign);
		if (place === undefined) {
			const next = DIGITS.get(sign);
			if (next === undefined || (digit !== undefined && digit !== 0)) return undefined;
			digit = next;
			continue;
		}
		if (place >= last || (digit === undefined && place !== 10)) return undefined;
		sum += (digit ?? 1) * place;
		digit = undefined;
		last = place;
	}
	return sum + (digit ?? 0);
}

const NUMERAL = '[〇零一二两三四五六七八九十百千]';
/** Spoken: at least one place word, so that 三明 and 一区三园 are no numbers. */
const SPOKEN = new RegExp(`(?<!${NUMERAL})(?=${NUMERAL}*[十百千])${NUMERAL}{2,}`, 'gu');
/** 三万一千亿, 三十八万二千: on both sides of 万; 三万 alone is printed as 3万. */
const MYRIAD = new RegExp(`${NUMERAL}+万(?=${NUMERAL}*[千百十])${NUMERAL}+亿?`, 'gu');
/** Digits one after another: 七〇三, 二〇二三. */
const SPELLED = /(?<![〇零一二三四五六七八九十百千])[〇零一二三四五六七八九]{3,}(?![十百千万亿])/gu;
/** 三点一, 八点八. */
const POINTED = new RegExp(`(${NUMERAL}+)点([〇零一二三四五六七八九]+)`, 'gu');

const spell = (text: string) => [...text].map((sign) => DIGITS.get(sign) ?? '').join('');

/** The same text with its numbers in digits: 百分之八点八 → 8.8%, 三点一万亿 → 3.1万亿, 2.81兆 → 2.81万亿. */
export function inDigits(folded: string): string {
	const whole = (text: string) => {
		const value = readNumeral(text);
		return value === undefined ? text : String(value);
	};
	return folded
		.replace(/百分之([〇零一二两三四五六七八九十百点\d.]+)/gu, '$1%')
		.replace(POINTED, (all, before: string, after: string) => {
			const value = readNumeral(before);
			return value === undefined ? all : `${value}.${spell(after)}`;
		})
		.replace(SPELLED, spell)
		.replace(MYRIAD, whole)
		.replace(SPOKEN, whole)
		.replace(/(?<=^|[^\p{Script=Han}])([一二两三四五六七八九])(?=[%万亿])/gu, whole)
		.replace(/(\d+(?:\.\d+)?)兆/gu, '$1万亿')
		.replace(
			/(\d+)万(\d)千亿/gu,
			(_, myriads: string, thousands: string) => `${myriads}.${thousands}万亿`,
		);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]*\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d{2})';
/** As Americans and as others write it. */
const ENGLISH = [
	new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+${YEAR}\\b`, 'u'),
	new RegExp(`\\b${DAY}\\s+${MONTH},?\\s+${YEAR}\\b`, 'u'),
];

/** 20231215, 24年11月11日 and Nov 11 2024 as 2023年12月15日 and so on; others stay as they are. */
export function asDate(folded: string): string {
	const plain = folded
		.replace(/(?<=\d月\d{1,2})号/gu, '日')
		.replace(
			/(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/u,
			(_, year: string, month: string, day: string) =>
				`${year}年${Number(month)}月${Number(day)}日`,
		)
		.replace(/(?<!\d)(\d{2})年(\d{1,2})月(?!\d)/u, '20$1年$2月')
		.replace(/(?<!\d)(\d{2})年(\d{1,2})月(\d{1,2})日/u, '20$1年$2月$3日');
	return ENGLISH.reduce((text, pattern) => text.replace(pattern, inChinese), plain);
}

function inChinese(...match: unknown[]): string {
	const { year = '', month = '', day } = match.at(-1) as Record<string, string>;
	return `${year}年${MONTHS.indexOf(month) + 1}月${Number(day)}日`;
}

/** 703 as 七〇三, which is how names of institutes and units may be printed. */
export const inSigns = (folded: string): string =>
	folded.replace(/(?<![\d.,])\d{3,4}(?![\d.,])/gu, (digits) =>
		[...digits].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join(''),
	);

/** 39位, 第39名 and 第三十九名 as 第39位, which is how places are printed. */
export const asPlace = (folded: string): string =>
	folded.replace(/^第?(\d{1,3})[名位]$/u, '第$1位');
