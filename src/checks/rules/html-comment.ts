import type { RefusalRule } from './rule.ts';

export const htmlComment: RefusalRule = {
	id: 'html-comment',
	about: '正文里不写注释。给读者看的写进正文，给编者看的写进合并请求。',
	scope: 'refusal',
	tell: () => ({
		message: '正文里不能写注释“<!-- … -->”。',
		hint: '删掉它；要给读者看的说明写进正文，给编者看的写进合并请求。',
	}),
};
