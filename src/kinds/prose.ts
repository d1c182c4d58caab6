/** The grammar of prose, one for the check and the build, and what of it may stand in a page. */
import type { Link, Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { componentOf } from './author-components.ts';
import { findCitations } from './citation.ts';
import { hiddenIn, reservedIn } from './plain-text.ts';

/** Remark plugins that decide how prose is read; MDX itself comes before them. */
export const proseGrammar = [
	// 3~5家…10~20家 is a range, not deleted text.
	[remarkGfm, { singleTilde: false }],
	// CommonMark does not close **“双创”**模式.
	remarkCjkFriendly,
] satisfies [[typeof remarkGfm, { singleTilde: boolean }], typeof remarkCjkFriendly];

const parser = remark()
	.use(remarkMdx)
	.use(...proseGrammar[0])
	.use(keepPlaces)
	.use(proseGrammar[1]);

/**
 * GFM looks for addresses in finished text once more, and what it cuts up for them loses its place.
 * Bare addresses are no links here anyway.
 */
function keepPlaces(this: Processor) {
	const data = this.data();
	data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
		.flat()
		.map((extension) => ({ ...extension, transforms: [] }));
}

/** Read prose as the build does. Throws a VFileMessage where MDX cannot read it. */
export function parseProse(body: string): Root {
	refuseIntricate(body);
	return unlinkBareAddresses(parser.parse(body));
}

/** Prose that is read by nobody: some lines of it would keep the parser busy for hours. */
export class IntricateProse extends Error {
	readonly line: number;

	constructor(line: number) {
		super(`Line ${line} of this prose is nested too deep.`);
		this.line = line;
	}
}

/** How deep anything may stand in anything else; a link in a list in a list is 8 deep. */
const DEEPEST = 24;
/** Signs in one block of text that could open something. */
const MOST_SIGNS = 2000;
/** Quotes and lists in one another: `> - 1. `. A row of hyphens alone is a line. */
const CONTAINERS = /^(?![-*\s]*$)(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){8}/;

/** Throw where a parser would be led astray; it takes quadratic time or worse in what it nests. */
export function refuseIntricate(body: string): void {
	let signs = 0;
	for (const [index, row] of body.split(/\r?\n|\r/).entries()) {
		if (row.trim() === '') signs = 0;
		for (const sign of row) if ('*_~[!`<{&'.includes(sign)) signs += 1;
		if (signs > MOST_SIGNS || CONTAINERS.test(row)) throw new IntricateProse(index + 1);
	}
}

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What stands in prose and may not; each is the id of the check's rule that tells it. */
export type Refusal =
	| 'module-code'
	| 'expression'
	| 'attribute-expression'
	| 'raw-html'
	| 'unknown-component'
	| 'component-attribute'
	| 'component-children'
	| 'image'
	| 'footnote'
	| 'link-definition'
	| 'heading-level'
	| 'link-target'
	| 'task-list'
	| 'component-place'
	| 'nesting'
	| 'escaped-character'
	| 'reserved-word'
	| 'markup';

export interface RefusedNode {
	kind: Refusal;
	node: Nodes;
	/** The name of the component, attribute or kind of node; the target of a link. */
	detail: string;
}

/** Nodes that need no look at what they carry. */
const PLAIN = new Set<string>([
	'root',
	'paragraph',
	'text',
	'emphasis',
	'strong',
	'delete',
	'break',
	'thematicBreak',
	'blockquote',
	'list',
	'table',
	'tableRow',
	'tableCell',
	'inlineCode',
	'code',
]);

const REFUSED: Readonly<Record<string, Refusal>> = {
	mdxjsEsm: 'module-code',
	mdxFlowExpression: 'expression',
	mdxTextExpression: 'expression',
	html: 'raw-html',
	image: 'image',
	imageReference: 'image',
	footnoteDefinition: 'footnote',
	footnoteReference: 'footnote',
	definition: 'link-definition',
	linkReference: 'link-definition',
};

/**
 * Everything in a tree that the list of allowed nodes, components and links does not have. What is
 * on no list is refused, so that a new kind of node cannot slip through.
 */
export function refusedIn(tree: Root): RefusedNode[] {
	const refused: RefusedNode[] = [];
	const places = new Map<Nodes | undefined, { depth: number; inLink: boolean }>();
	visit(tree, (node, _, parent) => {
		const refuse = (kind: Refusal, detail: string) => refused.push({ kind, node, detail });
		const { depth, inLink } = places.get(parent) ?? { depth: 0, inLink: false };
		places.set(node, { depth: depth + 1, inLink: inLink || isLink(node) });
		if (depth > DEEPEST) {
			refuse('nesting', node.type);
			return SKIP;
		}
		const kind = REFUSED[node.type];
		if (kind) {
			refuse(kind, node.type);
			return SKIP;
		}
		for (const text of textsOf(node)) {
			const [hidden, reserved] = [hiddenIn(text), reservedIn(text)];
			if (hidden !== undefined) refuse('escaped-character', hidden);
			if (reserved !== undefined) refuse('reserved-word', reserved);
		}
		const misplaced = isMisplaced(node, parent, inLink);
		if (misplaced !== undefined) refuse('component-place', misplaced);
		if (node.type === 'heading') {
			if (node.depth === 1) refuse('heading-level', '1');
		} else if (node.type === 'listItem') {
			if (typeof node.checked === 'boolean') refuse('task-list', '');
		} else if (node.type === 'link') {
			if (!isSiteAddress(node.url)) refuse('link-target', node.url);
		} else if (isElement(node)) {
			refuseInElement(node, refuse);
		} else if (!PLAIN.has(node.type)) {
			refuse('markup', node.type);
		}
		return undefined;
	});
	return refused;
}

/** A component, or what looks like one. */
export function isElement(node: Nodes): node is JsxElement {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isLink(node: Nodes): boolean {
	return node.type === 'link' || (isElement(node) && node.name === 'EntityLink');
}

/** What of a node reaches the page as a text, decoded. */
function textsOf(node: Nodes): string[] {
	if (isElement(node)) {
		return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
	}
	return ['value', 'url', 'title', 'alt', 'lang', 'meta'].flatMap((field) => {
		const text: unknown = field in node ? node[field as keyof typeof node] : undefined;
		return typeof text === 'string' ? [text] : [];
	});
}

/** What HTML cannot have where it stands: a link in a link, a table in a sentence. */
function isMisplaced(
	node: Nodes,
	parent: Parents | undefined,
	inLink: boolean,
): string | undefined {
	if (inLink && node.type === 'link') return node.url;
	if (inLink && node.type === 'text') return findCitations(node.value)[0]?.text;
	if (!isElement(node) || node.name === null) return undefined;
	const known = componentOf(node.name) !== undefined;
	const isBlock = componentOf(node.name)?.block === true;
	const inText = node.type === 'mdxJsxTextElement' && !isUnravelled(parent);
	return known && (inLink || (isBlock && inText)) ? node.name : undefined;
}

/** A paragraph of components alone is none to MDX, which puts each of them in a place of its own. */
function isUnravelled(parent: Parents | undefined): boolean {
	return (
		parent?.type === 'paragraph' &&
		parent.children.every(
			(child) => isElement(child) || (child.type === 'text' && child.value.trim() === ''),
		)
	);
}

function refuseInElement(element: JsxElement, refuse: (kind: Refusal, detail: string) => void) {
	const name = element.name ?? '';
	const component = componentOf(name);
	if (!component) {
		refuse(/^[A-Z]/.test(name) ? 'unknown-component' : 'raw-html', name);
		return;
	}
	for (const attribute of element.attributes) {
		if (attribute.type === 'mdxJsxExpressionAttribute') {
			refuse('attribute-expression', '…');
		} else if (!Object.hasOwn(component.attributes, attribute.name)) {
			refuse('component-attribute', attribute.name);
		} else if (typeof attribute.value !== 'string') {
			refuse('attribute-expression', attribute.name);
		} else {
			const values = component.attributes[attribute.name]?.values;
			if (values && !values.includes(attribute.value)) {
				refuse('component-attribute', attribute.name);
			}
		}
	}
	if (!component.children && element.children.length > 0) refuse('component-children', name);
}

/** `/zones/shenyang/`, `/zones/shenyang/#f-gdp-2024` or `#f-gdp-2024`: nothing outside of the site. */
export function isSiteAddress(url: string): boolean {
	return /^(?:\/|\/(?:[a-z0-9-]+\/)+)?(?:#[^\s#]+)?$/u.test(url) && url !== '';
}

/** Attributes of a component as its author wrote them; those without a text are left out. */
export function attributesOf(element: JsxElement): Map<string, string> {
	return new Map(
		element.attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
				? [[attribute.name, attribute.value] as const]
				: [],
		),
	);
}

/**
 * GFM makes links of addresses that stand bare in the text. No author asked for those: they become
 * the text they were, which the check then has a word about.
 */
export function unlinkBareAddresses(tree: Root): Root {
	visit(tree, 'link', (node, index, parent) => {
		if (!parent || index === undefined || !isBareAddress(node)) return undefined;
		parent.children.splice(index, 1, ...node.children);
		return index;
	});
	return tree;
}

function isBareAddress(node: Link): boolean {
	const [only, ...more] = node.children;
	if (only?.type !== 'text' || more.length > 0) return false;
	// What was found in finished text has no place of its own.
	if (!node.position) return true;
	const { start, end } = node.position;
	return end.offset !== undefined && end.offset - (start.offset ?? 0) === only.value.length;
}
