import type { RefusalRule } from './rule.ts';

export const unreadableProse: RefusalRule = {
	id: 'unreadable-prose',
	about: '正文要合 MDX 的写法；标签成对，引号写全。',
	scope: 'refusal',
	tell: () => ({
		message: '正文从这里起读不下去。',
		hint: '看看标签是否成对、“/>”和引号是否写全。',
	}),
};
