/** Pagefind's files, with its hashes made numbers. */
import { createHash } from 'node:crypto';
import { constants, gunzipSync } from 'node:zlib';
import { decodeCbor } from './cbor.ts';
import { nameOfPart, packWords, type StartFile } from './start-file.ts';

type BuiltFile = { path: string; content: Uint8Array };

/** What Pagefind writes before everything, packed or not. */
const SIGNATURE = 'pagefind_dcd';

export interface Numbered extends Pick<StartFile, 'stamp' | 'entry' | 'parts'> {
	/** The parts of the index under their new names. */
	chunks: BuiltFile[];
}

/**
 * @param urls the addresses of the pages as they were given to Pagefind, in their order
 * @param beside what else lies under the stamp of this build, and may change alone
 */
export function numberIndex(
	files: readonly BuiltFile[],
	urls: readonly string[],
	beside: readonly (string | Uint8Array)[] = [],
): Numbered {
	const find = (pattern: RegExp) => {
		const file = files.find(({ path }) => pattern.test(path));
		if (!file) throw new Error(`Pagefind wrote no ${pattern.source}.`);
		return file;
	};
	const table = find(/\.pf_meta$/);
	const hash = createHash('sha256').update(table.content);
	for (const content of beside) hash.update(content);
	const stamp = hash.digest('hex').slice(0, 8);
	const [, pages, parts, ...others] = decodeCbor(unpack(table.content)) as [
		unknown,
		[hash: string, words: number, group: string][],
		[from: string, to: string, hash: string][],
		...unknown[],
	];
	const urlOf = readUrls(files);
	if (pages.length !== urls.length || pages.some(([hash], row) => urlOf.get(hash) !== urls[row])) {
		throw new Error('Pagefind numbers pages in another order than they were given in.');
	}
	if (JSON.stringify(others) !== '[[],[],[]]' || pages.some(([, , group]) => group !== '')) {
		throw new Error('Pagefind’s table holds more than it did.');
	}
	const nameOf = new Map(
		parts.map(([, , hash], at) => [`index/${hash}.pf_index`, nameOfPart(stamp, at)]),
	);
	const entry = Buffer.from(find(/^pagefind-entry\.json$/).content).toString();
	return {
		stamp,
		entry: JSON.parse(entry) as StartFile['entry'],
		parts: packWords(parts.flatMap(([from, to]) => [from, to])),
		chunks: files.flatMap(({ path, content }) => {
			const name = nameOf.get(path);
			return name ? [{ path: `index/${name}.pf_index`, content }] : [];
		}),
	};
}

/** Which page each record is, from Pagefind's fragments, for its table names them by a hash only. */
function readUrls(files: readonly BuiltFile[]): Map<string, string> {
	const urls = new Map<string, string>();
	for (const { path, content } of files) {
		const hash = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
		if (!hash) continue;
		urls.set(hash, readUrl(content));
	}
	return urls;
}

/** So many packed bytes hold the address of a page, which comes before all its words. */
const HEAD = 1024;

function readUrl(fragment: Uint8Array): string {
	const head = gunzipSync(fragment.subarray(0, HEAD), { finishFlush: constants.Z_SYNC_FLUSH });
	const url = /^[^{]*\{"url":("(?:[^"\\]|\\.)*")/.exec(head.toString())?.[1];
	if (url !== undefined) return JSON.parse(url) as string;
	return (JSON.parse(Buffer.from(unpack(fragment)).toString()) as { url: string }).url;
}

/** A file of Pagefind's without its packing and signature. */
export function unpack(content: Uint8Array): Uint8Array {
	const plain = gunzipSync(content);
	if (plain.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) {
		throw new Error('Pagefind writes its files otherwise than it did.');
	}
	return plain.subarray(SIGNATURE.length);
}
