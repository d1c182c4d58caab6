import type { RefusalRule } from './rule.ts';

export const openTag: RefusalRule = {
	id: 'open-tag',
	about: '组件要写完：没有文字的以“/>”结尾，里面有文字的要有结束标签。',
	scope: 'refusal',
	tell: ({ written }) => ({
		message: `${written} 没有写完。`,
		hint: '在标签末尾写“/>”；里面有文字的，在文字后面写结束标签。',
	}),
};
