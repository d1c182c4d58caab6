/**
 * What every search needs, in one file: Pagefind's own tables, the table of pages and the names. It
 * comes in one piece, so that none of them can be older than another.
 *
 * In Pagefind's table a page is a hash of 15 characters, and a part of the index another; both are
 * written as small numbers here, which takes three quarters off the table.
 */
import { gunzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor } from './cbor.ts';
import type { NameList } from './name-list.ts';
import type { PageTable } from './pages.ts';

export interface StartFile {
	/** Folder of this build's parts and texts, so that no cache mixes two builds. */
	stamp: string;
	/** Pagefind's list of indexes, as it asks for it. */
	entry: unknown;
	/** Its table of pages and parts, a character for each byte. */
	meta: string;
	pages: PageTable;
	names: NameList;
	/** Pairs of characters that many pages have: see phrases.ts. */
	common: string;
}

type BuiltFile = { path: string; content: Uint8Array };

/** What Pagefind writes before everything, packed or not. */
const SIGNATURE = 'pagefind_dcd';

interface Numbered {
	stamp: string;
	entry: unknown;
	meta: string;
	/** The parts of the index under their new names. */
	chunks: BuiltFile[];
}

/** Give pages the numbers of their rows, and the parts of the index theirs. */
export function numberIndex(
	files: readonly BuiltFile[],
	rowOf: (hash: string) => number,
): Numbered {
	const find = (pattern: RegExp) => {
		const file = files.find(({ path }) => pattern.test(path));
		if (!file) throw new Error(`Pagefind wrote no ${pattern.source}.`);
		return file;
	};
	const table = find(/\.pf_meta$/);
	const stamp = /_(\w+)\.pf_meta$/.exec(table.path)?.[1]?.slice(0, 8) ?? '';
	const [version, pages, chunks, ...others] = decodeCbor(unpack(table.content)) as [
		unknown,
		[hash: string, words: number, group: string][],
		[from: string, to: string, hash: string][],
		...unknown[],
	];
	const nameOf = new Map(
		chunks.map(([, , hash], at) => [`index/${hash}.pf_index`, `${stamp}/${at.toString(36)}`]),
	);
	const meta = encodeCbor([
		version,
		// How long a page is only weighs in Pagefind's own order, which we do not use.
		pages.map(([hash, , group]) => [rowOf(hash).toString(36), 1, group]),
		chunks.map(([from, to], at) => [from, to, `${stamp}/${at.toString(36)}`]),
		...others,
	]);
	return {
		stamp,
		entry: JSON.parse(Buffer.from(find(/^pagefind-entry\.json$/).content).toString()),
		meta: Buffer.from(meta).toString('latin1'),
		chunks: files.flatMap(({ path, content }) => {
			const name = nameOf.get(path);
			return name ? [{ path: `index/${name}.pf_index`, content }] : [];
		}),
	};
}

/** A file of Pagefind's without its packing and signature. */
export function unpack(content: Uint8Array): Uint8Array {
	const plain = gunzipSync(content);
	if (plain.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) {
		throw new Error('Pagefind writes its files otherwise than it did.');
	}
	return plain.subarray(SIGNATURE.length);
}
