import type { RefusalRule } from './rule.ts';

export const markup: RefusalRule = {
	id: 'markup',
	about: '正文只用段落、小标题、列表、表格、引文、强调、代码和可用的组件。',
	scope: 'refusal',
	tell: ({ detail }) => ({
		message: `正文里不能用这种写法（${detail}）。`,
		hint: '改成普通的段落或列表。',
	}),
};
