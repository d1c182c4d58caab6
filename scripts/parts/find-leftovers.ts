/** Where an old name still stands after a rename: programs do not know what is meant there. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/kinds/content.ts';

/** Places in content that still say it. */
export function findLeftovers(content: Content, collection: string, oldId: string): string[] {
	const pattern = new RegExp(`(?<![a-z0-9-])${collection}/${oldId}(?![a-z0-9-])`);
	return content.files.flatMap(({ path, text }) =>
		text
			.split('\n')
			.flatMap((line, index) =>
				pattern.test(line) && !/^\s*(?:\*|\/)/.test(line)
					? [`${path}:${index + 1} ${line.trim()}`]
					: [],
			),
	);
}

/** Places in the site's code that know a file by its name, as the grid of tiles knows the provinces. */
export function findInCode(root: string, collection: string, oldId: string): string[] {
	const pattern = new RegExp(`${collection}/${oldId}(?![a-z0-9-])|(['"\`])${oldId}\\1`);
	return globSync('src/**/*.{ts,astro}', { cwd: root }).flatMap((path) =>
		readFileSync(join(root, path), 'utf8')
			.split('\n')
			.flatMap((line, index) =>
				pattern.test(line) && !/^\s*(?:\*|\/)/.test(line)
					? [`${path.replaceAll('\\', '/')}:${index + 1} ${line.trim()}`]
					: [],
			),
	);
}
