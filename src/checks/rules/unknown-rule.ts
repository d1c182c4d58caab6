import { findingAt } from '../problem.ts';
import { textsAt } from '../records.ts';
import { CONTENT_RULES } from './index.ts';
import type { ContentRule } from './rule.ts';

export const unknownRule: ContentRule = {
	id: 'unknown-rule',
	about: '在 site.yaml 的 strict 里写的是规则的名字，就是报告每行末尾方括号里的那个。',
	scope: 'content',
	check: ({ site }) => {
		const known = new Set(CONTENT_RULES.map(({ id }) => id));
		return site
			? textsAt(site, 'strict').flatMap((id, index) =>
					known.has(id)
						? []
						: findingAt(
								site,
								['strict', index],
								`没有“${id}”这条规则。`,
								'写报告每行末尾方括号里的名字，如 worn-phrase；不需要就删掉。',
							),
				)
			: [];
	},
};
