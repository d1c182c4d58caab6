import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const emptyField: ShapeRule = {
	id: 'empty-field',
	about: '写了的字段不能是空的；没有内容就把字段删掉，没有公布的数值写 missing: not-published。',
	scope: 'shape',
	check: ({ file, path, value, described }) =>
		value === null || (typeof value === 'string' && value.trim() === '')
			? [findingAt(file, path, '这里是空的。', `写上内容，或删掉这个字段。${described}`)]
			: [],
};
