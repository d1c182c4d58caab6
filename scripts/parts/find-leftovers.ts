/** Where an old name still stands after a rename: programs do not know what is meant there. */
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
