import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const eventDateOrSpan: ShapeRule = {
	id: 'event-date-or-span',
	about: '大事发生在一天、一月或一年的写 date，延续数日的写 start 和 end，只用一种。',
	scope: 'shape',
	check: ({ broken, file, path }) =>
		broken === 'event-date-or-span'
			? [
					findingAt(
						file,
						path,
						'date 和 start/end 只能写一种。',
						'一天、一月或一年的写 date，延续数日的写 start 和 end。',
					),
				]
			: [],
};
