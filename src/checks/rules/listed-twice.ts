import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../kinds/content.ts';
import { type FieldPath, type Finding, findingAt } from '../problem.ts';
import type { FileRule } from './rule.ts';
import type { ContentFile } from '../../kinds/content.ts';

export const listedTwice: FileRule = {
	id: 'listed-twice',
	about:
		'一个列表里同一项只写一次：大事的 entities、各处的 sources、别名等；来源、说法和产业都相同的产业也只写一条。重复的提示留意。',
	scope: 'file',
	severity: 'warning',
	check: (file) => repeatedIn(file, file.data, []),
};

function repeatedIn(file: ContentFile, value: unknown, path: FieldPath): Finding[] {
	if (Array.isArray(value)) {
		return value.flatMap((item: unknown, index) => {
			const here = [...path, index];
			if (path[0] === 'industries' && isRecord(item)) {
				const first = value.findIndex((other) => isDeepStrictEqual(other, item));
				return first === index
					? []
					: [findingAt(file, here, `与第${first + 1}项是同一条。`, `删掉第${index + 1}项。`)];
			}
			if (typeof item !== 'string') return repeatedIn(file, item, here);
			const first = value.indexOf(item);
			return first === index
				? []
				: [findingAt(file, here, `“${item}”在这个列表里写了两次。`, `删掉第${index + 1}项。`)];
		});
	}
	if (!isRecord(value)) return [];
	return Object.entries(value).flatMap(([key, item]) => repeatedIn(file, item, [...path, key]));
}
