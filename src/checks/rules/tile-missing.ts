import { mayHold } from '../corpus.ts';
import { findingAt } from '../problem.ts';
import { type LooseRecord, recordsIn, textAt } from '../records.ts';
import type { ContentRule } from './rule.ts';

export const tileMissing: ContentRule = {
	id: 'tile-missing',
	about: '有方格图（site.yaml 的 tiles），每个省级地区就都要有一块；缺了的提示留意。',
	scope: 'content',
	severity: 'warning',
	check: (corpus) => {
		const { site } = corpus;
		const tiles = site ? recordsIn(site, 'tiles') : [];
		if (!site || tiles.length === 0 || mayHold(corpus.doubts(site), 'tiles')) return [];
		// A tile of an unknown region, or of none, may be meant for it.
		const isSure = ({ region, name }: LooseRecord) =>
			region === undefined ? name !== undefined : corpus.ids.has(`regions/${region}`);
		if (!tiles.every(isSure)) return [];
		const placed = new Set(tiles.map(({ region }) => region));
		return corpus
			.filesOf('regions')
			.filter((region) => textAt(region, 'level') === 'province' && !placed.has(region.id))
			.map((region) =>
				findingAt(
					site,
					['tiles'],
					`方格图上没有${textAt(region, 'name') ?? region.id}。`,
					`添一行：- { region: ${region.id}, short: 简称, row: 行, column: 列 }。`,
					'key',
				),
			);
	},
};
