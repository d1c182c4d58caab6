import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * `---:` sets a column of figures, by class: MDX would write a style attribute, which our policy
 * forbids. The first row says that it heads its columns.
 */
export function remarkTableColumns() {
	return (tree: Root) => {
		visit(tree, 'table', (table) => {
			const aligned = table.align ?? [];
			table.align = null;
			for (const [row, { children }] of table.children.entries()) {
				for (const [column, cell] of children.entries()) {
					const className = aligned[column] === 'right' ? { className: ['num'] } : {};
					const scope = row === 0 ? { scope: 'col' } : {};
					cell.data = { ...cell.data, hProperties: { ...className, ...scope } };
				}
			}
		});
	};
}
