import { mayHold } from '../corpus.ts';
import type { ProseRule } from './rule.ts';

const NAMED = '主导产业';

export const industriesMissing: ProseRule = {
	id: 'industries-missing',
	about:
		'高新区的正文写了主导产业，字段 industries 却是空的，提示留意：写进字段，产业页、筛选和下载里才有这一家。',
	severity: 'warning',
	scope: 'prose',
	check: ({ file, runs, findingAt }, corpus) => {
		if (file.collection !== 'zones' || file.data['industries'] !== undefined) return [];
		// A list that could not be read may well be there.
		if (mayHold(corpus.doubts(file), 'industries')) return [];
		const run = runs.find(({ text }) => text.includes(NAMED));
		const point = run?.placeAt(run.text.indexOf(NAMED));
		return point
			? [
					findingAt(
						point,
						`正文写了${NAMED}，字段 industries 却没有。`,
						'在 industries 里一行写一个：- { industry: 产业的文件名, words: 来源的说法, source: 来源 }；正文说的不是本区，就换个说法。',
					),
				]
			: [];
	},
};
