import { didYouMean } from '../nearest.ts';
import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const unknownField: ShapeRule = {
	id: 'unknown-field',
	about: '每种文件只能写字段表里的字段；多半是写错了字段名。',
	scope: 'shape',
	check: ({ issue, file, path, known, meant }) =>
		issue.code === 'unrecognized_keys'
			? issue.keys.map((key) =>
					findingAt(
						file,
						[...path, key],
						`不认识的字段“${key}”。`,
						`${issue.keys.length === 1 && meant !== undefined ? `是不是 ${meant}？` : didYouMean(key, known)}可用字段：${known.join('、')}。`,
						'key',
					),
				)
			: [],
};
