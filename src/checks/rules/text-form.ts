import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const textForm: ShapeRule = {
	id: 'text-form',
	about: '网址、key、单位等有固定的写法，见字段表。',
	scope: 'shape',
	check: ({ issue, file, path, value, described }) => {
		if (issue.code !== 'too_small' && issue.code !== 'invalid_format' && issue.code !== 'custom') {
			return [];
		}
		const message =
			typeof value === 'string' && value !== ''
				? `“${value}”不合规则：${issue.message}。`
				: `${issue.message}。`;
		const isAddress = typeof value === 'string' && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value);
		return [
			findingAt(
				file,
				path,
				message,
				isAddress && /^(?:website|link|repository)$/.test(String(path.at(-1)))
					? `写成 https://${value}，先打开核对。`
					: `改成合规则的写法。${described}`,
			),
		];
	},
};
