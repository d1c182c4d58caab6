import { collectionNames } from '../../text/zh-CN/collections.ts';
import { COLLECTIONS, kindOf } from '../../kinds/index.ts';
import { mentionsIn } from '../mentions.ts';
import type { ContentRule } from './rule.ts';

export const unused: ContentRule = {
	id: 'unused',
	about: '没有任何地方用到的来源、指标、口径和产业会提醒一声，不再需要就可以删掉。',
	severity: 'warning',
	scope: 'content',
	check: (corpus) => {
		// What a file that cannot be read whole mentions is not known.
		if (!corpus.readWhole) return [];
		const published = new Set(corpus.addresses?.lines.map(({ page }) => page));
		const used = new Set(mentionsIn(corpus).map(({ to }) => to));
		// One of an unknown name may be meant for it.
		const unknown = new Set([...used].filter((to) => !corpus.ids.has(to)).map(collectionOf));
		return COLLECTIONS.filter((name) => kindOf(name).mentioned).flatMap((collection) =>
			(unknown.has(collection) ? [] : corpus.filesOf(collection))
				.filter(({ id }) => !used.has(`${collection}/${id}`) && id !== 'unstated')
				.map(({ id, path }) => ({
					path,
					line: 1,
					column: 1,
					message: `这个${collectionNames[collection]}没有任何地方用到。`,
					hint: published.has(`${collection}/${id}`)
						? '它的页面已经公布，文件留着；能用上就用上。'
						: '如果不再需要就删掉文件。',
				})),
		);
	},
};

const collectionOf = (to: string) => to.slice(0, to.indexOf('/'));
