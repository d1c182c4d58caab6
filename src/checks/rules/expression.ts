import type { RefusalRule } from './rule.ts';

export const expression: RefusalRule = {
	id: 'expression',
	about:
		'正文里不写花括号：MDX 会把里面的内容当作程序。要写花括号本身，在前面加反斜杠（\\{ \\}），或改用中文括号。',
	scope: 'refusal',
	tell: ({ written }) => ({
		message: `正文里的“${written}”会被当作程序：花括号不能用。`,
		hint: /@[a-z0-9]/.test(written)
			? '来源标注用方括号：写成 [@来源的文件名]。'
			: '删掉花括号，或改用中文括号（）。',
	}),
};
