import type { YamlRule } from './rule.ts';

export const commentInText: YamlRule = {
	id: 'comment-in-text',
	about:
		'空格后面的“#”在 YAML 里是注释的开头，后面的文字都会丢失。文字里有“#”的要加英文引号；真的注释写在单独一行，或写在字段后面，“#”后留一个空格。',
	scope: 'yaml',
	check: ({ rows }) =>
		rows.flatMap(({ number: line, text }) => {
			if (!text.includes(' #')) return [];
			const blanked = text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) =>
				'\0'.repeat(quoted.length),
			);
			const at = blanked.search(/(?<=\S +)#/);
			if (at < 0) return [];
			const before = blanked.slice(0, at);
			const count = (sign: string) => before.split(sign).length;
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
