/** Whether content is still what it was. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The variable in which a command tells a build which content it has just found right, by its digest. */
export const CHECKED = 'ATLAS_CHECKED_CONTENT';

/** Equal as long as `content/` holds the same files with the same bytes. */
export function digestContent(root: string): string {
	const folder = join(root, 'content');
	const hash = createHash('sha256');
	for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		const place = join(folder, path);
		if (!statSync(place).isFile()) continue;
		const bytes = readFileSync(place);
		hash.update(`${path.split(sep).join('/')}\n${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex');
}
