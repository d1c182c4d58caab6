import type { RefusalRule } from './rule.ts';

export const taskList: RefusalRule = {
	id: 'task-list',
	about: '正文里不写待办清单（- [ ]）。',
	scope: 'refusal',
	tell: () => ({
		message: '正文里不能写待办清单（- [ ] 或 - [x]）。',
		hint: '改成普通的列表：- 一件事。',
	}),
};
