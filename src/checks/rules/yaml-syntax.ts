import { findBrokenRows } from '../broken-rows.ts';
import { placeInYaml } from '../problem.ts';
import type { YamlRule } from './rule.ts';

const CODES: Readonly<Record<string, string>> = {
	BAD_INDENT: '缩进没有对齐，或上面的花括号没有写完',
	BAD_SCALAR_START: '文字以 YAML 的记号开头，要加英文引号',
	BLOCK_AS_IMPLICIT_KEY: '缩进没有对齐',
	BLOCK_IN_FLOW: '花括号或方括号没有写完',
	MISSING_CHAR: '缺少冒号后的空格、引号或括号',
	MULTILINE_IMPLICIT_KEY: '这一行缺少“: ”，或缩进没有对齐',
	TAB_AS_INDENT: '行首用了制表符（Tab）',
	UNEXPECTED_TOKEN: '多出了引号、括号或文字',
};
const HINT = '看看这一行和上一行：缩进是否对齐、引号和括号是否成对、冒号后是否有空格。';
const messageOf = (code: string) => `这里读不下去：${CODES[code] ?? 'YAML 的写法有误'}。`;

export const yamlSyntax: YamlRule = {
	id: 'yaml-syntax',
	about: '字段部分要合 YAML 的写法：一行一个“字段: 值”，列表每项以“- ”开头，同级左边对齐。',
	scope: 'yaml',
	check: (yaml) => {
		if (!yaml.unreadable) return [];
		const prose = yaml.rows.filter(
			({ text }) => /^(?=[^a-z\s#\-[\]{}"'])[^:：]+$/u.test(text) && /\p{Script=Han}/u.test(text),
		);
		const [first] = prose;
		if (first) {
			return [
				{
					line: first.number,
					column: 1,
					message: '这一行不是“字段: 值”。',
					hint: '是正文就移到第二行“---”下面；是说明就在行首加“# ”，写成注释。',
					edits: prose.map(({ number: line, text }) => ({
						line,
						at: 0,
						length: text.length,
						by: '',
					})),
				},
			];
		}
		const rows = findBrokenRows(yaml, ({ error }) => ({
			at: error.at,
			message: messageOf(error.code),
			hint: HINT,
		}));
		if (rows.length > 0) return rows;
		// Errors after the first are mostly its consequences.
		const error = yaml.document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
		if (!error) return [];
		const place = placeInYaml(yaml.file, error.pos[0]);
		return [
			{
				...place,
				message: messageOf(error.code),
				hint: HINT,
				lost: yaml.rows.map(({ number }) => number),
			},
		];
	},
};
