import { isDecimal } from '../../quantities/interval.ts';
import type { ContentFile } from '../../kinds/content.ts';
import { type FieldPath, type Finding, findingAt } from '../problem.ts';
import { figuresOf, recordsIn, textAt } from '../records.ts';
import type { FileRule } from './rule.ts';

export const plainNumber: FileRule = {
	id: 'plain-number',
	about: '数字前面不补零（写 1033，不写 001033），也不超过15位：更大的数用万、亿、万亿作单位。',
	scope: 'file',
	check: (file) => {
		const places: FieldPath[] = [
			...figuresOf(file).flatMap(({ path }) =>
				['value', 'valueMax', 'growth'].map((field) => [...path, field]),
			),
			...recordsIn(file, 'areas').map((_, index) => ['areas', index, 'value']),
		];
		return places.flatMap((path) => formOf(file, path, textAt(file, ...path)));
	},
};

function formOf(file: ContentFile, path: FieldPath, number: string | undefined): Finding[] {
	if (number === undefined || !isDecimal(number)) return [];
	if (/^-?0\d/.test(number)) {
		const plain = number.replace(/^(-?)0+(?=\d)/, '$1');
		return [findingAt(file, path, `“${number}”前面多了零。`, `写成 ${plain}。`)];
	}
	const digits = number.replace(/\D/g, '').length;
	if (digits <= 15) return [];
	return [
		findingAt(
			file,
			path,
			`这个数有${digits}位，太长了，不会是原文印出的数。`,
			'核对原文；大数用 万、亿、万亿 作单位，如 value: 3.1、unit: 万亿元。',
		),
	];
}
