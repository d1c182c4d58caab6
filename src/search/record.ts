/** What Pagefind is given of a page: its words in order, and none that the page only says again. */
import type { SearchPage } from './index-text.ts';
import { newRuns } from './new-runs.ts';
import { normalise } from './normalise.ts';
import { addressToken, indexTokens } from './tokens.ts';

/** Between two lines, so that a number at the end of one is not beside the next one's. */
const BREAK = 'x';

export interface SearchRecord {
	content: string;
	/** What of it is indexed, folded: the title, then every line or part of one that is new. */
	lines: string[];
	/** How many words of the content are the title's, which stand first. */
	titleWords: number;
}

/** The words Pagefind indexes for a page. */
export function toRecord(
	page: SearchPage,
	variants: ReadonlyMap<string, string> = new Map(),
): SearchRecord {
	const lines = [page.title, ...newRuns(page).flat()].map((line) => normalise(line, variants));
	const words: string[] = [];
	const allPairs = new Set<string>();
	let titleWords = 0;
	for (const [i, line] of lines.entries()) {
		const { row, pairs } = indexTokens(line);
		if (i === 0) titleWords = row.length;
		// A row of characters ends with its line anyway.
		else if (!isHan(words.at(-1)) || !isHan(row[0])) words.push(BREAK);
		for (const word of row) words.push(word);
		for (const pair of pairs) allPairs.add(pair);
	}
	return { content: [...words, ...allPairs, ...addressOf(page)].join(' '), lines, titleWords };
}

/** A source is known by its id as well, which stands in files and downloads. */
const addressOf = ({ id }: SearchPage): string[] =>
	id === '' ? [] : [addressToken(id.slice(id.indexOf('/') + 1))];

const isHan = (word: string | undefined) => word?.startsWith('q') ?? false;
