import { findingAt } from '../problem.ts';
import { recordsIn, textAt } from '../records.ts';
import type { ContentRule } from './rule.ts';

export const tileRegion: ContentRule = {
	id: 'tile-region',
	about: '方格图上的地区都是省级的，每个只有一块。',
	scope: 'content',
	check: ({ site, ids }) => {
		const tiles = site ? recordsIn(site, 'tiles') : [];
		return tiles.flatMap(({ region: id }, index) => {
			const region = ids.get(`regions/${id}`);
			if (!site || !region) return [];
			const level = textAt(region, 'level');
			const first = tiles.findIndex((other) => other['region'] === id);
			if (first === index && (level === undefined || level === 'province')) return [];
			return [
				findingAt(
					site,
					['tiles', index, 'region'],
					first === index ? `“${id}”不是省级地区。` : `“${id}”已经有一块了。`,
					first === index
						? '写省级地区的文件名，见 content/regions/ 里 level: province 的文件；别的地区不在图上。'
						: '删掉一块，或改正 region。',
				),
			];
		});
	},
};
