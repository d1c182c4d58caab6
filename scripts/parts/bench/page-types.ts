/** One page of each type of a built site: the directories, and of what they list the largest. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Pages that stand for others or in others. */
const NOT_OPENED = /^(?:404|embed|offline|og|en\/)/;
const MOVED = /<meta\s[^>]*http-equiv="refresh"/i;

/** Addresses from the site's root, each ending with `/`; the first is the front page, ''. */
export function pageTypesOf(site: string): string[] {
	const largest = new Map<string, { path: string; size: number }>();
	for (const file of globSync('**/index.html', { cwd: site }).sort()) {
		const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
		if (NOT_OPENED.test(path)) continue;
		const [folder = '', ...rest] = path.split('/');
		const type = rest.length > 1 ? `${folder}/*` : folder;
		const { size } = statSync(join(site, file));
		if (size <= (largest.get(type)?.size ?? 0)) continue;
		if (MOVED.test(readFileSync(join(site, file), 'utf8').slice(0, 2000))) continue;
		largest.set(type, { path, size });
	}
	return [...largest.values()].map(({ path }) => path);
}
