import { blankQuoted, looseQuote } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

export const percent: YamlRule = {
	id: 'percent',
	about: '字段里的文字带百分号（%）时，整段文字要用英文引号括起来；数值和增速只写数字。',
	scope: 'yaml',
	mendable: true,
	check: ({ rows }) =>
		rows.flatMap(({ number: line, text }) => {
			if (!text.includes('%')) return [];
			const blanked = blankQuoted(text);
			// A quote without its partner is another slip.
			if (!blanked.includes('%') || looseQuote(blanked) >= 0) return [];
			const pattern = /[{[]/.test(blanked)
				? /(?<!\0)[^,:：{}[\]\0]*%[^,{}[\]\0]*/g
				: /(?<!\0)[^:：\0]*%[^\0]*/g;
			return [...blanked.matchAll(pattern)].flatMap((match) => {
				const at = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
				const found = match[0].trim();
				const lead = blanked.slice(0, at);
				// In a web address it stands for a letter; after a quoted text the quotes are the slip.
				if (/https?:$|\0[^,:{}[\]]*$/.test(lead)) return [];
				const number = /^-?\d+(?:\.\d+)?(?=%$)/.exec(found)?.[0];
				const [, key] = /([a-z][A-Za-z]*): *$/.exec(lead) ?? [];
				const isNumber = number !== undefined && /^(?:value|valueMax|growth)$/.test(key ?? '');
				const inner = /^[“‘]([^“”‘’]*)[”’]$/u.exec(found)?.[1];
				return [
					{
						line,
						column: at + 1,
						message: isNumber
							? `${key} 只写数字，“${found}”里有百分号。`
							: inner === undefined
								? `“${found}”里有百分号，却没有加引号。`
								: `${found}的两边是中文引号，要用英文引号。`,
						hint: isNumber ? `写成 ${number}。` : `写成 "${inner ?? found}"。`,
						edits: [
							{ line, at, length: found.length, by: isNumber ? number : `"${inner ?? found}"` },
						],
					},
				];
			});
		}),
};
