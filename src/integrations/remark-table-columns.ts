import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `---:` sets a column of figures, by class: MDX would write a style attribute, which our policy forbids. */
export function remarkTableColumns() {
	return (tree: Root) => {
		visit(tree, 'table', (table) => {
			const aligned = table.align ?? [];
			table.align = null;
			for (const cell of table.children.flatMap(({ children }) =>
				children.filter((_, column) => aligned[column] === 'right'),
			)) {
				cell.data = { ...cell.data, hProperties: { className: ['num'] } };
			}
		});
	};
}
