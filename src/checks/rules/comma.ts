import { FIELD_NAMES } from '../field-names.ts';
import type { Edit } from '../slip.ts';
import { blankQuoted } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

const DOUBLE = /(?<=,)(?:\s*,)+|(?<=\{)\s*,/g;
const MISSING = /(?<=[^\s,{[:]) +(?=([a-z][A-Za-z]*): )/g;

export const comma: YamlRule = {
	id: 'comma',
	about: '一行花括号里，两个字段之间恰好写一个半角逗号。',
	scope: 'yaml',
	check: ({ rows }) =>
		rows.flatMap(({ number: line, text }) => {
			const open = text.indexOf('{');
			if (open < 0) return [];
			const blanked = blankQuoted(text);
			// Braces inside of a text are no record.
			if (!/^\s*(?:- +)?(?:[a-z][A-Za-z]*: +)?\{/.test(blanked)) return [];
			const tell = (message: string, hint: string, edit: Edit) => ({
				line,
				column: edit.at + 1,
				message,
				hint,
				edits: [edit],
			});
			return [
				...[...blanked.matchAll(DOUBLE)].map(({ 0: found, index: at }) =>
					tell('这里多了一个逗号。', '两个字段之间只留一个半角逗号。', {
						line,
						at,
						length: found.length,
						by: ' '.repeat(found.length),
					}),
				),
				...[...blanked.matchAll(MISSING)]
					.filter(({ 1: key = '' }) => FIELD_NAMES.has(key))
					.map(({ 1: key = '', index: at }) =>
						tell(`“${key}”前面少了一个逗号。`, `写成“, ${key}: ”。`, {
							line,
							at,
							length: 0,
							by: ',',
						}),
					),
			];
		}),
};
