import { COMPONENT_NAMES } from '../../kinds/author-components.ts';
import type { ContentFile } from '../../kinds/content.ts';
import { type FieldPath, findingAt } from '../problem.ts';
import type { FileRule } from './rule.ts';

const MARKUP = new RegExp(
	`\\[@[a-z0-9][^[\\]]*\\]|</?(?:${COMPONENT_NAMES.join('|')})\\b[^<>]*>|\\*\\*[^*]+\\*\\*|\\[[^[\\]]+\\]\\((?:https?:|/)[^)]*\\)`,
	'u',
);

export const markupInField: FileRule = {
	id: 'markup-in-field',
	about:
		'字段里的文字照原样显示：来源标注、组件、链接和加粗只在正文里起作用。字段的来源写进 source 或 sources。',
	scope: 'file',
	check: (file) =>
		// Most files have none of its signs at all.
		/\[|\*\*|<[A-Z/]/.test(frontmatterOf(file))
			? textsIn(file.data, []).flatMap(({ path, text }) => {
					const found = MARKUP.exec(text)?.[0];
					if (found === undefined) return [];
					return [
						findingAt(
							file,
							path,
							`“${found}”在字段里不起作用，会照原样显示。`,
							found.startsWith('[@')
								? '删掉它；来源写进 source 或 sources，位置写进 locator。'
								: found.startsWith('<')
									? '删掉它；数字和链接写进正文。'
									: '删掉这些记号，只留文字。',
						),
					];
				})
			: [],
};

const frontmatterOf = ({ text, body }: ContentFile) => text.slice(0, text.length - body.length);

function textsIn(data: unknown, path: FieldPath): { path: FieldPath; text: string }[] {
	if (typeof data === 'string') return [{ path, text: data }];
	if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
