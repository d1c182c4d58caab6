import { findCharacters } from '../characters.ts';
import type { TextRule } from './rule.ts';

// A lone CR ends a line for MDX and for no one else: what follows it could pose as program code.
const CONTROL = /(?:(?!\t)\p{Cc}|[\u2028\u2029])+/u;

export const controlCharacter: TextRule = {
	id: 'control-character',
	about:
		'文件里不能有控制字符，例如单独的回车符（CR）、空字符、退格符。它们看不见，却会改变文件的读法。',
	scope: 'text',
	check: (file) =>
		findCharacters(
			file,
			CONTROL,
			(run) => ' '.repeat(run.length),
			(run, codes) => ({
				message: `这里有看不见的控制字符（${codes}${run.includes('\r') ? '，单独的回车符' : ''}）。`,
				hint: run.includes('\r')
					? '删掉它；要换行就按回车键，文件的换行用 LF 或 CRLF。'
					: '删掉它：把光标放到这一列，按一次删除键。',
			}),
		),
};
