import { blankQuoted } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

const FIELD = /(^[ \t]*(?:- +)?(?:\{ *)?|[{,] *)([a-z][A-Za-z]*)( *)(：|:(?![\s/]|$)) */g;

export const colon: YamlRule = {
	id: 'colon',
	about: '字段名后面写半角冒号加一个空格，如 unit: 家；不写全角冒号“：”，也不省略空格。',
	scope: 'yaml',
	check: ({ rows }) =>
		rows.flatMap(({ number: line, text }) =>
			[...blankQuoted(text).matchAll(FIELD)].map((match) => {
				const [whole, lead = '', key = '', , sign] = match;
				const at = match.index + lead.length + key.length;
				return {
					line,
					column: at + 1,
					message:
						sign === '：'
							? `“${key}”后面是全角冒号“：”，字段名后要用半角冒号加空格。`
							: `“${key}:”后面缺一个空格。`,
					hint: `改成 ${key}: `,
					edits: [{ line, at, length: whole.length - lead.length - key.length, by: ': ' }],
				};
			}),
		),
};
