import { parsePeriod } from '../../quantities/period.ts';
import { datesDiffer } from '../dates.ts';
import { mayHold } from '../corpus.ts';
import { findingAt } from '../problem.ts';
import { textAt } from '../records.ts';
import type { FileRule } from './rule.ts';

const PRECISIONS: Readonly<Record<string, string>> = { year: '年', month: '月', day: '日' };

export const eventDate: FileRule = {
	id: 'event-date',
	about:
		'大事的日期要与 precision 相合：day 写到日，month 写到月，year 只写年，span 写 start 和 end，unknown 不写日期；end 不早于 start。文件名开头的日期与字段不同时提示留意。',
	scope: 'file',
	check: (file, corpus) => {
		if (file.collection !== 'events') return [];
		const doubts = corpus.doubts(file);
		if (['date', 'start', 'end'].some((field) => mayHold(doubts, field))) return [];
		const [date, start, end, precision] = ['date', 'start', 'end', 'precision'].map((field) =>
			textAt(file, field),
		);
		const dates = [date, start, end].filter((text) => text !== undefined);
		if (dates.some((text) => !parsePeriod(text)) || (date !== undefined && dates.length > 1)) {
			return [];
		}
		if (start !== undefined && end !== undefined && isLater(start, end)) {
			return [
				findingAt(
					file,
					['end'],
					`结束（${end}）早于开始（${start}）。`,
					`核对日期；两个写反了就换过来：start: ${end}、end: ${start}。`,
				),
			];
		}
		const wrong = wrongPrecision(date, start, end, precision);
		if (wrong) return [findingAt(file, ['precision'], ...wrong)];
		const named = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=-)/.exec(
			file.id,
		)?.[0];
		const own = date ?? start;
		if (named === undefined || own === undefined || !datesDiffer(named, own)) return [];
		return [
			{
				...findingAt(
					file,
					[date === undefined ? 'start' : 'date'],
					`日期是 ${own}，文件名却以 ${named} 开头。`,
					'核对日期；文件名错了就改文件名，别处引用它的也要改。',
				),
				severity: 'warning',
			},
		];
	},
};

/** Whether one date is later than another as far as both say. */
function isLater(one: string, other: string): boolean {
	return datesDiffer(one, other) && one > other;
}

function wrongPrecision(
	date: string | undefined,
	start: string | undefined,
	end: string | undefined,
	precision: string | undefined,
): [string, string] | undefined {
	if (precision === undefined) return undefined;
	if (precision === 'span') {
		if (start !== undefined && end !== undefined) return undefined;
		if (date === undefined && start === undefined && end === undefined) return undefined;
		return [
			'precision 是 span，要有 start 和 end。',
			'补上缺的一个；只有一天就写 date 和 precision: day。',
		];
	}
	if (start !== undefined || end !== undefined) {
		return [`写了 start 或 end，precision 却是 ${precision}。`, '写成 precision: span。'];
	}
	if (date === undefined) return undefined;
	const fitting = ['year', 'month', 'day'][date.split('-').length - 1] ?? 'day';
	if (precision === fitting) return undefined;
	if (precision === 'unknown') {
		return [
			`precision 是 unknown，却写了日期 ${date}。`,
			`写成 precision: ${fitting}；来源没有给出日期就删掉 date。`,
		];
	}
	const wanted = PRECISIONS[precision];
	if (wanted === undefined) return undefined;
	return [
		`precision 是 ${precision}（写到${wanted}），日期却是 ${date}。`,
		`写成 precision: ${fitting}，或把日期写到${wanted}。`,
	];
}
