import type { RefusalRule } from './rule.ts';

export const image: RefusalRule = {
	id: 'image',
	about: '正文里不放图片。图表用 <MetricChart /> 等组件，由数据生成。',
	scope: 'refusal',
	tell: () => ({
		message: '正文里不能放图片。',
		hint: '删掉它；要画图用 <MetricChart metric="…" />。',
	}),
};
