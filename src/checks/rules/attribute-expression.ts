import type { RefusalRule } from './rule.ts';

export const attributeExpression: RefusalRule = {
	id: 'attribute-expression',
	about: '组件各项的值写在英文引号里，如 metric="revenue"；不写花括号，也不写 {...x}。',
	scope: 'refusal',
	tell: ({ detail }) => ({
		message: `“${detail}”的值要写在英文引号里。`,
		hint: `写成 ${detail === '…' ? '名称' : detail}="…"。`,
	}),
};
