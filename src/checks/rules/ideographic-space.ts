import { indentBelow } from '../yaml-rows.ts';
import type { TextRule } from './rule.ts';

export const ideographicSpace: TextRule = {
	id: 'ideographic-space',
	about:
		'字段一行的开头不能用全角空格（　）缩进，YAML 只认半角空格；正文段首不空格，网页会排好版。',
	scope: 'text',
	mendable: true,
	check: ({ lines, yamlEnd }) =>
		lines.flatMap((row, index) => {
			if (!row.includes('\u3000')) return [];
			const line = index + 1;
			const indent = /^\s*/u.exec(row)?.[0] ?? '';
			const at = row.indexOf('\u3000');
			if (index < yamlEnd && at < indent.length) {
				const count = indentBelow(lines.slice(0, index), /^\s*- /.test(row));
				return [
					{
						line,
						column: at + 1,
						message: '行首用了全角空格，YAML 只认半角空格。',
						hint: count > 0 ? `行首改用 ${count} 个半角空格。` : '删掉行首的空格。',
						edits: [{ line, at: 0, length: indent.length, by: ' '.repeat(count) }],
					},
				];
			}
			const run = /\u3000+/u.exec(row)?.[0] ?? '';
			return [
				{
					line,
					column: at + 1,
					message: '这里有全角空格。',
					hint: at < indent.length ? '删掉它：段首不用空格。' : '删掉它，或改成半角空格。',
					severity: 'warning' as const,
					edits: [{ line, at, length: run.length, by: ' '.repeat(run.length) }],
				},
			];
		}),
};
