import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const emptyList: ShapeRule = {
	id: 'empty-list',
	about: '写了的列表至少要有一项；没有内容就把整个字段删掉。',
	scope: 'shape',
	check: ({ issue, file, path, described }) =>
		issue.code === 'too_small' && issue.origin === 'array'
			? [findingAt(file, path, '这里是空的，至少要写一项。', `补上它：${described}`)]
			: [],
};
