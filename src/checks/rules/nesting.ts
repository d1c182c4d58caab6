import type { RefusalRule } from './rule.ts';

export const nesting: RefusalRule = {
	id: 'nesting',
	about: '列表、引用和组件一层套一层，不超过几层；一段里的记号也不能多到上千个。',
	scope: 'refusal',
	tell: () => ({
		message: '从这里起套了太多层，或记号太多，读不下去。',
		hint: '拆成几段，去掉多余的层次和记号。',
	}),
};
