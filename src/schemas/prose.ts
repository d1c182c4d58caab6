/** The grammar of prose, one for the check and the build, and what of it may stand in a page. */
import type { Link, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { AUTHOR_COMPONENTS } from './author-components.ts';

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
	data.fromMarkdownExtensions = data.fromMarkdownExtensions
		?.flat()
		.map((extension) => ({ ...extension, transforms: [] }));
}

/** Read prose as the build does. Throws a VFileMessage where MDX cannot read it. */
export function parseProse(body: string): Root {
	return unlinkBareAddresses(parser.parse(body));
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
	visit(tree, (node) => {
		const refuse = (kind: Refusal, detail: string) => refused.push({ kind, node, detail });
		const kind = REFUSED[node.type];
		if (kind) {
			refuse(kind, node.type);
			return SKIP;
		}
		if (node.type === 'heading') {
			if (node.depth === 1) refuse('heading-level', '1');
		} else if (node.type === 'listItem') {
			if (typeof node.checked === 'boolean') refuse('task-list', '');
		} else if (node.type === 'link') {
			if (!isSiteAddress(node.url)) refuse('link-target', node.url);
		} else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			refuseInElement(node, refuse);
		} else if (!PLAIN.has(node.type)) {
			refuse('markup', node.type);
		}
		return undefined;
	});
	return refused;
}

function refuseInElement(element: JsxElement, refuse: (kind: Refusal, detail: string) => void) {
	const name = element.name ?? '';
	const component = Object.hasOwn(AUTHOR_COMPONENTS, name) ? AUTHOR_COMPONENTS[name] : undefined;
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
