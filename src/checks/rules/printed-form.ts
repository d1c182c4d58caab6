import Big from 'big.js';
import { isDecimal } from '../../quantities/interval.ts';
import type { Vocabulary } from '../../quantities/vocabulary.ts';
import type { ContentFile } from '../../kinds/content.ts';
import { fitsMetric } from '../fits-metric.ts';
import { type FieldPath, type Finding, findingAt } from '../problem.ts';
import { type PrintedAmount, readPrinted } from '../printed-figure.ts';
import { figuresOf, type LooseRecord } from '../records.ts';
import type { FileRule } from './rule.ts';

export const printedForm: FileRule = {
	id: 'printed-form',
	about:
		'原文的写法（printed）逐字照录，value、unit、qualifier 都从它来：数字、单位和限定词要与它相合（“两万余名”是 value: 20000、unit: 名、qualifier: 余；“1至2家”是 value: 1、valueMax: 2）。写法可以不同，数量必须相同。',
	scope: 'file',
	check: (file, corpus) =>
		figuresOf(file)
			.filter(({ record }) => fitsMetric(record, corpus))
			.flatMap(({ path, record }) => contradictions(file, path, record, corpus.vocabulary)),
};

function contradictions(
	file: ContentFile,
	path: FieldPath,
	record: LooseRecord,
	vocabulary: Vocabulary,
): Finding[] {
	const { printed, value, valueMax, unit } = record;
	const own = unit === undefined ? undefined : vocabulary.parseUnit(unit);
	if (printed === undefined || value === undefined || !isDecimal(value) || !own) return [];
	if (valueMax !== undefined && !isDecimal(valueMax)) return [];
	const amounts = readPrinted(printed, vocabulary);
	// 一倍 against 100%: two ways of saying growth, which we do not turn into one another.
	if (amounts.length === 0 || (/倍/u.test(printed) && own.base !== '倍')) return [];

	const at = (field: string, message: string, hint: string) => [
		findingAt(file, [...path, field], message, hint),
	];
	const falls = /降|减|跌|亏|负|下滑/u.test(printed);
	const near = (amount: Big, text: string) => {
		// 1/3 is 33, 33.3 or 33.33, as precise as the record writes it.
		const half = new Big(10).pow(-(text.split('.')[1]?.length ?? 0)).div(2);
		const own = new Big(text);
		const differs = falls ? amount.abs().minus(own.abs()) : amount.minus(own);
		return amount.eq(amount.round(6)) ? differs.eq(0) : differs.abs().lte(half);
	};
	const sameNumber = (amount: PrintedAmount) =>
		fits(amount, (number) => number, near, value, valueMax);
	const sameAmount = (amount: PrintedAmount) =>
		fits(
			amount,
			(number) => number.times(new Big(10).pow(amount.exponent - own.exponent)),
			near,
			value,
			valueMax,
		);
	const sameBase = ({ base }: PrintedAmount) =>
		base === undefined || base === own.base || (own.base === '位' && base === '名');
	const found = amounts.find(
		(amount) =>
			sameBase(amount) && (sameAmount(amount) || (amount.base === undefined && sameNumber(amount))),
	);
	if (!found) {
		const range = amounts.find(
			(amount) =>
				amount.numberMax !== undefined &&
				sameBase(amount) &&
				(new Big(value).eq(amount.number) || new Big(value).eq(amount.numberMax)),
		);
		if (range && valueMax === undefined) {
			return at(
				'value',
				`原文印的是一段“${printed}”，这里只有一个数 ${value}。`,
				`写成 value: ${range.number.toFixed()}、valueMax: ${range.numberMax?.toFixed() ?? ''}；printed 抄错了就改正 printed。`,
			);
		}
		if (amounts.some((amount) => sameNumber(amount))) {
			return at(
				'unit',
				`原文印的是“${printed}”，单位却是“${unit}”。`,
				'核对原文，让 unit 与 printed 的单位一致；printed 抄错了就改正 printed。',
			);
		}
		const said = `${value}${valueMax === undefined ? '' : `至${valueMax}`}${unit}`;
		return at(
			'value',
			`原文印的是“${printed}”，这里却是 ${said}，两者不相等。`,
			'核对原文，改正 value、unit 或 printed。',
		);
	}
	const { qualifier } = record;
	const said = found.qualifiers.filter((word) => vocabulary.boundOf(word) !== 'exact');
	const magnitude = record['magnitude'] === 'true' || unit?.endsWith('级');
	if (said.length === 0 || (qualifier !== undefined && printed.includes(qualifier))) return [];
	if (magnitude && said.includes('级')) return [];
	const [word = ''] = said;
	return qualifier === undefined
		? at(
				'printed',
				`原文印的“${printed}”带有限定词“${word}”，却没有写 qualifier。`,
				`补上 qualifier: ${word}。`,
			)
		: at(
				'qualifier',
				`原文印的“${printed}”里是“${word}”，这里却是“${qualifier}”。`,
				`写成 qualifier: ${word}；printed 抄错了就改正 printed。`,
			);
}

/** Whether an amount, put in the record's terms, is the record's. */
function fits(
	amount: PrintedAmount,
	inTerms: (number: Big) => Big,
	near: (amount: Big, text: string) => boolean,
	value: string,
	valueMax: string | undefined,
): boolean {
	if ((amount.numberMax === undefined) !== (valueMax === undefined)) return false;
	return (
		near(inTerms(amount.number), value) &&
		(amount.numberMax === undefined || near(inTerms(amount.numberMax), valueMax ?? ''))
	);
}
