import { isDecimal } from '../../quantities/interval.ts';
import { findingAt } from '../problem.ts';
import type { RecordRule } from './rule.ts';

export const possibleGrowth: RecordRule = {
	id: 'possible-growth',
	about:
		'增速不会小于或等于 −100%：那等于一点不剩。大于 200% 的会提示留意，核对过的写一句 growthNote，提示就不再出现。',
	scope: 'observation',
	check: ({ file, path, record }) => {
		const { growth, value, growthNote } = record;
		if (growth === undefined || !isDecimal(growth)) return [];
		if (Number(growth) <= -100 && Number(value) !== 0) {
			return [
				findingAt(
					file,
					[...path, 'growth'],
					`增速 ${growth}% 不可能：降到零也只是 −100%。`,
					'核对原文，改正小数点或负号。',
				),
			];
		}
		if (Number(growth) <= 200 || growthNote !== undefined) return [];
		return [
			{
				...findingAt(
					file,
					[...path, 'growth'],
					`增速 ${growth}% 大得少见。`,
					'核对原文的小数点；确实如此，就写一句 growthNote，如“原文如此，上年基数小”。',
				),
				severity: 'warning',
			},
		];
	},
};
