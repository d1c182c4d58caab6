import { findCharacters } from '../characters.ts';
import type { TextRule } from './rule.ts';

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]+(?:[．－][０-９Ａ-Ｚａ-ｚ]+)*/u;
/** What is quoted or printed keeps its form. */
const KEPT = /“[^“”]*”|‘[^‘’]*’|《[^《》]*》|「[^「」]*」|\bprinted: *(?:"[^"]*"|'[^']*'|[^,}]*)/gu;

export const fullWidthCharacter: TextRule = {
	id: 'full-width-character',
	about:
		'字母和数字用半角（GDP、2024），不用全角（ＧＤＰ、２０２４）。原文的写法（printed）和引号、书名号里的名称照录。',
	scope: 'text',
	mendable: true,
	check: (file) =>
		findCharacters(
			{ lines: file.lines.map((row) => row.replace(KEPT, (kept) => ' '.repeat(kept.length))) },
			FULL_WIDTH,
			(run) => run.normalize('NFKC'),
			(run) => ({
				message: `“${run}”是全角的字母或数字。`,
				hint: `改成半角：${run.normalize('NFKC')}。`,
			}),
		),
};
