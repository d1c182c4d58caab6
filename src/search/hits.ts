/** Which pages hold a text, and where: what is asked of the index, and how its answers are joined. */
import { findPhrase } from './phrases.ts';
import { findRow } from './rows.ts';
import { queryTokens } from './tokens.ts';

/** Positions of a row of words in each page that has it, by the page's id. */
export type Hits = Map<string, number[]>;

/** What is asked of the index, and what is known of it that saves asking. */
export interface AskIndex {
	/** Ask for words in a row; with `prefix`, for a word that begins so. */
	(words: string, prefix?: boolean): Promise<Hits>;
	/** Whether a text is indexed as a whole. */
	isPhrase?: (text: string) => boolean;
	/** Whether a word is on many pages. */
	isCommon?: (word: string) => boolean;
	/** Whether the text of a page has words in a row. */
	holds?: (id: string, row: readonly string[]) => Promise<boolean>;
}

/** The same index, where three words of a row at their places are enough: no text is read. */
export function trusting(ask: AskIndex): AskIndex {
	const { isPhrase, isCommon } = ask;
	return Object.assign((words: string, prefix?: boolean) => ask(words, prefix), {
		...(isPhrase ? { isPhrase } : {}),
		...(isCommon ? { isCommon } : {}),
		holds: async () => true,
	});
}

/** Past this many words in a row another one changes nothing but the bytes that are fetched. */
const LONGEST_ROW = 14;

/** Pages that have a text in one of its forms. */
export async function findForms(forms: readonly string[], ask: AskIndex): Promise<Hits> {
	const all = await Promise.all(forms.map((form) => findForm(form, ask)));
	return all.reduce(union);
}

async function findForm(form: string, ask: AskIndex): Promise<Hits> {
	if (ask.isPhrase?.(form)) return findPhrase(form, ask);
	const { row, pairs, prefix } = queryTokens(form);
	const wanted = pairs.map((pair) => ask(pair));
	// The pair already says that its first word is there.
	if (row.length > (pairs.length > 0 ? 1 : 0)) {
		wanted.push(findRow(row.slice(0, LONGEST_ROW), ask));
	}
	if (prefix !== undefined) wanted.push(ask(prefix, true));
	const found = intersect(await Promise.all(wanted));
	const [number = ''] = row;
	if (!number.startsWith('n') || row.length < 2) return found;
	// Of words in a row only the first place is told; the number alone tells how often it stands.
	const alone = await ask(number);
	return new Map([...found].map(([id, places]) => [id, [...places, ...(alone.get(id) ?? [])]]));
}

function union(a: Hits, b: Hits): Hits {
	const all = new Map(a);
	for (const [id, places] of b) all.set(id, [...(all.get(id) ?? []), ...places]);
	return all;
}

/** Pages that are in all of them, with their places in the smallest first. */
export function intersect(all: readonly Hits[]): Hits {
	const [first, ...others] = all.toSorted((a, b) => a.size - b.size);
	const common: Hits = new Map();
	for (const [id, places] of first ?? []) {
		const more = others.map((hits) => hits.get(id));
		if (more.some((hits) => hits === undefined)) continue;
		common.set(id, [...places, ...more.flatMap((hits) => hits ?? [])]);
	}
	return common;
}
