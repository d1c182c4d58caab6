import { figureTagsIn, writeFigureTag } from '../figure-tags.ts';
import type { ProseRule } from './rule.ts';

export const figureRetracted: ProseRule = {
	id: 'figure-retracted',
	about:
		'撤回的记录（写了 retracted 的）不能再在正文里用：改用没有撤回的记录，或删去这半句。它的地址和记录仍在那一页上。',
	scope: 'prose',
	check: (prose, corpus) =>
		figureTagsIn(prose, corpus).flatMap(({ point, attributes, retracted }) =>
			retracted.length === 0
				? []
				: [
						prose.findingAt(
							point,
							`${writeFigureTag(attributes)} 指的记录已经撤回。`,
							'删去用到这个数字的句子；另有可用的记录，就改成它的 metric（或 label）和 period。',
						),
					],
		),
};
