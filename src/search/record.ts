/** What Pagefind is given of a page: its words in order, and none that the page only says again. */
import type { SearchPage } from './index-text.ts';
import { normalise } from './normalise.ts';
import { indexTokens } from './tokens.ts';

/** Between two lines, so that a number at the end of one is not beside the next one's. */
const BREAK = 'x';
/** Where a line falls into cells, or into a term and what is said of it. */
const PIECES = / · |(?<=：)/u;

export interface SearchRecord {
	content: string;
	/** How many words of the content are the title's, which stand first. */
	titleWords: number;
}

/**
 * The words Pagefind indexes for a page. A record says its period and source in its row and again in
 * what unfolds: a line, a cell or a term that stood before in the page is not indexed a second time.
 */
export function toRecord(
	page: SearchPage,
	variants: ReadonlyMap<string, string> = new Map(),
): SearchRecord {
	const { title, blocks } = page;
	const seen = new Set([title]);
	const lines = [title, ...blocks.flatMap(({ text }) => newRuns(text, seen))];
	const words: string[] = [];
	const allPairs = new Set<string>();
	let titleWords = 0;
	for (const line of lines) {
		const { row, pairs } = indexTokens(normalise(line, variants));
		if (line === title) titleWords = row.length;
		// A row of characters ends with its line anyway.
		else if (!isHan(words.at(-1)) || !isHan(row[0])) words.push(BREAK);
		for (const word of row) words.push(word);
		for (const pair of pairs) allPairs.add(pair);
	}
	return { content: [...words, ...allPairs].join(' '), titleWords };
}

const isHan = (word: string | undefined) => word?.startsWith('q') ?? false;

/** What of a line is new, with neighbours left together. */
function newRuns(line: string, seen: Set<string>): string[] {
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
