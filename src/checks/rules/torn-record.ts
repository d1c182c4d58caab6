import { parseYaml } from '../../kinds/content.ts';
import type { Slip } from '../slip.ts';
import { blankQuoted, surplusOf, textsOf } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

export const tornRecord: YamlRule = {
	id: 'torn-record',
	about: '一条记录写成一行，中间不换行；确要换行的，后面各行的行首留空格。',
	scope: 'yaml',
	check: (yaml) => {
		if (!yaml.unreadable) return [];
		const texts = textsOf(yaml);
		return texts.flatMap((text, index): Slip[] => {
			if (!/^\s*(?:- +)?(?:[a-z][A-Za-z]*: +)?\{/.test(text)) return [];
			let surplus = surplusOf(blankQuoted(text), '{', '}');
			if (surplus !== 1) return [];
			const indent = /^ */.exec(text)?.[0].length ?? 0;
			let end = index;
			while (surplus > 0 && end + 1 < texts.length && end < index + 20) {
				end += 1;
				const row = texts[end] ?? '';
				if (/^\s*- /.test(row)) return [];
				surplus += surplusOf(blankQuoted(row), '{', '}');
			}
			const part = texts.slice(index, end + 1);
			if (surplus !== 0 || parseYaml(part.map((row) => row.trim()).join(' ')).errors.length > 0) {
				return [];
			}
			const stray = part
				.map((row, at) => ({ row, line: yaml.rows[index + at]?.number ?? 1 }))
				.slice(1)
				.filter(({ row }) => row.trim() !== '' && !row.startsWith(' '.repeat(indent + 1)));
			const [first] = stray;
			if (!first) return [];
			return [
				{
					line: first.line,
					column: 1,
					message: '这一行是上一行花括号里的内容，行首却没有空格。',
					hint: '把它接回上一行的末尾，一条记录写成一行。',
					edits: stray.map(({ line }) => ({ line, at: 0, length: 0, by: ' '.repeat(indent + 2) })),
				},
			];
		});
	},
};
