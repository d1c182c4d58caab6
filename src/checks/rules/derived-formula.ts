import { findingAt } from '../problem.ts';
import type { ShapeRule } from './rule.ts';

export const derivedFormula: ShapeRule = {
	id: 'derived-formula',
	about: '推算的数字（status: derived）要在 formula 里写明怎样算出。',
	scope: 'shape',
	check: ({ broken, file, path }) =>
		broken === 'derived-formula'
			? [
					findingAt(
						file,
						path,
						'status 为 derived 时要写 formula，说明怎样推算。',
						'补上 formula，写出由哪些数字怎样算出。',
					),
				]
			: [],
};
