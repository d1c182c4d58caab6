import type { Slip } from '../slip.ts';
import { textsOf } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

export const fieldInList: YamlRule = {
	id: 'field-in-list',
	about: '列表的各项要连在一起，顶格的字段写在整个列表之前或之后。',
	scope: 'yaml',
	check: (yaml) => {
		if (!yaml.unreadable) return [];
		const texts = textsOf(yaml);
		const itemIndent = (row: string | undefined) => /^( +)- /.exec(row ?? '')?.[1]?.length;
		const next = (from: number, step: 1 | -1) => {
			let at = from + step;
			while (at >= 0 && at < texts.length && texts[at]?.trim() === '') at += step;
			return texts[at];
		};
		return yaml.rows.flatMap(({ number: line, text }, index): Slip[] => {
			if (itemIndent(text) !== undefined) {
				const owner = /^([a-z][A-Za-z]*):\s+(\S.*)$/.exec(next(index, -1) ?? '');
				if (!owner || itemIndent(next(index - 1, -1)) !== undefined) return [];
				const end = texts.findIndex((row, at) => at > index && /^\S/.test(row));
				const list = yaml.rows.slice(index, end < 0 ? undefined : end);
				const empty = /^\[\s*\]\s*$/.test(owner[2] ?? '');
				return [
					{
						line: empty ? line - 1 : line,
						column: 1,
						message: empty
							? `“${owner[1] ?? ''}”后面写了“[]”，下面的列表就接不上了。`
							: '这个列表上面没有它的字段名。',
						hint: empty ? '删掉“[]”。' : '在列表上面补上字段名，如 observations:，单独占一行。',
						edits: list.map(({ number, text: row }) => ({
							line: number,
							at: 0,
							length: row.length,
							by: '',
						})),
						lost: list.map(({ number }) => number),
					},
				];
			}
			const key = /^([a-z][A-Za-z]*):\s+\S/.exec(text)?.[1];
			if (key === undefined) return [];
			const [before, after] = [itemIndent(next(index, -1)), itemIndent(next(index, 1))];
			if (before === undefined || before !== after) return [];
			return [
				{
					line,
					column: 1,
					message: `字段“${key}”插在了列表的两项之间，下面的各项就不知道属于谁。`,
					hint: `把“${key}”这一行移到整个列表之前或之后。`,
					edits: [{ line, at: 0, length: text.length, by: '' }],
					lost: [line],
				},
			];
		});
	},
};
