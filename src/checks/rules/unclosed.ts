import { findBrokenRows } from '../broken-rows.ts';
import type { YamlRule } from './rule.ts';

export const unclosed: YamlRule = {
	id: 'unclosed',
	about: '花括号和方括号要写全：一条记录在同一行里开始，也在同一行里结束。',
	scope: 'yaml',
	check: (yaml) =>
		findBrokenRows(yaml, ({ plain }) => {
			for (const [open, close] of ['{}', '[]'].map((pair) => [...pair])) {
				if (open === undefined || close === undefined) continue;
				if (plain.split(open).length <= plain.split(close).length) continue;
				return {
					at: plain.indexOf(open),
					message: `“${open}”没有写完。`,
					hint: `在这一行的末尾补上“${close}”。`,
				};
			}
			return undefined;
		}),
};
