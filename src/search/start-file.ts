/**
 * What every search needs, in one file: Pagefind's own table, the table of pages and the names. It
 * comes in one piece, so that none of them can be older than another.
 */
import { encodeCbor } from './cbor.ts';
import type { NameList } from './name-list.ts';
import type { PageTable } from './pages.ts';

export interface StartFile {
	/** Folder of this build's parts and texts, so that no cache mixes two builds. */
	stamp: string;
	/** Pagefind's list of indexes, as it asks for it. */
	entry: { version: string };
	/** Between which words each part of the index lies. */
	parts: string;
	pages: PageTable;
	names: NameList;
	/** Pairs of characters that many pages have: see phrases.ts. */
	common: string;
	/** What many texts say: see text-packing.ts. */
	said: string;
}

/**
 * Pagefind's table of pages and parts. Its own names a page by a hash of 15 characters, and a part by
 * another; here they have the numbers of their rows, which need not be sent.
 */
export function makeTable({ stamp, entry, parts, pages }: StartFile): Uint8Array<ArrayBuffer> {
	const words = unpackWords(parts);
	return encodeCbor([
		entry.version,
		// How long a page is only weighs in Pagefind's own order, which we do not use.
		Array.from(pages.type, (_, row) => [idOfRow(row), 1, '']),
		Array.from({ length: words.length / 2 }, (_, at) => [
			words[2 * at],
			words[2 * at + 1],
			nameOfPart(stamp, at),
		]),
		[],
		[],
		[],
	]);
}

/** What the index and the file of its text call a page. */
export const idOfRow = (row: number): string => row.toString(36);

export const nameOfPart = (stamp: string, at: number): string => `${stamp}/${at.toString(36)}`;

/** Words in alphabetical order: how many letters each has of the one before it, and the others. */
export function packWords(words: readonly string[]): string {
	return words
		.map((word, i) => {
			const last = words[i - 1] ?? '';
			let same = 0;
			while (same < 9 && same < last.length && last[same] === word[same]) same++;
			return same + word.slice(same);
		})
		.join(' ');
}

export function unpackWords(packed: string): string[] {
	let last = '';
	return packed.split(' ').map((word) => (last = last.slice(0, Number(word[0])) + word.slice(1)));
}
