import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const verdictOnFigure: ShapeRule = {
	id: 'verdict-on-figure',
	about:
		'目标是数字时，是否达成由程序对照实际值判断，不能只手写 verdict；来源用别的说法写明了结果的，写明 outcome 是哪一条记录。',
	scope: 'shape',
	check: ({ broken, file, path }) =>
		broken === 'verdict-on-figure'
			? [
					findingAt(
						file,
						path,
						'目标是数字时由程序对照实际值判断，不能只写 verdict。',
						'删掉 verdict，实际值收录进 observations 以后，结论自会改变；来源用别的说法写明了结果的，在 verdict 里加上 outcome。',
					),
				]
			: [],
};
