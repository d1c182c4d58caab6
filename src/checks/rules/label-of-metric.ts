import { metricsBySpelling } from '../metric-uses.ts';
import { findingAt, placeOf } from '../problem.ts';
import { observationsOf, textAt } from '../records.ts';
import type { RecordRule } from './rule.ts';

export const labelOfMetric: RecordRule = {
	id: 'label-of-metric',
	about:
		'名称（label）写的是某个指标的名称、别名或并入它的写法，会提示留意：改用 metric，才能与别家比较、画成图。',
	scope: 'observation',
	severity: 'warning',
	check: ({ file, path, record }, corpus) => {
		const { label, metric, period, value, unit } = record;
		const known =
			label === undefined || metric !== undefined
				? undefined
				: metricsBySpelling(corpus).get(label);
		if (!known) return [];
		const twin = observationsOf(file).findIndex(
			(other) =>
				other['metric'] === known.id &&
				other['period'] === period &&
				other['value'] === value &&
				other['unit'] === unit &&
				other['subject'] === record['subject'],
		);
		const name = textAt(known, 'name') ?? known.id;
		if (twin >= 0) {
			const { line } = placeOf(file, ['observations', twin]);
			return [
				findingAt(
					file,
					[...path, 'label'],
					`“${label ?? ''}”就是指标“${name}”，同一个数已经写在第 ${line} 行。`,
					'删掉这一条。',
				),
			];
		}
		return [
			findingAt(
				file,
				[...path, 'label'],
				`“${label ?? ''}”就是指标“${name}”。`,
				`把 label 换成 metric: ${known.id}；确是另一个量，就换一个说得清的 label。`,
			),
		];
	},
};
