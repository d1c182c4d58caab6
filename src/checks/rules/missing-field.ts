import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const missingField: ShapeRule = {
	id: 'missing-field',
	about: '字段表里标明“必填”的字段都要写；观测值没有 missing 时，value 和 unit 也要写。',
	scope: 'shape',
	check: ({ file, path, missing, described }) =>
		missing.length > 0
			? [
					findingAt(
						file,
						path,
						`缺少字段${missing.map((field) => `“${field}”`).join('和')}。`,
						`补上它${missing.length > 1 ? '们。' : '：'}${described}`,
					),
				]
			: [],
};
