import type { Content } from '../kinds/content.ts';
import { contentOf } from '../kinds/content-store.ts';

let last: { content: Content; weak: ReadonlySet<string> } | undefined;

/** Whether a source of a project's content, as last read, is of grade C. */
export function isWeakSource(root: string, id: string): boolean {
	const content = contentOf(root);
	if (last?.content !== content) {
		const weak = content.files.filter(
			({ collection, data }) => collection === 'sources' && data['grade'] === 'C',
		);
		last = { content, weak: new Set(weak.map((file) => file.id)) };
	}
	return last.weak.has(id);
}
