import type { Words } from '../words.ts';
import { signs } from './signs.ts';

const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December'],
];

const monthName = (month: number) => MONTHS[month - 1] ?? '';

/** How readers are told of time. */
export const periodText: Words['periodText'] = {
	unknown: 'period not stated',
	year: (year: string) => year,
	quarter: (year: string, quarter: number) =>
		`${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter of ${year}`,
	firstHalf: (year: string) => `first half of ${year}`,
	secondHalf: (year: string) => `second half of ${year}`,
	month: (year: string, month: number) => `${monthName(month)} ${year}`,
	day: (year: string, month: number, day: number) => `${day} ${monthName(month)} ${year}`,
	months: (year: string, first: number, last: number) => {
		const named: Readonly<Record<string, string>> = {
			'1-6': 'first half',
			'1-9': 'first three quarters',
		};
		const months = named[`${first}-${last}`];
		return months ? `${months} of ${year}` : `${monthName(first)}–${monthName(last)} ${year}`;
	},
	since: (from: string) => `since ${from}`,
	until: (to: string) => `up to ${to}`,
	/** The year stands last, and is said once: 1 March to 2 April 2024. */
	span: (first: string, last: string) => {
		const year = / (?:of )?\d{4}$/.exec(first)?.[0] ?? '';
		const again = year !== '' && last.endsWith(year) && last !== first;
		return signs.range(again ? first.slice(0, -year.length) : first, last);
	},
};
