/** Content that one program has checked need not be checked again by the next. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../quantities/order.ts';

/** Under this name the program that has checked content hands on what it was. */
const CHECKED = 'CHECKED_CONTENT';

/**
 * What a later program is told once all of `content/` has passed. Taken before the check: what
 * changes meanwhile is another content.
 */
export function describeContent(root: string): Record<string, string> {
	return { [CHECKED]: hashContent(root) };
}

/** Whether the content, byte for byte, is what passed the check just before. */
export function isChecked(root: string): boolean {
	const checked = process.env[CHECKED];
	return checked !== undefined && checked === hashContent(root);
}

function hashContent(root: string): string {
	const hash = createHash('sha256');
	const folder = join(root, 'content');
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	for (const path of paths.sort(compareText)) {
		const stats = lstatSync(join(folder, path));
		const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
		hash.update(`${path}\0${kind}\0${stats.size}\0`);
		if (kind === 'file') hash.update(readFileSync(join(folder, path)));
	}
	return hash.digest('hex');
}
