import type { RefusalRule } from './rule.ts';

export const linkTarget: RefusalRule = {
	id: 'link-target',
	about:
		'正文里的链接只能指向本站的页面，写法是以“/”开头和结尾的地址，如 /zones/shenyang/，或用 <EntityLink>。外面的网址、javascript: 之类、空的地址和内容文件的名称都不能写；来源写成 [@来源的文件名]。',
	scope: 'refusal',
	tell: ({ detail, written }) => {
		const source = /^\[@([^\]]+)\]/.exec(written)?.[1];
		if (source !== undefined) {
			return {
				message: '来源标注后面不能再接网址。',
				hint: `只写 [@${source}]，网址写进来源文件的 link。`,
			};
		}
		const page = /(?:^|\/)(?:content\/)?([a-z]+\/[a-z0-9-]+)\.mdx?$/.exec(detail)?.[1];
		if (page !== undefined) {
			return {
				message: `链接指向了内容文件“${detail}”，读者打不开。`,
				hint: `写成 <EntityLink to="${page}">…</EntityLink>。`,
			};
		}
		// /zones/shenyang, zones/shenyang/: nearly an address of this site.
		const address = /^\/?([a-z]+(?:\/[a-z0-9-]+)*)\/?(#[^#\s]+)?$/.exec(detail);
		if (address) {
			return {
				message: `链接“${detail}”的写法不对。`,
				hint: `写成 /${address[1] ?? ''}/${address[2] ?? ''}。`,
			};
		}
		return {
			message: detail === '' ? '链接没有写地址。' : `链接“${detail}”不在本站里。`,
			hint: '链到本站的页面用 <EntityLink to="zones/shenyang">…</EntityLink>；网址写进来源文件，正文里写 [@来源的文件名]。',
		};
	},
};
