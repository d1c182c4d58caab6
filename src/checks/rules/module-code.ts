import type { RefusalRule } from './rule.ts';

export const moduleCode: RefusalRule = {
	id: 'module-code',
	about: '正文里不写 import、export 等程序代码；可用的组件不需要引入。',
	scope: 'refusal',
	tell: () => ({
		message: '正文里不能写 import 或 export。',
		hint: '删掉这一行：可用的组件不需要引入。',
	}),
};
