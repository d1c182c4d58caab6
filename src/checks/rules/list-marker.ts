import { textsOf } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

/** Signs that look like the `-` of a list, or one without its space. */
const LOOKALIKE = /^(\s*)([－﹣−–—―•·●]\s*|[*+] +|-)(?=\{|[a-z0-9]+(?:-[a-z0-9]+)*\s*$)/u;

export const listMarker: YamlRule = {
	id: 'list-marker',
	about: '列表的每一项以半角的“- ”（减号加空格）开头；全角的“－”、圆点和没有空格的减号都不认。',
	scope: 'yaml',
	check: (yaml) => {
		const texts = textsOf(yaml);
		return yaml.rows.flatMap(({ number: line, text }, index) => {
			const [, indent = '', sign] = LOOKALIKE.exec(text) ?? [];
			if (sign !== undefined) {
				return [
					{
						line,
						column: indent.length + 1,
						message: `列表的这一项以“${sign.trim()}”开头，应当是半角减号加一个空格。`,
						hint: '把开头改成 “- ”，如 - { metric: … }。',
						edits: [{ line, at: indent.length, length: sign.length, by: '- ' }],
					},
				];
			}
			const [lead = '', brace] = /^(\s+)(\{.*\})\s*$/.exec(text)?.slice(1) ?? [];
			const isItem = (row: string | undefined) => /^\s*- \{/.test(row ?? '');
			if (brace === undefined || !(isItem(texts[index - 1]) || isItem(texts[index + 1]))) return [];
			return [
				{
					line,
					column: lead.length + 1,
					message: '列表的这一项缺少开头的“- ”。',
					hint: '在花括号前写减号和一个空格：- { … }。',
					edits: [{ line, at: lead.length, length: 0, by: '- ' }],
				},
			];
		});
	},
};
