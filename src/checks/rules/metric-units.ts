import type { Unit } from '../../quantities/unit.ts';
import { findingAt } from '../problem.ts';
import type { FileRule } from './rule.ts';

export const metricUnits: FileRule = {
	id: 'metric-units',
	about:
		'一个指标的单位要量同一种东西，如 亿元 和 万亿元、平方公里 和 公顷。只有货币可以不止一种：亿元 和 亿美元 各成系列，从不换算。',
	scope: 'file',
	check: (file, { vocabulary }) => {
		const { units } = file.data;
		if (file.collection !== 'metrics' || !Array.isArray(units)) return [];
		const known = units.flatMap((text: unknown, index) => {
			const unit = typeof text === 'string' ? vocabulary.parseUnit(text) : undefined;
			return unit ? [{ unit, index }] : [];
		});
		const [first] = known;
		const other = first && known.find(({ unit }) => measure(unit) !== measure(first.unit));
		if (!other) return [];
		return [
			findingAt(
				file,
				['units', other.index],
				`${other.unit.text} 同 ${first.unit.text} 不能比较：一个指标的单位要量同一种东西。`,
				'删掉其中一个；确是两种东西，就分成两个指标。两个单位本来能换算的，在 content/vocabulary/units.yaml 里给它们写上相同的 dimension。',
			),
		];
	},
};

/** What a unit measures, all money being one: 元 and 美元, but not 元 and 元/人. */
function measure({ money, base, dimension }: Unit): string {
	return money ? `money${/\/.*/u.exec(base)?.[0] ?? ''}` : dimension;
}
