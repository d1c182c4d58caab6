import { findingAt } from '../problem.ts';
import { textAt } from '../records.ts';
import type { ContentRule } from './rule.ts';

export const oneCountry: ContentRule = {
	id: 'one-country',
	about: '全国只有一页：level: country 的地区至多一个，首页的全国数字取自它。',
	scope: 'content',
	check: (corpus) => {
		const [first, ...more] = corpus
			.filesOf('regions')
			.filter((region) => textAt(region, 'level') === 'country');
		if (!first) return [];
		return more.map((region) =>
			findingAt(
				region,
				['level'],
				`${first.path} 已经是全国的一页。`,
				'改正 level：province 省级，city 市，economic-region 区域。',
			),
		);
	},
};
