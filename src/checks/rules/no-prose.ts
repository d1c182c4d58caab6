import { COLLECTIONS, kindOf } from '../../kinds/index.ts';
import type { FileRule } from './rule.ts';

/** Pages that must have a body; a summary counts where there is one. */
const NEEDS_PROSE: ReadonlySet<string> = new Set(
	COLLECTIONS.filter((name) => kindOf(name).needsProse),
);

export const noProse: FileRule = {
	id: 'no-prose',
	about:
		'高新区、联盟、网络、地区、政策和术语的页面要有正文，哪怕只有一句；大事和机制有 summary 即可。',
	scope: 'file',
	check: ({ collection, path, body, text, broken }) =>
		NEEDS_PROSE.has(collection) && body.trim() === '' && !broken && text.trim() !== ''
			? [
					{
						path,
						line: text.split('\n').length,
						column: 1,
						message: '这一页没有正文。',
						hint: '在“---”之后用自己的话写一段，并注明来源，如 [@来源的文件名]。',
					},
				]
			: [],
};
