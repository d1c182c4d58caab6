import { signs } from './signs.ts';

/** How readers are told of time. */
export const periodText = {
	unknown: '时期未说明',
	year: (year: string) => `${year}年`,
	/** 1 to 4. */
	quarter: (year: string, quarter: number) =>
		`${year}年${['一', '二', '三', '四'][quarter - 1]}季度`,
	firstHalf: (year: string) => `${year}年上半年`,
	secondHalf: (year: string) => `${year}年下半年`,
	month: (year: string, month: number) => `${year}年${month}月`,
	day: (year: string, month: number, day: number) => `${year}年${month}月${day}日`,
	/** The first months of a year have names of their own. */
	months: (year: string, first: number, last: number) => {
		const named: Readonly<Record<string, string>> = { '1-6': '上半年', '1-9': '前三季度' };
		return `${year}年${named[`${first}-${last}`] ?? `${first}—${last}月`}`;
	},
	since: (from: string) => `${from}以来`,
	until: (to: string) => `截至${to}`,
	/** A year is said once: 2024年3月1日至4月2日. */
	span: (first: string, last: string) => {
		const year = /^\d+年/.exec(first)?.[0] ?? '';
		const again = year !== '' && last.startsWith(year) && last !== year;
		return signs.range(first, again ? last.slice(year.length) : last);
	},
};
