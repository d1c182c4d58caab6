import { findBrokenRows } from '../broken-rows.ts';
import { surplusOf } from '../yaml-rows.ts';
import type { YamlRule } from './rule.ts';

export const unclosed: YamlRule = {
	id: 'unclosed',
	about: '花括号和方括号要成对：一条记录在同一行里开始，也在同一行里结束。',
	scope: 'yaml',
	check: (yaml) => findBrokenRows(yaml, explain),
};

function explain({ plain }: { plain: string }) {
	const doubled = /\{\s*\{/.exec(plain) ?? /\}\s*\}(?=\s*$)/.exec(plain);
	const surplus = surplusOf(plain, '{', '}');
	if (doubled && surplus === (doubled[0].startsWith('{') ? 1 : -1)) {
		const sign = doubled[0].slice(0, 1);
		return {
			at: doubled.index + doubled[0].length - 1,
			message: `这里多了一个“${sign}”。`,
			hint: `只留一个“${sign}”。`,
		};
	}
	if (surplus === -1 && /^[a-z][A-Za-z]*: /.test(plain) && /\}\s*$/.test(plain)) {
		return { at: 0, message: '这条记录开头没有“{”。', hint: '在开头补上“{ ”：- { … }。' };
	}
	for (const [open, close] of ['{}', '[]'].map((pair) => [...pair])) {
		if (open === undefined || close === undefined) continue;
		if (surplusOf(plain, open, close) <= 0) continue;
		return {
			at: plain.indexOf(open),
			message: `“${open}”没有写完。`,
			hint: `在这一行的末尾补上“${close}”。`,
		};
	}
	return undefined;
}
