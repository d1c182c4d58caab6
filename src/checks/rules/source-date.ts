import { parsePeriod } from '../../quantities/period.ts';
import { findingAt } from '../problem.ts';
import { textAt } from '../records.ts';
import type { ContentRule } from './rule.ts';

export const sourceDate: ContentRule = {
	id: 'source-date',
	about:
		'来源的发布日期比 site.yaml 的 asOf 晚一年以上，会提示留意：多半是年份写错了。这样的来源不会把全站资料的截止日往后移。',
	scope: 'content',
	severity: 'warning',
	check: ({ asOf, dataDate, filesOf }) =>
		filesOf('sources').flatMap((file) => {
			const published = textAt(file, 'published');
			const first = parsePeriod(published ?? '')?.start ?? '';
			if (asOf === undefined || dataDate === undefined || first <= dataDate) return [];
			return [
				findingAt(
					file,
					['published'],
					`发布日期 ${published ?? ''} 比全站资料的截止日 ${asOf} 晚了一年以上。`,
					'核对年份；确是新来源，把 content/site.yaml 的 asOf 改到近来的日期。',
				),
			];
		}),
};
