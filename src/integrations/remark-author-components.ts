import { sep } from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { componentOf } from '../schemas/author-components.ts';

/** The page a content file belongs to: content/zones/shenyang.mdx → zones/shenyang. */
export function pageOf(path: string): string | undefined {
	return /content\/([a-z]+\/[a-z0-9-]+)\.mdx$/.exec(path.split(sep).join('/'))?.[1];
}

/** Tell a component which page it stands on, where its author did not name another. */
export function remarkAuthorComponents() {
	return (tree: Root, file: VFile) => {
		const page = pageOf(file.path ?? '');
		if (page === undefined) return;
		visit(tree, (node) => {
			if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
			const attributes = componentOf(node.name ?? '')?.attributes;
			if (!attributes) return;
			for (const attribute of node.attributes) {
				// JSX keeps a `key` to itself: no component would ever see it.
				if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'key') {
					attribute.name = 'recordKey';
				}
			}
			if (!('of' in attributes)) return;
			const named = node.attributes.some(
				(attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'of',
			);
			if (named) return;
			const attribute: MdxJsxAttribute = { type: 'mdxJsxAttribute', name: 'of', value: page };
			node.attributes.push(attribute);
		});
	};
}
