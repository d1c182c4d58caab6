import { componentOf } from '../../kinds/author-components.ts';
import { didYouMean } from '../nearest.ts';
import type { RefusalRule } from './rule.ts';

export const componentAttribute: RefusalRule = {
	id: 'component-attribute',
	about: '每个组件只能写它自己的几项，各项的写法见组件表；style 和 on… 开头的属性不能写。',
	scope: 'refusal',
	tell: ({ detail, written }) => {
		const name = /^<([A-Za-z]+)/.exec(written)?.[1] ?? '';
		const attributes = componentOf(name)?.attributes ?? {};
		const own = Object.hasOwn(attributes, detail) ? attributes[detail] : undefined;
		const known = Object.keys(attributes);
		const values = own?.values;
		if (values) {
			return {
				message: `“${detail}”只能写：${values.join('、')}。`,
				hint: `写成 ${detail}="${values[0]}"，或删掉它。`,
			};
		}
		return {
			message: /^(?:style|on)/i.test(detail)
				? `标签里不能写“${detail}”。`
				: `<${name}> 没有“${detail}”这一项。`,
			hint: `${didYouMean(detail, known)}可写：${known.join('、')}。`,
		};
	},
};
