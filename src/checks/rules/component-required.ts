import { componentOf } from '../../kinds/author-components.ts';
import { attributesOf } from '../../kinds/prose.ts';
import { pointOf } from '../prose.ts';
import type { ProseRule } from './rule.ts';

export const componentRequired: ProseRule = {
	id: 'component-required',
	about: '组件必填的几项要写，见组件表。',
	scope: 'prose',
	check: ({ elements, slips, findingAt }) =>
		elements.flatMap((element) => {
			const name = element.name ?? '';
			const attributes = componentOf(name)?.attributes ?? {};
			const written = attributesOf(element);
			const point = pointOf(element);
			// A value in braces, or a misspelt name, has its own message.
			if (
				slips.some((slip) => slip.point.line === point.line && slip.point.column === point.column)
			)
				return [];
			return Object.entries(attributes)
				.filter(([attribute, { required }]) => required && !written.get(attribute))
				.slice(0, 1)
				.map(([attribute]) =>
					findingAt(
						point,
						`<${name}> 缺少“${attribute}”。`,
						`可写：${Object.keys(attributes).join('、')}。`,
					),
				);
		}),
};
