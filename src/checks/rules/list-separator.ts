import { isRecord, type ContentFile } from '../../kinds/content.ts';
import { type FieldPath, type Finding, findingAt } from '../problem.ts';
import type { FileRule } from './rule.ts';

export const listSeparator: FileRule = {
	id: 'list-separator',
	about: '列表里的文字不用英文分号“;”：下载的 CSV 用它把一项项隔开。是几项就分开写。',
	scope: 'file',
	check: (file) => separatorsIn(file, file.data, []),
};

function separatorsIn(file: ContentFile, value: unknown, path: FieldPath): Finding[] {
	if (Array.isArray(value)) {
		return value.flatMap((item: unknown, index) => {
			const here = [...path, index];
			if (typeof item !== 'string') return separatorsIn(file, item, here);
			if (!item.includes(';')) return [];
			return [
				findingAt(
					file,
					here,
					'列表的一项里有英文分号“;”，下载的 CSV 会在这里断成两项。',
					`分成几项：[${item.split(/\s*;\s*/).join(', ')}]。`,
				),
			];
		});
	}
	if (!isRecord(value)) return [];
	return Object.entries(value).flatMap(([key, item]) => separatorsIn(file, item, [...path, key]));
}
