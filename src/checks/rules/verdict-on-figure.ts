import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const verdictOnFigure: ShapeRule = {
	id: 'verdict-on-figure',
	about: '目标是数字时，是否达成由程序对照实际值判断，不能手写 verdict。',
	scope: 'shape',
	check: ({ broken, file, path }) =>
		broken === 'verdict-on-figure'
			? [
					findingAt(
						file,
						path,
						'目标是数字时由程序对照实际值判断，不能写 verdict。',
						'删掉 verdict；实际值收录进 observations 以后，结论自会改变。',
					),
				]
			: [],
};
