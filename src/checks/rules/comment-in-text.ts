import type { Slip } from '../slip.ts';
import { blankTexts } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

/** What people write for a comment and YAML does not know. */
const LOOKALIKE = /^\s*(＃|\/\/|\/\*|<!--)/u;

export const commentInText: YamlRule = {
	id: 'comment-in-text',
	about:
		'空格后面的“#”在 YAML 里是注释的开头，后面的文字都会丢失。文字里有“#”的要加英文引号；真的注释写在单独一行，或写在字段后面，“#”用半角，后面留一个空格。',
	scope: 'yaml',
	check: ({ rows }) =>
		rows.flatMap(({ number: line, text }): Slip[] => {
			const sign = LOOKALIKE.exec(text)?.[1];
			if (sign !== undefined) {
				return [
					{
						line,
						column: text.indexOf(sign) + 1,
						message: `注释不能以“${sign}”开头。`,
						hint: '改成半角的“# ”，单独写一行；不需要就删掉这一行。',
						edits: [{ line, at: 0, length: text.length, by: '' }],
					},
				];
			}
			if (!text.includes(' #') || /^\s*#/.test(text)) return [];
			const blanked = blankTexts(text);
			const at = blanked.search(/(?<=\S +)#/);
			if (at < 0) return [];
			const before = blanked.slice(0, at);
			const count = (bracket: string) => before.split(bracket).length;
			const inside = count('{') > count('}') || count('[') > count(']');
			if (!inside && !/^#\S/.test(blanked.slice(at))) return [];
			return [
				{
					line,
					column: at + 1,
					message: '“#”前面有空格，从这里起会被当作注释，后面的文字都会丢失。',
					hint: '删掉“#”前的空格，或把整段文字用英文引号括起来。',
					edits: [{ line, at, length: 1, by: '＃' }],
				},
			];
		}),
};
