import { sep } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { componentOf } from '../kinds/author-components.ts';
import { attributesOf, isElement, type JsxElement } from '../kinds/prose.ts';
import { marksSaidIn } from '../kinds/said-marks.ts';

/** The page a content file belongs to: content/zones/shenyang.mdx → zones/shenyang. */
export function pageOf(path: string): string | undefined {
	return /content\/([a-z]+\/[a-z0-9-]+)\.mdx$/.exec(path.split(sep).join('/'))?.[1];
}

/**
 * Tell a component which page it stands on, a figure what its sentence says of it, and give each
 * chart an address that no other has.
 */
export function remarkAuthorComponents() {
	return (tree: Root, file: VFile) => {
		const page = pageOf(file.path ?? '');
		if (page === undefined) return;
		const charts = new Set<string>();
		const said = marksSaidIn(tree);
		let repeats = 0;
		visit(tree, (node) => {
			if (!isElement(node)) return;
			const component = componentOf(node.name ?? '');
			if (!component) return;
			const { attributes } = component;
			for (const attribute of node.attributes) {
				// JSX keeps a `key` to itself: no component would ever see it.
				if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'key') {
					attribute.name = 'recordKey';
				}
			}
			const marks = said.get(node)?.join(' ');
			if (marks) give(node, 'said', marks);
			if ('of' in attributes && !attributesOf(node).has('of')) give(node, 'of', page);
			if (!component.block || !component.chart) return;
			const chart = addressedBy(node);
			if (!charts.has(chart)) charts.add(chart);
			else give(node, 'id', `chart-again-${(repeats += 1)}`);
		});
	};
}

/** What the usual address of a chart is made of. */
function addressedBy(chart: JsxElement): string {
	const { of = '', metric = '' } = Object.fromEntries(attributesOf(chart));
	return chart.name === 'MetricChart' ? `${of} ${metric}` : `${chart.name} ${metric}`;
}

function give(element: JsxElement, name: string, value: string) {
	element.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
