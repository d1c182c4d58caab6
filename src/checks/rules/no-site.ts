import type { ContentRule } from './rule.ts';

export const noSite: ContentRule = {
	id: 'no-site',
	about: '全站资料截至哪一天，写在 content/site.yaml 的 asOf 里。',
	scope: 'content',
	check: ({ site }) =>
		site
			? []
			: [
					{
						path: 'content/site.yaml',
						line: 1,
						column: 1,
						message: '没有 content/site.yaml。',
						hint: '建立它，写上 asOf: 2026-11-20。',
					},
				],
};
