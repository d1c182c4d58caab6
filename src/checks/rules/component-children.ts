import type { RefusalRule } from './rule.ts';

export const componentChildren: RefusalRule = {
	id: 'component-children',
	about: '除 EntityLink 外，组件里面不写文字：数字由记录来，不能手写。',
	scope: 'refusal',
	tell: ({ detail }) => ({
		message: `<${detail}> 里面不能写文字。`,
		hint: `写成 <${detail} … />，删掉里面的文字和结束标签。`,
	}),
};
