import { componentOf } from '../../kinds/author-components.ts';
import type { RefusalRule } from './rule.ts';

export const openTag: RefusalRule = {
	id: 'open-tag',
	about:
		'组件要写完：没有文字的以“/>”结尾，里面有文字的要有结束标签；每一项的值写在英文引号里，斜杠用半角。',
	scope: 'refusal',
	tell: ({ written }) => {
		const tag = written.trim();
		const mended = tag
			.replace(/[“”＂„]/gu, '"')
			.replace(/=\s*(?=[^\s"'{>])([^\s"'>/]+)/gu, '="$1"')
			.replace(/\s*[／\\]\s*>$/u, ' />');
		if (mended !== tag) {
			return {
				message: /[“”＂„]/u.test(tag)
					? `${tag} 里的引号要用英文引号。`
					: /[／\\]\s*>$/u.test(tag)
						? `${tag} 末尾的斜杠要写成半角的“/”。`
						: `${tag} 里的值没有写在英文引号里。`,
				hint: `写成 ${mended}。`,
			};
		}
		if (tag.split('"').length % 2 === 0) {
			return { message: `${tag} 里的英文引号没有成对。`, hint: '每一项的值两边都写英文引号。' };
		}
		const component = componentOf(/^<([A-Za-z]+)/.exec(tag)?.[1] ?? '');
		return {
			message: `${tag} 没有写完。`,
			hint: component?.children
				? '在文字后面写结束标签，如 <EntityLink to="zones/shenyang">沈阳高新区</EntityLink>。'
				: '在标签末尾写“/>”，如 <Figure metric="revenue" period="2024" />。',
		};
	},
};
