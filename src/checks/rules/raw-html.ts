import { COMPONENT_NAMES } from '../../schemas/author-components.ts';
import type { RefusalRule } from './rule.ts';

export const rawHtml: RefusalRule = {
	id: 'raw-html',
	about:
		'正文里不写 HTML 标签，只用列出的组件。网页的样子由网站统一决定，内容里的标签可能带来程序代码。',
	scope: 'refusal',
	tell: ({ detail }) => ({
		message: detail === '' ? '正文里不能写 <>。' : `正文里不能写 <${detail}>。`,
		hint: `删掉它；可用的组件有 ${COMPONENT_NAMES.join('、')}。`,
	}),
};
