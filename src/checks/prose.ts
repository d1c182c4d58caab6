/** The prose of a page, parsed once for all rules that look at it. */
import type { Nodes, Parents, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ContentFile } from '../kinds/content.ts';
import { treeOf } from '../kinds/content-store.ts';
import { elementsIn } from '../kinds/page-prose.ts';
import {
	IntricateProse,
	type JsxElement,
	parseProse,
	type RefusedNode,
	refusedIn,
} from '../kinds/prose.ts';
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
	/** The place of one of its characters. */
	placeAt: (index: number) => Point | undefined;
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
	const written = (node: Nodes) =>
		file.body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
	const { tree, slips, broken, source } = readTree(file.body, () => treeOf(file));
	const refused = refusedIn(tree).map((node) => toSlip(node, written(node.node)));
	slips.push(...refused.filter((slip, index) => !isTold(slip, refused.slice(0, index))));
	return {
		file,
		tree,
		broken,
		slips,
		elements: elementsIn(tree),
		runs: runsIn(tree, source),
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

type ReadTree = Pick<Prose, 'tree' | 'broken'> & {
	slips: ProseSlip[];
	/** What was read: the body, with what stood in the way blanked out. */
	source: string;
};

function readTree(body: string, parse: () => Root): ReadTree {
	let read: ReadTree;
	try {
		read = { tree: parse(), slips: [], broken: false, source: body };
	} catch (error) {
		if (error instanceof IntricateProse) {
			const tree: Root = { type: 'root', children: [] };
			return { tree, slips: [tooIntricate(error)], broken: true, source: body };
		}
		read = { ...readBrokenProse(body), broken: true };
	}
	if (!/^\s*(?:>\s*)*\[[^\]\n]*\]:/m.test(body)) return read;
	// A definition takes the brackets of the whole page with it: they are read once more without.
	const definitions: ProseSlip[] = [];
	const rows = body.split('\n');
	visit(read.tree, 'definition', (node) => {
		const point = pointOf(node);
		const row = rows[point.line - 1] ?? '';
		const colon = row.indexOf(']:', point.column - 1) + 1;
		definitions.push({ kind: 'link-definition', point, detail: '', written: row });
		rows[point.line - 1] = `${row.slice(0, colon)} ${row.slice(colon + 1)}`;
	});
	if (definitions.length === 0) return read;
	const rest = rows.join('\n');
	const again = readTree(rest, () => parseProse(rest));
	return { ...again, slips: [...definitions, ...again.slips], broken: read.broken };
}

function toSlip({ kind, node, detail }: RefusedNode, written: string): ProseSlip {
	return { kind, point: pointOf(node), detail, written };
}

/** A footnote is told where it stands, not where it is explained; braces of a row are told once. */
function isTold({ kind, point, written }: ProseSlip, before: readonly ProseSlip[]): boolean {
	return before.some(
		(other) =>
			other.kind === kind &&
			((kind === 'expression' && other.point.line === point.line) ||
				(kind === 'footnote' && written.startsWith(`${other.written}:`))),
	);
}

function tooIntricate({ line }: IntricateProse): ProseSlip {
	return { kind: 'nesting', point: { line, column: 1 }, detail: '', written: '' };
}

/** Where a node begins. */
export function pointOf(node: Nodes): Point {
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	return { line, column };
}

function runsIn(tree: Root, body: string): Run[] {
	const runs: Run[] = [];
	visit(tree, (node) => {
		if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
		const parts: Part[] = [];
		collect(node, parts);
		const text = parts.map((part) => part.text).join('');
		runs.push({ text, node, placeAt: (index) => placeIn(parts, index, body) });
	});
	return runs;
}

/** A node of a run, and its text there. */
interface Part {
	node: Nodes;
	text: string;
}

function collect(node: Nodes, parts: Part[]): void {
	if (node.type === 'text') {
		parts.push({ node, text: node.value });
	} else if (node.type === 'mdxJsxTextElement' && node.name === 'Figure') {
		parts.push({ node, text: '\uFFFC' });
	} else if (node.type === 'mdxJsxTextElement' && node.name === 'sup') {
		// A superscript is refused whole, with the footnote sign in it.
	} else if ('children' in node) {
		for (const child of (node as Parents).children) collect(child, parts);
	}
}

function placeIn(parts: readonly Part[], index: number, body: string): Point | undefined {
	let start = 0;
	for (const { node, text } of parts) {
		if (index < start + text.length) {
			return node.type === 'text' ? placeInText(node, index - start, body) : pointOf(node);
		}
		start += text.length;
	}
	return undefined;
}

/** The backslash of an escaped sign and the indent of a row are in the body and not in the text. */
function placeInText(node: Text, index: number, body: string): Point {
	let { line, column } = pointOf(node);
	let at = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? body.length;
	for (let done = 0; at < end; at++) {
		if (body[at] === node.value[done]) {
			if (done === index) break;
			done += 1;
		}
		if (body[at] === '\n') {
			line += 1;
			column = 1;
		} else {
			column += 1;
		}
	}
	return { line, column };
}
