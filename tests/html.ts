import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** All elements of a piece of HTML, in its order. */
export function elementsOf(html: string): Element[] {
	return elementsIn(parse(html));
}

/** The elements in a node, itself among them. */
export function elementsIn(node: Node): Element[] {
	const own = 'tagName' in node ? [node] : [];
	return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own;
}

export function attributeOf(element: Element | undefined, name: string): string | undefined {
	return element?.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text inside a node, its white space joined. */
export function textOf(node: Node): string {
	const text = (one: Node): string => {
		if (one.nodeName === '#text') return (one as DefaultTreeAdapterMap['textNode']).value;
		return 'childNodes' in one ? one.childNodes.map(text).join('') : '';
	};
	return text(node).replace(/\s+/g, ' ').trim();
}
