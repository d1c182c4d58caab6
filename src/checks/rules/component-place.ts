import { componentOf } from '../../kinds/author-components.ts';
import type { RefusalRule } from './rule.ts';

export const componentPlace: RefusalRule = {
	id: 'component-place',
	about:
		'图、表和大事列表（MetricChart、CompareChart、MemberTable、Timeline）各占一行，上下空一行，不放在句子、表格或小标题里；链接里面不再放链接、来源标注和组件。',
	scope: 'refusal',
	tell: ({ detail, written }) =>
		componentOf(detail)?.block
			? {
					message: `<${detail}> 放在了句子、表格、小标题或链接里。`,
					hint: `让 <${detail} … /> 自成一行，上下各空一行。`,
				}
			: {
					message: `“${written}”放在了链接里，链接里面不能再有链接。`,
					hint: '把它移到链接外面。',
				},
};
