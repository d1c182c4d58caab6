/** What Pagefind is given of a page: its words in order, and none that the page only says again. */
import type { SearchPage } from './index-text.ts';
import { newRuns } from './new-runs.ts';
import { normalise } from './normalise.ts';
import { addressToken, indexTokens } from './tokens.ts';

/** Between two lines, so that a number at the end of one is not beside the next one's. */
const BREAK = 'x';

export interface SearchRecord {
	content: string;
	/** How many words of the content are the title's, which stand first. */
	titleWords: number;
}

/** What is indexed of a page, folded: its title, then what each of its lines says anew. */
export function foldLines(
	page: SearchPage,
	fold: (text: string) => string = normalise,
	runs: readonly string[][] = newRuns(page),
): string[] {
	return [page.title, ...runs.flat()].map((line) => fold(line));
}

/** The words Pagefind indexes for a page. */
export function toRecord(page: SearchPage, lines: readonly string[]): SearchRecord {
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
	return { content: [...words, ...allPairs, ...addressOf(page)].join(' '), titleWords };
}

/** A source is known by its id as well, which stands in files and downloads. */
const addressOf = ({ id }: SearchPage): string[] =>
	id === '' ? [] : [addressToken(id.slice(id.indexOf('/') + 1))];

const isHan = (word: string | undefined) => word?.startsWith('q') ?? false;
