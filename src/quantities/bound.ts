/** What a printed qualifier says of the value beside it. */
export const BOUNDS = [
	'exact',
	'about',
	'below',
	'above',
	'at-least',
	'at-most',
	'magnitude',
] as const;

export type Bound = (typeof BOUNDS)[number];

/** Where a qualifier stands: 约300个, 300个以上, 1500余名. */
export const PLACES = ['before', 'after', 'between'] as const;

export type Place = (typeof PLACES)[number];

/**
 * The printed form with its qualifier, added only where the form lacks one: 超 + 2500亿元,
 * 1500余名 as it is, 300个 + 以上. `number`: how many of its characters are the number.
 */
export function placeQualifier(
	printed: string,
	qualifier: string,
	place: Place,
	number = /^[\d.,]+/u.exec(printed)?.[0].length ?? 0,
): string {
	if (printed.includes(qualifier)) return printed;
	if (place === 'between' && number > 0) {
		return printed.slice(0, number) + qualifier + printed.slice(number);
	}
	return place === 'before' ? qualifier + printed : printed + qualifier;
}
