/**
 * The grammar of periods: `2024`, `2024-06`, `2024-09-30`, `2024-Q1`, `2024-H1`, `A/B` of any two
 * (inclusive), `2013/..`, `../2020-07` and `unknown`.
 */
import type { Words } from '../text/words.ts';
import { compareText } from './order.ts';

export type PeriodLength =
	'year' | 'half' | 'quarter' | 'month' | 'day' | 'span' | 'open' | 'unknown';

export interface Period {
	/** As the file writes it. */
	text: string;
	length: PeriodLength;
	/** First day, `YYYY-MM-DD`; null where the period is open or unknown. */
	start: string | null;
	/** Last day, inclusive. */
	end: string | null;
}

interface Instant {
	length: 'year' | 'half' | 'quarter' | 'month' | 'day';
	start: string;
	end: string;
}

const twoDigits = (n: number) => String(n).padStart(2, '0');

function lastDayOf(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthsOf(year: number, first: number, last: number): { start: string; end: string } {
	return {
		start: `${year}-${twoDigits(first)}-01`,
		end: `${year}-${twoDigits(last)}-${twoDigits(lastDayOf(year, last))}`,
	};
}

function parseInstant(text: string): Instant | undefined {
	const match =
		/^(?<year>(?:19|20)\d\d)(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>\d\d)(?:-(?<day>\d\d))?))?$/.exec(
			text,
		);
	if (!match?.groups) return undefined;
	const { year: y, quarter, half, month, day } = match.groups;
	const year = Number(y);
	if (quarter) {
		return { length: 'quarter', ...monthsOf(year, Number(quarter) * 3 - 2, Number(quarter) * 3) };
	}
	if (half) return { length: 'half', ...monthsOf(year, Number(half) * 6 - 5, Number(half) * 6) };
	if (!month) return { length: 'year', ...monthsOf(year, 1, 12) };
	const m = Number(month);
	if (m < 1 || m > 12) return undefined;
	if (!day) return { length: 'month', ...monthsOf(year, m, m) };
	if (Number(day) < 1 || Number(day) > lastDayOf(year, m)) return undefined;
	return { length: 'day', start: text, end: text };
}

/** Read a period. Undefined where the text does not follow the grammar, or ends before it starts. */
export function parsePeriod(text: string): Period | undefined {
	if (text === 'unknown') return { text, length: 'unknown', start: null, end: null };
	const [from, to, ...rest] = text.split('/');
	if (from === undefined || rest.length > 0) return undefined;
	if (to === undefined) {
		const instant = parseInstant(from);
		return instant && { text, ...instant };
	}
	const first = from === '..' ? null : parseInstant(from);
	const last = to === '..' ? null : parseInstant(to);
	if (first === undefined || last === undefined || (!first && !last)) return undefined;
	const start = first?.start ?? null;
	const end = last?.end ?? null;
	if (start && end && start > end) return undefined;
	return { text, length: first && last ? 'span' : 'open', start, end };
}

function formatInstant(text: string, { periodText: words }: PeriodWords): string {
	const [year = '', part, day] = text.split('-');
	if (!part) return words.year(year);
	if (part.startsWith('Q')) return words.quarter(year, Number(part[1]));
	if (part === 'H1') return words.firstHalf(year);
	if (part === 'H2') return words.secondHalf(year);
	return day ? words.day(year, Number(part), Number(day)) : words.month(year, Number(part));
}

type PeriodWords = Pick<Words, 'periodText'>;

/** A period in words: 2024年, 2024年上半年, 2023年至2024年, 2013年以来, 截至2020年7月, 时期未说明. */
export function formatPeriod(text: string, words: PeriodWords): string {
	const { periodText } = words;
	if (text === 'unknown') return periodText.unknown;
	const [from, to] = text.split('/');
	if (from === undefined || to === undefined) return formatInstant(text, words);
	if (to === '..') return periodText.since(formatInstant(from, words));
	if (from === '..') return periodText.until(formatInstant(to, words));
	const months = monthsBetween(from, to);
	return months
		? periodText.months(...months)
		: periodText.span(formatInstant(from, words), formatInstant(to, words));
}

/** Months of one year from one to another, or quarters: 2024-01/2024-11, 2024-Q1/2024-Q3. */
function monthsBetween(
	from: string,
	to: string,
): [year: string, first: number, last: number] | undefined {
	const [, year = '', first, firstQuarter] = /^(\d{4})-(?:(\d\d)|Q(\d))$/.exec(from) ?? [];
	const [, lastYear, last, lastQuarter] = /^(\d{4})-(?:(\d\d)|Q(\d))$/.exec(to) ?? [];
	if (year !== lastYear) return undefined;
	return [
		year,
		first === undefined ? Number(firstQuarter) * 3 - 2 : Number(first),
		last === undefined ? Number(lastQuarter) * 3 : Number(last),
	];
}

/** Order by end, then by start; unknown periods come first, so that the latest known one is last. */
export function comparePeriods(a: Period, b: Period): number {
	const key = (p: Period) => `${p.end ?? p.start ?? ''} ${p.start ?? ''}`;
	return compareText(key(a), key(b));
}

/**
 * What makes two periods the same length: whole years with whole years, first halves with first
 * halves; days, spans and open periods only with their own kind and number of months.
 */
export function lengthKey(period: Period): string {
	if (period.length === 'half' || period.length === 'quarter') {
		return `${period.length}-${period.text.slice(-1)}`;
	}
	if (period.length === 'span' && period.start && period.end) {
		return `span-${period.start.slice(5)}-${period.end.slice(5)}-${
			Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4))
		}`;
	}
	return period.length;
}

/** Cut an ISO date or period start to the coarser of two precisions, to compare them fairly. */
export function isBefore(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) < b.slice(0, length);
}
