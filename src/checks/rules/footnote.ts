import type { RefusalRule } from './rule.ts';

export const footnote: RefusalRule = {
	id: 'footnote',
	about: '正文不用脚注。来源写成 [@来源的文件名]，别的话写进正文。',
	scope: 'refusal',
	tell: () => ({
		message: '正文里不能用脚注。',
		hint: '来源写成 [@来源的文件名]；别的话写进正文，删掉 [^…]。',
	}),
};
