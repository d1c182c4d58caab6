import { blankQuoted } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

export const percent: YamlRule = {
	id: 'percent',
	about: '字段里的文字带百分号（%）时，整段文字要用英文引号括起来；数值和增速只写数字。',
	scope: 'yaml',
	check: ({ rows }) =>
		rows.flatMap(({ number: line, text }) => {
			if (!text.includes('%')) return [];
			const blanked = blankQuoted(text);
			const pattern = /[{[]/.test(blanked) ? /[^,:：{}[\]\0]*%[^,{}[\]\0]*/g : /[^:：\0]*%[^\0]*/g;
			return [...blanked.matchAll(pattern)].flatMap((match) => {
				const at = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
				const found = match[0].trim();
				// A quote without its partner is another slip.
				if (/^["']/.test(found)) return [];
				const number = /^-?\d+(?:\.\d+)?(?=%$)/.exec(found)?.[0];
				const [, key] = /([a-z][A-Za-z]*): *$/.exec(blanked.slice(0, at)) ?? [];
				const isNumber = number !== undefined && /^(?:value|valueMax|growth)$/.test(key ?? '');
				return [
					{
						line,
						column: at + 1,
						message: isNumber
							? `${key} 只写数字，“${found}”里有百分号。`
							: `“${found}”里有百分号，却没有加引号。`,
						hint: isNumber ? `写成 ${number}。` : `写成 "${found}"。`,
						edits: [{ line, at, length: found.length, by: isNumber ? number : `"${found}"` }],
					},
				];
			});
		}),
};
