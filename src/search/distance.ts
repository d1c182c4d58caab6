/**
 * How many slips of the hand lie between two texts: a character more, less, wrong, or two swapped.
 * `costOf` says what a wrong character counts. Stops caring above `most`.
 */
export function slips(
	a: readonly string[],
	b: readonly string[],
	most: number,
	costOf: (a: string, b: string) => number = () => 1,
): number {
	if (Math.abs(a.length - b.length) > most) return Infinity;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		const x = a[i - 1] ?? '';
		for (let j = 1; j <= b.length; j++) {
			const y = b[j - 1] ?? '';
			const wrong = x === y ? 0 : costOf(x, y);
			let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + wrong);
			if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) {
				cost = Math.min(cost, at(before, j - 2) + (x === y ? 0 : 1));
			}
			row.push(cost);
		}
		if (Math.min(...row) > most) return Infinity;
		before = last;
		last = row;
	}
	const cost = at(last, b.length);
	return cost > most ? Infinity : cost;
}

function at(row: readonly number[], i: number): number {
	return row[i] ?? Infinity;
}
