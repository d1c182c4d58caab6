import type { RefusalRule } from './rule.ts';

export const linkDefinition: RefusalRule = {
	id: 'link-definition',
	about: '正文不写“[名称]: 地址”这样的链接定义，它不会显示出来。',
	scope: 'refusal',
	tell: () => ({
		message: '“[…]:”会被当作链接定义，这一行不会显示。',
		hint: '来源标注放到句末、句号之前：……[@来源的文件名]。',
	}),
};
