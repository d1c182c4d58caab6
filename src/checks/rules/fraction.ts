import { sentencesIn } from '../sentences.ts';
import type { ProseRule } from './rule.ts';

const FRACTION =
	/[一二两三四五六七八九十百千]+分之[一二两三四五六七八九十]+|[一二两三四五六七八九]成(?=以上|以下|左右|多|[，。；、]|$)/gu;

export const fraction: ProseRule = {
	id: 'fraction',
	about: '分数（四分之一、三成）也是数字：原文这样写的，在同一句里注明来源。',
	severity: 'warning',
	scope: 'prose',
	check: (prose) =>
		sentencesIn(prose).flatMap(({ text, cited, at }) =>
			cited
				? []
				: [...text.matchAll(FRACTION)]
						.filter(([found]) => !found.startsWith('百分'))
						.map(({ 0: found, index }) =>
							prose.findingAt(
								at(index),
								`“${found}”是没有出处的数字。`,
								'在同一句里注明来源 [@…]，或用 <Figure … show="share" /> 取观测值的占比。',
							),
						),
		),
};
