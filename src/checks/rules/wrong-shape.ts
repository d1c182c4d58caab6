import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

const SHAPES: Readonly<Record<string, string>> = {
	string: '一段文字',
	array: '方括号或“- ”开头的列表',
	object: '花括号或缩进的“字段: 值”',
};

export const wrongShape: ShapeRule = {
	id: 'wrong-shape',
	about: '字段要么是一段文字，要么是列表，要么是一组“字段: 值”，照字段表和样例写。',
	scope: 'shape',
	check: ({ issue, file, path, value, described }) =>
		issue.code === 'invalid_type' && value !== undefined
			? [
					findingAt(
						file,
						path,
						`这里要写${SHAPES[issue.expected] ?? issue.expected}。`,
						`改成合规则的写法。${described}`,
					),
				]
			: [],
};
