import { indentBelow } from '../yaml-rows.ts';
import type { TextRule } from './rule.ts';

export const tab: TextRule = {
	id: 'tab',
	about: '不用制表符（Tab）：YAML 的缩进只认空格，正文里行首的制表符会变成程序代码的样式。',
	scope: 'text',
	mendable: true,
	check: ({ lines, yamlEnd }) =>
		lines.flatMap((row, index) => {
			if (!row.includes('\t') || row.trim() === '') return [];
			const line = index + 1;
			const indent = /^[ \t]*/.exec(row)?.[0] ?? '';
			const at = row.indexOf('\t');
			if (at >= indent.length || index >= yamlEnd) {
				return [
					{
						line,
						column: at + 1,
						message: at < indent.length ? '行首用了制表符（Tab）。' : '这里用了制表符（Tab）。',
						hint: at < indent.length ? '删掉行首的 Tab。' : '改成一个空格。',
						edits: [...row.matchAll(/\t/g)].map(({ index: at }) => ({
							line,
							at,
							length: 1,
							by: ' ',
						})),
					},
				];
			}
			const count = indentBelow(lines.slice(0, index), row.trim().startsWith('- '));
			return [
				{
					line,
					column: at + 1,
					message: '行首用了制表符（Tab），YAML 只认空格。',
					hint: count === 0 ? '删掉行首的 Tab。' : `把行首的 Tab 换成 ${count} 个空格。`,
					edits: [{ line, at: 0, length: indent.length, by: ' '.repeat(count) }],
				},
			];
		}),
};
