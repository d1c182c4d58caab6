/** A part of a finished page as elements and texts: no more of a document than search looks at. */
import { type Handler, Parser } from 'htmlparser2';

export interface Element {
	tagName: string;
	attributes: Record<string, string>;
	parent: Element | undefined;
	/** A comment is an empty text. */
	children: (Element | string)[];
}

/** Names are written so in built pages; to be sure of it takes a quarter of the time. */
const SMALL_LETTERS = { lowerCaseTags: false, lowerCaseAttributeNames: false };

/** Read HTML that closes its elements, as built pages do, without what is in those of these names. */
export function parseTree(html: string, without: ReadonlySet<string>): Element {
	const root: Element = { tagName: '', attributes: {}, parent: undefined, children: [] };
	let at = root;
	/** How deep in an element whose content is left out. */
	let depth = 0;
	/** The element whose attributes are being read. */
	let opened: Element | undefined;
	const handler: Partial<Handler> = {
		onopentagname(tagName) {
			opened = undefined;
			if (depth > 0) {
				depth++;
				return;
			}
			opened = { tagName, attributes: {}, parent: at, children: [] };
			at.children.push(opened);
			if (without.has(tagName)) depth = 1;
			else at = opened;
		},
		onattribute(name, value) {
			if (opened) opened.attributes[name] ??= value;
		},
		ontext(text) {
			if (depth === 0) at.children.push(text);
		},
		oncomment() {
			if (depth === 0) at.children.push('');
		},
		onclosetag() {
			if (depth > 0) depth--;
			else at = at.parent ?? root;
		},
	};
	new Parser(handler, SMALL_LETTERS).end(html);
	return root;
}

export const isElement = (child: Element | string): child is Element => typeof child !== 'string';

export function attribute(element: Element, name: string): string | undefined {
	return element.attributes[name];
}

/** The first element that is wanted, in the order of the page. */
export function find(node: Element, wanted: (element: Element) => boolean): Element | undefined {
	for (const child of node.children) {
		if (!isElement(child)) continue;
		const found = wanted(child) ? child : find(child, wanted);
		if (found) return found;
	}
	return undefined;
}

export const childrenOf = (node: Element): Element[] => node.children.filter(isElement);
