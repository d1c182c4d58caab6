import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const preferredReason: ShapeRule = {
	id: 'preferred-reason',
	about: '写了 preferred 就要写 preferredReason，说明为什么采用这一条。',
	scope: 'shape',
	check: ({ broken, file, path }) =>
		broken === 'preferred-reason'
			? [
					findingAt(
						file,
						path,
						'写了 preferred 就要写 preferredReason。',
						'补上 preferredReason，写出为什么采用这一条。',
					),
				]
			: [],
};
