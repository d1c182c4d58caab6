import { COMPONENT_NAMES } from '../../kinds/author-components.ts';
import type { RefusalRule } from './rule.ts';

const HINTS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		br: '删掉它；分段就空一行。',
		p: '删掉它；分段就空一行。',
		b: '删掉它；强调写成 **文字**。',
		strong: '删掉它；强调写成 **文字**。',
		sup: '删掉它；来源写成 [@来源的文件名]。',
		a: '删掉它；链到本站的页面用 <EntityLink to="zones/shenyang">…</EntityLink>。',
		img: '删掉它；正文里不放图片，要画图用 <MetricChart metric="…" />。',
		http: '网址写进来源文件的 link，正文里写 [@来源的文件名]。',
		https: '网址写进来源文件的 link，正文里写 [@来源的文件名]。',
	}),
);

export const rawHtml: RefusalRule = {
	id: 'raw-html',
	about:
		'正文里不写 HTML 标签，只用列出的组件。网页的样子由网站统一决定，内容里的标签可能带来程序代码。',
	scope: 'refusal',
	tell: ({ detail }) => {
		const meant = COMPONENT_NAMES.find((name) => name.toLowerCase() === detail.toLowerCase());
		return {
			message: detail === '' ? '正文里不能写 <>。' : `正文里不能写 <${detail}>。`,
			hint:
				meant === undefined
					? (HINTS.get(detail) ?? `删掉它；可用的组件有 ${COMPONENT_NAMES.join('、')}。`)
					: `是不是 ${meant}？组件的名称以大写字母开头。`,
		};
	},
};
