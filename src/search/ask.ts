/** How the index of a store is asked, with what is known of it without asking. */
import type { AskIndex } from './hits.ts';
import type { PageText } from './index-text.ts';
import { normalise } from './normalise.ts';
import type { Store } from './store.ts';
import { readText } from './text-files.ts';
import { rowWords } from './tokens.ts';

export function knowing(
	store: Pick<Store, 'hits' | 'text'>,
	variants: ReadonlyMap<string, string>,
	phrases: ReadonlySet<string>,
	common: string,
): AskIndex {
	const commonWords = new Set((common.match(/../gu) ?? []).map((pair) => rowWords(pair)[0]));
	return Object.assign((words: string, prefix?: boolean) => store.hits(words, prefix), {
		isPhrase: (text: string) => phrases.has(text),
		isCommon: (word: string) => commonWords.has(word),
		holds: async (id: string, row: readonly string[]) => {
			const isThere = (text: PageText) => hasRow(text, row, variants);
			return isThere(await readText(id, store.text, isThere));
		},
	});
}

/** Whether a text has words in a row, cut as the index is. */
function hasRow(
	{ t: title, s: sections }: PageText,
	row: readonly string[],
	variants: ReadonlyMap<string, string>,
): boolean {
	const lines = sections.flatMap(([, , all]) =>
		all.map((line) => (typeof line === 'string' ? line : line[1])),
	);
	const wanted = ` ${row.join(' ')} `;
	return [title, ...lines].some((line) =>
		` ${rowWords(normalise(line, variants)).join(' ')} `.includes(wanted),
	);
}
