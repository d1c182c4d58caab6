import { COMPONENT_NAMES } from '../../kinds/author-components.ts';
import { didYouMean } from '../nearest.ts';
import type { RefusalRule } from './rule.ts';

export const unknownComponent: RefusalRule = {
	id: 'unknown-component',
	about: '正文里只能用列出的组件。',
	scope: 'refusal',
	tell: ({ detail }) => ({
		message: `没有 <${detail}> 这个组件。`,
		hint:
			didYouMean(detail, COMPONENT_NAMES) || `删掉它；可用的组件有 ${COMPONENT_NAMES.join('、')}。`,
	}),
};
