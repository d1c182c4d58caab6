/**
 * The files of /data/: each is made once, and kept packed, as it lies in the archive of all. It takes a
 * tenth of its size until the last has asked for it: its endpoint, the archive, a release.
 */
import { hashOf } from './releases/record.ts';
import type { Tables } from './tables.ts';
import { type Packed, packFile, unpackFile } from './zip.ts';

export interface Published extends Packed {
	sha256: string;
}

export function publish(file: string | Uint8Array): Published {
	const bytes = typeof file === 'string' ? Buffer.from(file) : file;
	return { ...packFile(bytes), sha256: hashOf(bytes) };
}

const kept = new WeakMap<Tables, Map<string, Promise<Published>>>();

/** A file made of these tables, by its name. */
export function publishOnce(
	tables: Tables,
	name: string,
	make: () => Promise<string | Uint8Array>,
): Promise<Published> {
	const files = kept.get(tables) ?? new Map<string, Promise<Published>>();
	kept.set(tables, files);
	const file = files.get(name) ?? make().then(publish);
	files.set(name, file);
	return file;
}

export async function respondWith(file: Promise<Published>, type: string): Promise<Response> {
	return new Response(unpackFile(await file), { headers: { 'Content-Type': type } });
}
