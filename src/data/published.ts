/**
 * The files of /data/: each is made once, and kept packed, as it lies in the archive of all. It takes a
 * tenth of its size until the last has asked for it: its endpoint, the archive, a release.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { Tables } from './tables.ts';
import { type Packed, unpackFile } from './zip.ts';

export interface Published extends Packed {
	sha256: string;
}

/** What a file is made of, in its order: lines, or one part that is all of it. */
type Parts = Iterable<string> | readonly Uint8Array[];

/** A file that is packed while it is made: it is never there as a whole. */
export async function publish(parts: Parts): Promise<Published> {
	const hash = createHash('sha256');
	const deflate = createDeflateRaw();
	const deflated = buffer(deflate);
	let size = 0;
	let crc = 0;
	for (const bytes of inChunks(parts)) {
		hash.update(bytes);
		crc = crc32(bytes, crc);
		size += bytes.length;
		if (!deflate.write(bytes)) await once(deflate, 'drain');
	}
	deflate.end();
	return { size, crc, sha256: hash.digest('hex'), deflated: await deflated };
}

/** In characters: lines are too short to be packed one by one. */
const CHUNK = 2 ** 18;

function* inChunks(parts: Parts): Generator<Uint8Array, void> {
	let lines: string[] = [];
	let length = 0;
	for (const part of parts) {
		if (typeof part !== 'string') {
			yield part;
			continue;
		}
		lines.push(part);
		length += part.length;
		if (length < CHUNK) continue;
		yield Buffer.from(lines.join(''));
		lines = [];
		length = 0;
	}
	if (length > 0) yield Buffer.from(lines.join(''));
}

const kept = new WeakMap<Tables, Map<string, Promise<Published>>>();

/** A file made of these tables, by its name. */
export function publishOnce(
	tables: Tables,
	name: string,
	make: () => Parts | Promise<Parts>,
): Promise<Published> {
	const files = kept.get(tables) ?? new Map<string, Promise<Published>>();
	kept.set(tables, files);
	const file = files.get(name) ?? Promise.resolve(make()).then(publish);
	files.set(name, file);
	return file;
}

export async function respondWith(file: Promise<Published>, type: string): Promise<Response> {
	return new Response(unpackFile(await file), { headers: { 'Content-Type': type } });
}
