/** Order by ids, dates and other texts of code. Equals stay in the order in which they came. */
export function compareText(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
