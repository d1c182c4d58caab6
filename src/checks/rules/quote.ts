import { findBrokenRows } from '../broken-rows.ts';
import { looseQuote } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

export const quote: YamlRule = {
	id: 'quote',
	about: '英文引号要成对，而且括住整段文字；文字里的引号用中文引号“”。英文双引号里不写反斜杠。',
	scope: 'yaml',
	check: (yaml) =>
		findBrokenRows(yaml, ({ text, plain, error }) => {
			if (error.code === 'BAD_DQ_ESCAPE') {
				return {
					at: error.at,
					message: '英文双引号里的反斜杠“\\”会改变后面的字。',
					hint: '删掉反斜杠；文字里确有反斜杠的，把两边的双引号改成单引号。',
				};
			}
			const open = looseQuote(plain);
			if (open >= 0) {
				return {
					at: open,
					message: '英文引号没有成对。',
					hint: '在这段文字的末尾补上引号；文字里本来就有引号的，改用中文引号“”。',
				};
			}
			const after = /\0(?=[^\s\0,}\]:])/.exec(plain);
			return after
				? {
						at: after.index + 1,
						message: `引号后面还有文字“${text
							.slice(after.index + 1)
							.trim()
							.slice(0, 12)}”。`,
						hint: '把引号移到整段文字的两端；文字里的引号改用中文引号“”。',
					}
				: undefined;
		}),
};
