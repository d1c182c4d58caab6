import type { RefusalRule } from './rule.ts';

export const headingLevel: RefusalRule = {
	id: 'heading-level',
	about: '正文里的小标题写两个或更多的“#”；一个“#”是整页的标题，由 name 生成。',
	scope: 'refusal',
	tell: () => ({
		message: '一级标题是整页的标题，正文里不能写。',
		hint: '改成三个“#”加一个空格：### 小标题。',
	}),
};
