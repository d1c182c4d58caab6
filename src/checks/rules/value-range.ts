import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const valueRange: ShapeRule = {
	id: 'value-range',
	about: '原文给出一段数时，value 写下限，valueMax 写上限，上限要大于下限。',
	scope: 'shape',
	check: ({ broken, file, path }) =>
		broken === 'value-range'
			? [
					findingAt(
						file,
						path,
						'valueMax 要大于 value。',
						'核对上下限；只有一个数就删掉 valueMax。',
					),
				]
			: [],
};
