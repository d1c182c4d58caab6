import { parsePeriod } from '../quantities/period.ts';

/** The day a period's last part begins: that of 2022/2024 is 2024-01-01, that of 2013/.. is 2013-01-01. */
export function lastPartOf(period: string): string | undefined {
	const [from, to] = period.split('/');
	const last = to === undefined || to === '..' ? from : to;
	return parsePeriod(period) && (parsePeriod(last ?? '')?.start ?? undefined);
}

/** Whether two dates differ where both say something: 2018-12 and 2018-12-19 do not. */
export function datesDiffer(one: string, other: string): boolean {
	const length = Math.min(one.length, other.length);
	return one.slice(0, length) !== other.slice(0, length);
}
