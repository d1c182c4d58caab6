/**
 * The units of our figures: a multiplier (万, 亿 …) before a base unit. Currencies never convert.
 */

export interface Unit {
	/** As written: 万亿元. */
	text: string;
	/** What is counted: 元. Figures compare only with the same base. */
	base: string;
	/** Power of ten that brings the value to the base: 12 for 万亿元. */
	exponent: number;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
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

/** Base units. Those that take no multiplier in print (%, 位 …) are listed with it all the same. */
export const BASE_UNITS = [
	'元',
	'美元',
	'家',
	'户',
	'家次',
	'人',
	'名',
	'人次',
	'个',
	'件',
	'项',
	'条',
	'场',
	'次',
	'处',
	'所',
	'单',
	'期',
	'届',
	'台',
	'台（套）',
	'辆',
	'片',
	'套',
	'位',
	'点',
	'分',
	'年',
	'个月',
	'周年',
	'强企业',
	'倍',
	'%',
	'个百分点',
	'GW',
	'兆瓦',
	'兆瓦级',
	'吨',
	'吨级',
	'平方米',
	'平方公里',
	'公顷',
	'亩',
	'元/平方公里',
	'件/万人',
] as const;

const multiplierPattern = Object.keys(MULTIPLIERS)
	.sort((a, b) => b.length - a.length)
	.join('|');
const unitPattern = new RegExp(`^(${multiplierPattern})?(.+)$`, 'u');
const bases: ReadonlySet<string> = new Set(BASE_UNITS);

/** Read a unit. Undefined where we have no such base unit. */
export function parseUnit(text: string): Unit | undefined {
	if (bases.has(text)) return { text, base: text, exponent: 0 };
	const match = unitPattern.exec(text);
	const [, multiplier, base] = match ?? [];
	if (!multiplier || !base || !bases.has(base)) return undefined;
	return { text, base, exponent: MULTIPLIERS[multiplier] ?? 0 };
}

/** Usual spellings, for did-you-mean and for recognising a unit in prose. */
export const COMMON_UNITS: readonly string[] = [
	...BASE_UNITS,
	...['元', '美元'].flatMap((base) => ['万', '亿', '万亿'].map((m) => m + base)),
	...['家', '户', '人', '名', '人次', '件', '项', '吨', '辆', '片', '平方米', '台'].map(
		(b) => `万${b}`,
	),
	'亿台',
];
