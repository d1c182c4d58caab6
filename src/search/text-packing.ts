/**
 * How texts are packed: against the names, which the browser has by then, and the little that many
 * texts say. A result's text alone is too short to be packed well; so a fifth less is fetched.
 */
import type { NameList } from './name-list.ts';

/** What DEFLATE can refer back to. */
const WINDOW = 32_768;

/** @param said what many texts say, from the start file */
export function makeDictionary(
	names: Pick<NameList, 'rows'>,
	said: string,
): Uint8Array<ArrayBuffer> {
	const all = names.rows.map(({ n }) => n.join(' ')).join(' ') + said;
	return new TextEncoder().encode(all).slice(-WINDOW);
}

/** A text packed by raw DEFLATE with this dictionary, which browsers have no other way to give. */
export async function unpackText(
	packed: Blob,
	dictionary: Uint8Array<ArrayBuffer>,
): Promise<string> {
	const { length } = dictionary;
	// A block that stores the dictionary as it is, before the blocks that refer back to it.
	const head = new Uint8Array([0, length, length >> 8, ~length, ~length >> 8]);
	const stream = new Blob([head, dictionary, packed])
		.stream()
		.pipeThrough(new DecompressionStream('deflate-raw'));
	const plain = await new Response(stream).arrayBuffer();
	return new TextDecoder().decode(plain.slice(length));
}

/** So many characters of what texts share pay for themselves. */
const MOST_SAID = 1000;
const LEAST_TEXTS = 9;
/** Cells, and the pieces of sentences. */
const PIECE = / · |(?<=[：。，"])|(?=[[\]])/u;

/** What many of these texts say, the most telling last, where it is referred to at least cost. */
export function readSaid(texts: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const piece of new Set(text.split(PIECE))) {
			if (piece.length > 3) counts.set(piece, (counts.get(piece) ?? 0) + 1);
		}
	}
	let length = 0;
	return [...counts]
		.filter(([, count]) => count >= LEAST_TEXTS)
		.sort(([a, often], [b, seldom]) => seldom * b.length - often * a.length)
		.filter(([piece]) => (length += piece.length) <= MOST_SAID)
		.map(([piece]) => piece)
		.reverse()
		.join('');
}
