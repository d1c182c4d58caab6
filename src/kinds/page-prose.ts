/** What stands in parsed prose: author components and citations. */
import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Citation, findCitations } from './citation.ts';
import { attributesOf, isElement, type JsxElement } from './prose.ts';
import { marksSaidIn } from './said-marks.ts';

/** Components and what looks like them, in their order. */
export function elementsIn(tree: Root): JsxElement[] {
	const elements: JsxElement[] = [];
	visit(tree, (node) => {
		if (isElement(node)) elements.push(node);
	});
	return elements;
}

/** A `<Figure>`: what is written in it, and which marks its sentence says. */
export interface FigureTag {
	attributes: Record<string, string>;
	said: readonly string[];
}

export function figureTagsIn(tree: Root): FigureTag[] {
	const said = marksSaidIn(tree);
	return elementsIn(tree)
		.filter(({ name }) => name === 'Figure')
		.map((element) => ({
			attributes: Object.fromEntries(attributesOf(element)),
			said: said.get(element) ?? [],
		}));
}

/** Every citation, and the text it stands in: in code, links' addresses and attributes there is none. */
export function citationsIn(tree: Root): { citation: Citation; node: Text }[] {
	const citations: { citation: Citation; node: Text }[] = [];
	visit(tree, 'text', (node) => {
		for (const citation of findCitations(node.value)) citations.push({ citation, node });
	});
	return citations;
}
