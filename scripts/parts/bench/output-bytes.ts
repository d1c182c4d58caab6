/** What a build writes, by sort. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What every zone costs whatever formats there are, and what is told apart. */
export const CORE_SORTS = ['html', 'embeds', 'data', 'search', 'assets'] as const;
export const OTHER_SORTS = ['english', 'excel', 'feeds', 'pictures', 'archives'] as const;
export type Sort = (typeof CORE_SORTS)[number] | (typeof OTHER_SORTS)[number];

const RULES: readonly (readonly [RegExp, Sort])[] = [
	[/^en\//, 'english'],
	[/^pagefind\//, 'search'],
	[/^og\//, 'pictures'],
	[/(?:-excel\.csv|\.xlsx)$/, 'excel'],
	[/\.(?:zip|sqlite)$/, 'archives'],
	[/\.(?:atom|ics)$/, 'feeds'],
	[/^embed\//, 'embeds'],
	[/\.html$/, 'html'],
	[/\.(?:csv|json)$/, 'data'],
];

/** The sort of a file, by its path from the site's root. */
export function sortOf(path: string): Sort {
	return RULES.find(([pattern]) => pattern.test(path))?.[1] ?? 'assets';
}

/** Bytes of a site's files, by sort; with `packed`, as they go over the wire. */
export function weighOutput(site: string, packed = false): Partial<Record<Sort, number>> {
	const bytes: Partial<Record<Sort, number>> = {};
	for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
		const found = statSync(join(site, path));
		if (!found.isFile()) continue;
		const sort = sortOf(path.split(sep).join('/'));
		const size = packed ? packedSize(readFileSync(join(site, path))) : found.size;
		bytes[sort] = (bytes[sort] ?? 0) + size;
	}
	return bytes;
}

/** What is packed already is no smaller packed again. */
function packedSize(bytes: Buffer): number {
	const params = { [constants.BROTLI_PARAM_QUALITY]: WIRE_QUALITY };
	return Math.min(bytes.length, brotliCompressSync(bytes, { params }).length);
}

/** As hosts pack what they send, which is less than could be. */
const WIRE_QUALITY = 5;
