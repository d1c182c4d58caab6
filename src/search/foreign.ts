/**
 * What only a query in other letters needs, or a text with rare characters: Traditional characters, and
 * English names. It has a file of its own, for most readers type what everybody can read.
 */
import type { NameList } from './name-list.ts';
import { readGb2312 } from './gb2312.ts';

export interface Foreign {
	/** Traditional and Simplified characters in turns, those that are in no Simplified text. */
	variants: string;
	/** English names, by the rows of the names list; empty where there is none. */
	english: string[];
}

let simplified: ReadonlySet<string> | undefined;

/** Whether a text has Latin letters, or Han characters that Simplified texts do without. */
export function isForeign(text: string): boolean {
	return /(?!\p{Script=Han})\p{L}/u.test(text) || hasRare(text);
}

/** Whether a text has Han characters that Simplified texts do without. */
export function hasRare(text: string): boolean {
	simplified ??= new Set(readGb2312());
	const known = simplified;
	// 〇 is a numeral, which both have.
	return (text.match(/(?!〇)\p{Script=Han}/gu) ?? []).some((character) => !known.has(character));
}

/** Part what every search needs from what only these need. */
export function partForeign(
	list: NameList,
	characters: string,
): { names: NameList; variants: string; foreign: Foreign } {
	const pairs = characters.match(/../gu) ?? [];
	return {
		names: { ...list, rows: list.rows.map(({ e: _, ...row }) => row) },
		variants: pairs.filter((pair) => !hasRare(pair[0] ?? '')).join(''),
		foreign: {
			variants: pairs.filter((pair) => hasRare(pair[0] ?? '')).join(''),
			english: list.rows.map(({ e = '' }) => e),
		},
	};
}

/** The names with their English ones. */
export function withEnglish(list: NameList, { english }: Foreign): NameList {
	return {
		...list,
		rows: list.rows.map((row, i) => (english[i] ? { ...row, e: english[i] } : row)),
	};
}
