import type { RefusalRule } from './rule.ts';

export const attributeExpression: RefusalRule = {
	id: 'attribute-expression',
	about: '组件各项的值写在英文引号里，如 metric="revenue"；不写花括号，也不写 {...x}。',
	scope: 'refusal',
	tell: ({ detail, written }) => {
		if (detail === '…') {
			return {
				message: '组件里不能写 {...}。',
				hint: '各项写成 metric="revenue" 这样，值在英文引号里。',
			};
		}
		const [, value = '…'] = /\{\s*["'`]?([^"'`{}]*?)["'`]?\s*\}/.exec(written) ?? [];
		const inside = written.includes(`${detail}=`)
			? written.slice(written.indexOf(`${detail}=`))
			: '';
		const [, own = value] = /^[A-Za-z]+=\{\s*["'`]?([^"'`{}]*?)["'`]?\s*\}/.exec(inside) ?? [];
		return { message: `“${detail}”的值要写在英文引号里。`, hint: `写成 ${detail}="${own}"。` };
	},
};
