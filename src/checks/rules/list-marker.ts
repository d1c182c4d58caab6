import type { Slip } from '../slip.ts';
import { blankQuoted, textsOf } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

/** Signs that look like the `-` of a list, one without its space, or two of them. */
const LOOKALIKE =
	/^(\s*)([－﹣−–—―•·●]+\s*|[*+] +|\d+[.、．)）]\s*|(?:- *){2,}|-)(?=\{|[a-z0-9]+(?:-[a-z0-9]+)*\s*$)/u;

export const listMarker: YamlRule = {
	id: 'list-marker',
	about:
		'列表的每一项另起一行，以半角的“- ”（减号加空格）开头；全角的“－”、圆点、数字和没有空格的减号都不认。',
	scope: 'yaml',
	mendable: true,
	check: (yaml) => {
		const texts = textsOf(yaml);
		return yaml.rows.flatMap(({ number: line, text }, index): Slip[] => {
			const [, indent = '', sign] = LOOKALIKE.exec(text) ?? [];
			if (sign !== undefined) {
				return [
					{
						line,
						column: indent.length + 1,
						message: `列表的这一项以“${sign.trim()}”开头，应当是半角减号加一个空格。`,
						hint: '把开头改成“- ”，如 - { metric: … }。',
						edits: [{ line, at: indent.length, length: sign.length, by: '- ' }],
					},
				];
			}
			if (!text.includes('{')) return [];
			const second = / *(?=- \{)/.exec(
				blankQuoted(text).replace(/^ *- \{/, (lead) => '\0'.repeat(lead.length)),
			);
			if (second && /\}\s*,?$/.test(text.slice(0, second.index))) {
				const at = second.index + second[0].length;
				return [
					{
						line,
						column: at + 1,
						message: '两条记录写在了同一行。',
						hint: '在第二个“- {”前面换行，一条记录写一行。',
						edits: [{ line, at, length: text.length - at, by: '' }],
						lost: [line],
					},
				];
			}
			const [lead = '', brace] = /^(\s+)(\{.*\})\s*$/.exec(text)?.slice(1) ?? [];
			const itemOf = (row: string | undefined) => /^(\s*)- \{/.exec(row ?? '')?.[1];
			const before = itemOf(texts[index - 1]) ?? itemOf(texts[index + 1]);
			if (brace === undefined || before === undefined) return [];
			return [
				{
					line,
					column: lead.length + 1,
					message: '列表的这一项缺少开头的“- ”。',
					hint: '在花括号前写减号和一个空格：- { … }。',
					edits: [{ line, at: 0, length: lead.length, by: `${before}- ` }],
				},
			];
		});
	},
};
