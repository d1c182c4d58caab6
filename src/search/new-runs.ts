/**
 * What of a page's lines does not stand in it before. A record says its period and source in its row
 * and again in what unfolds: a line, a cell or a term is indexed once, and shown where it is.
 */

/** Where a line falls into cells, or into a term and what is said of it. */
const PIECES = / · |(?<=：)/u;

/** For each line of a page what of it is new, with neighbours left together. */
export function newRuns(page: { title: string; blocks: readonly { text: string }[] }): string[][] {
	const seen = new Set([page.title]);
	return page.blocks.map(({ text }) => runsOf(text, seen));
}

function runsOf(line: string, seen: Set<string>): string[] {
	const runs: string[] = [];
	let run = '';
	for (const piece of line.split(PIECES)) {
		if (seen.has(piece)) {
			if (run) runs.push(run);
			run = '';
		} else {
			seen.add(piece);
			run += run === '' || run.endsWith('：') ? piece : ` · ${piece}`;
		}
	}
	if (run) runs.push(run);
	return runs;
}
