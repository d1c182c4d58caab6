import { isComparable, metricsBySpelling, usesOf } from '../metric-uses.ts';
import { type Finding, findingAt } from '../problem.ts';
import type { ContentRule } from './rule.ts';

export const labelInCommon: ContentRule = {
	id: 'label-in-common',
	about:
		'三家高新区或三个年份都有的量，值得立成指标（content/metrics/），才能比较、画成图；还用 label 的提示留意，不拦合并请求。',
	scope: 'content',
	severity: 'warning',
	check: (corpus) => {
		const uses = usesOf(corpus);
		const spellings = metricsBySpelling(corpus);
		return [...uses].flatMap(([key, use]): Finding[] => {
			const label = /^label:(.+)$/u.exec(key)?.[1];
			if (label === undefined || !isComparable(use) || spellings.has(label)) return [];
			const { file, index } = use.first;
			const count = use.zones.size >= 3 ? `${use.zones.size}家高新区` : `${use.years.size}个年份`;
			return [
				findingAt(
					file,
					['observations', index, 'label'],
					`“${label}”已有${count}，可以立成指标了。`,
					'在 content/metrics/ 里建一个指标文件，再把各处的 label 换成 metric。',
				),
			];
		});
	},
};
