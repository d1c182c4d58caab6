import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const valueOrMissing: ShapeRule = {
	id: 'value-or-missing',
	about: '一条观测值要么有 value，要么用 missing 说明为什么没有，不能两样都写。',
	scope: 'shape',
	check: ({ broken, file, path }) =>
		broken === 'value-or-missing'
			? [
					findingAt(
						file,
						path,
						'有 value 就不能写 missing。',
						'有数值就删掉 missing，没有数值就删掉 value。',
					),
				]
			: [],
};
