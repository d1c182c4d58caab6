import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const missingSource: ShapeRule = {
	id: 'missing-source',
	about:
		'每个事实都要有来源：观测值、目标、成员和带日期的字段写 source，大事、机制和政策写 sources。没有来源的事实不能上站。',
	scope: 'shape',
	check: ({ issue, file, path, missing }) => {
		const field = path.at(-1);
		if (missing.includes('source') || missing.includes('sources')) {
			return [
				findingAt(
					file,
					path,
					`缺少字段“${missing.includes('source') ? 'source' : 'sources'}”：没有来源的事实不能上站。`,
					'补上 source: 来源的文件名，见 content/sources/；没有就先建一个来源文件。',
				),
			];
		}
		return issue.code === 'too_small' && field === 'sources'
			? [
					findingAt(
						file,
						path,
						'“sources”是空的：没有来源的事实不能上站。',
						'至少写一个来源的文件名，见 content/sources/；没有就先建一个来源文件。',
					),
				]
			: [];
	},
};
