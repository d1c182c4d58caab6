import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const metricOrLabel: ShapeRule = {
	id: 'metric-or-label',
	about:
		'一条观测值写 metric（可比指标的文件名）或 label（不成系列的数字叫什么），要写一个，也只写一个。',
	scope: 'shape',
	check: ({ broken, file, path }) => {
		if (broken !== 'metric-or-label') return [];
		return path.at(-1) === 'label'
			? [
					findingAt(
						file,
						path,
						'metric 和 label 只能写一个。',
						'删掉其中一个：有对应的可比指标就留 metric，没有就留 label。',
					),
				]
			: [
					findingAt(
						file,
						path,
						'缺少 metric 或 label。',
						'补上 metric: 指标的文件名，见 content/metrics/；没有对应的指标就写 label: 这个数字叫什么。',
					),
				];
	},
};
