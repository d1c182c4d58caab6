import { parsePeriod } from '../../quantities/period.ts';
import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const periodForm: ShapeRule = {
	id: 'period-form',
	about:
		'日期写成 2024、2024-06、2024-06-30，只写到已知的精度；时期还可以写季度（2024-Q1）、半年（2024-H1）、起止（2021/2024、2013/..）或 unknown。',
	scope: 'shape',
	check: ({ issue, file, path, value, broken, described }) => {
		if (broken !== 'period-form' || typeof value !== 'string') return [];
		const meant = periodIn(value);
		return [
			findingAt(
				file,
				path,
				`“${value}”不合规则：${issue.message}。`,
				meant ? `改成 ${meant}。` : `改成合规则的写法。${described}`,
			),
		];
	},
};

/** The form a maintainer most likely meant: 2023年6月 → 2023-06. */
function periodIn(value: string): string | undefined {
	const period = value
		.replace(/^(\d{4})年?第?([一二三四1-4])季度$/u, (_, year: string, n: string) => {
			const quarter = '一二三四'.indexOf(n) + 1;
			return `${year}-Q${quarter === 0 ? n : quarter}`;
		})
		.replace(
			/^(\d{4})年?([上下])半年$/u,
			(_, year: string, half: string) => `${year}-H${half === '上' ? 1 : 2}`,
		)
		.replace(/(\d{4})\s*[-—–~至]\s*(\d{4})年?$/u, '$1/$2')
		.replace(/[年月./](?=\d{1,2}(?:\D|$))/gu, '-')
		.replace(/[年月日]/gu, '')
		.replace(/-(?=\d(?!\d))/g, '-0');
	return period !== value && parsePeriod(period) ? period : undefined;
}
