/** The prose of a page, parsed once for all rules that look at it. */
import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ContentFile } from '../schemas/content.ts';
import { type JsxElement, parseProse, type RefusedNode, refusedIn } from '../schemas/prose.ts';
import type { Finding } from './problem.ts';
import { readBrokenProse } from './broken-prose.ts';

/** A place in the body; both 1-based. */
export interface Point {
	line: number;
	column: number;
}

/** Something that stands in prose and may not, or that keeps it from being read. */
export interface ProseSlip {
	/** Id of the rule that tells it. */
	kind: string;
	point: Point;
	detail: string;
	/** As the author wrote it. */
	written: string;
}

/** The text of a paragraph, heading or cell, with the place of each character. */
export interface Run {
	text: string;
	places: Point[];
	node: Nodes;
}

export interface Prose {
	file: ContentFile;
	tree: Root;
	/** Read although MDX cannot: what seems missing may be in a part that was left out. */
	broken: boolean;
	slips: readonly ProseSlip[];
	/** Author components, in their order. */
	elements: readonly JsxElement[];
	/** Blocks of text; a `<Figure>` in one is U+FFFC, code and citations are left in. */
	runs: readonly Run[];
	/** A finding at a place of the body. */
	findingAt: (point: Point, message: string, hint: string) => Finding;
	/** What the author wrote for a node. */
	written: (node: Nodes) => string;
}

export function readProse(file: ContentFile): Prose {
	let tree: Root;
	let slips: ProseSlip[] = [];
	let broken = false;
	const sourceOf = (body: string) => (node: Nodes) =>
		body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
	try {
		tree = parseProse(file.body);
	} catch {
		broken = true;
		({ tree, slips } = readBrokenProse(file.body));
	}
	const written = sourceOf(file.body);
	slips.push(...refusedIn(tree).map((refused) => toSlip(refused, written(refused.node))));
	const elements: JsxElement[] = [];
	visit(tree, (node) => {
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') elements.push(node);
	});
	return {
		file,
		tree,
		broken,
		slips,
		elements,
		runs: runsIn(tree),
		written,
		findingAt: ({ line, column }, message, hint) => ({
			path: file.path,
			line: line + file.bodyLine,
			column,
			message,
			hint,
		}),
	};
}

function toSlip({ kind, node, detail }: RefusedNode, written: string): ProseSlip {
	return { kind, point: pointOf(node), detail, written };
}

/** Where a node begins. */
export function pointOf(node: Nodes): Point {
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	return { line, column };
}

function runsIn(tree: Root): Run[] {
	const runs: Run[] = [];
	visit(tree, (node) => {
		if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
		const run: Run = { text: '', places: [], node };
		collect(node, run);
		runs.push(run);
	});
	return runs;
}

function collect(node: Nodes, run: Run): void {
	if (node.type === 'text') {
		let { line, column } = pointOf(node);
		for (const character of node.value) {
			run.text += character;
			// A character outside the BMP takes two places in the text, as its column does.
			for (let unit = 0; unit < character.length; unit++) run.places.push({ line, column });
			if (character === '\n') {
				line += 1;
				column = 1;
			} else {
				column += character.length;
			}
		}
		return;
	}
	if (node.type === 'mdxJsxTextElement' && node.name === 'Figure') {
		run.text += '\uFFFC';
		run.places.push(pointOf(node));
		return;
	}
	if ('children' in node) for (const child of (node as Parents).children) collect(child, run);
}
