import type { RefusalRule } from './rule.ts';

export const lessThan: RefusalRule = {
	id: 'less-than',
	about: '正文里的“<”会被当作标签的开头；写“小于”“不足”，或全角的“＜”。',
	scope: 'refusal',
	tell: ({ written }) => ({
		message: `“${written}”里的“<”会被当作标签的开头。`,
		hint: written.startsWith('<@')
			? '来源标注用方括号：写成 [@来源的文件名]。'
			: '改成“小于”“不足”，或全角的“＜”。',
	}),
};
