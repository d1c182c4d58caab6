/** What a build writes, by sort. */
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

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

/** Bytes of a site's files, by sort. */
export function weighOutput(site: string): Partial<Record<Sort, number>> {
	const bytes: Partial<Record<Sort, number>> = {};
	for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
		const found = statSync(join(site, path));
		if (!found.isFile()) continue;
		const sort = sortOf(path.split(sep).join('/'));
		bytes[sort] = (bytes[sort] ?? 0) + found.size;
	}
	return bytes;
}
