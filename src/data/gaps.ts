/** Years between two drawn ones of which nothing has been collected: a gap, never zero. */
export interface Gap {
	from: number;
	to: number;
}

/** The runs of years after `first` and before `last` that are not among `known`, in order. */
export function gapsBetween(first: number, last: number, known: ReadonlySet<number>): Gap[] {
	const gaps: Gap[] = [];
	for (let year = first + 1; year < last; year++) {
		const open = gaps.at(-1);
		if (known.has(year)) continue;
		if (open?.to === year - 1) open.to = year;
		else gaps.push({ from: year, to: year });
	}
	return gaps;
}
