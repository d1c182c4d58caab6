import type { Data, Root } from 'mdast';
import { headingAddresses } from '../kinds/heading-address.ts';

/** Give each heading the address by which the content check knows it. */
export function remarkHeadingAddresses() {
	return (tree: Root) => {
		for (const [node, id] of headingAddresses(tree)) {
			const data: Data & { hProperties?: Record<string, unknown> } = { ...node.data };
			data.hProperties = { ...data.hProperties, id };
			node.data = data;
		}
	};
}
