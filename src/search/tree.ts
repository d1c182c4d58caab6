/** Looking into a page that was read. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export function attribute(element: Tree.Element, name: string): string | undefined {
	return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The first element that is wanted, in the order of the page. */
export function find(
	node: Tree.ParentNode,
	wanted: (element: Tree.Element) => boolean,
): Tree.Element | undefined {
	for (const child of node.childNodes) {
		if (!('tagName' in child)) continue;
		const found = wanted(child) ? child : find(child, wanted);
		if (found) return found;
	}
	return undefined;
}

export const childrenOf = (node: Tree.ParentNode): Tree.Element[] =>
	node.childNodes.filter((child) => 'tagName' in child);
