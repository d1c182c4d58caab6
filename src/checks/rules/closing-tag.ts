import type { RefusalRule } from './rule.ts';

export const closingTag: RefusalRule = {
	id: 'closing-tag',
	about: '结束标签前面要有对应的开始标签。',
	scope: 'refusal',
	tell: () => ({
		message: '结束标签前面没有对应的开始标签。',
		hint: '删掉这个结束标签，或补上开始标签。',
	}),
};
