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
	const plan = /^[“"]?(十[一二三四五])五[”"]?(?:规划)?(?:期间|时期)?$/u.exec(value)?.[1];
	if (plan !== undefined) {
		const start = 2006 + 5 * ('十一十二十三十四十五'.indexOf(plan) / 2);
		return `${start}/${start + 4}`;
	}
	const period = value
		.normalize('NFKC')
		.replace(
			/^(\d{4})\s*年?\s*[-—–]?\s*第?\s*Q?([一二三四1-4])\s*(?:季度|季|(?<=Q[1-4]))$/iu,
			(_, year: string, n: string) => {
				const quarter = '一二三四'.indexOf(n) + 1;
				return `${year}-Q${quarter === 0 ? n : quarter}`;
			},
		)
		.replace(/^(\d{4})年?前三季度$/u, '$1-01/$1-09')
		.replace(
			/^(\d{4})年?\s*[-—–]?\s*(?:([上下])半年|H([12]))$/iu,
			(_, year: string, half: string | undefined, n: string | undefined) =>
				`${year}-H${n ?? (half === '上' ? 1 : 2)}`,
		)
		.replace(
			/^(\d{4})年(\d{1,2})月?\s*[-—–~至到]+\s*(\d{1,2})月份?$/u,
			(_, year: string, from: string, to: string) =>
				`${year}-${from.padStart(2, '0')}/${year}-${to.padStart(2, '0')}`,
		)
		.replace(/^(\d{4})年?\s*[-—–~至到]+\s*(\d{4})年?$/u, '$1/$2')
		.replace(/^(\d{4})年?(?:以来|至今|起)$/u, '$1/..');
	const dated =
		period.includes('/..') || /[QH]/.test(period)
			? period
			: period
					.replace(/[年月.](?=\d{1,2}(?:\D|$))/gu, '-')
					.replace(/^(\d{4})\/(?=\d{1,2}(?:\/\d{1,2})?$)/, '$1-')
					.replace(/^(\d{4}-\d{1,2})\/(?=\d{1,2}$)/, '$1-')
					.replace(/年(?:度|全年)$/u, '')
					.replace(/[年月日]/gu, '')
					.replace(/-(?=\d(?!\d))/g, '-0');
	return dated !== value && parsePeriod(dated) ? dated : undefined;
}
