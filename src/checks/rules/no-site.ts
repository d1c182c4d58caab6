import type { ContentRule } from './rule.ts';

export const noSite: ContentRule = {
	id: 'no-site',
	about: 'content/site.yaml 写明全站资料截至哪一天（asOf）。',
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
