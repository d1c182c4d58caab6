import { type ContentFile, isRecord } from '../kinds/content.ts';
import { oncePer } from './once.ts';
import type { FieldPath } from './problem.ts';

export interface PlacedText {
	path: FieldPath;
	text: string;
}

/** Every text in the fields of a file, as deep as it may stand. */
export const textsIn = oncePer((file: ContentFile): PlacedText[] => textsBelow(file.data, []));

function textsBelow(value: unknown, path: FieldPath): PlacedText[] {
	if (typeof value === 'string') return [{ path, text: value }];
	const parts: [string | number, unknown][] = Array.isArray(value)
		? [...value.entries()]
		: isRecord(value)
			? Object.entries(value)
			: [];
	return parts.flatMap(([part, inner]) => textsBelow(inner, [...path, part]));
}
