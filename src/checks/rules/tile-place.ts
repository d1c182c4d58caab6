import { findingAt } from '../problem.ts';
import { recordsIn } from '../records.ts';
import type { ContentRule } from './rule.ts';

export const tilePlace: ContentRule = {
	id: 'tile-place',
	about: '方格图上每一格只放一块：site.yaml 的 tiles 里没有两块的 row 和 column 都相同。',
	scope: 'content',
	check: ({ site }) => {
		const tiles = site ? recordsIn(site, 'tiles') : [];
		return tiles.flatMap(({ row, column }, index) => {
			if (!site || row === undefined || column === undefined) return [];
			const first = tiles.findIndex((other) => other.row === row && other.column === column);
			return first === index
				? []
				: [
						findingAt(
							site,
							['tiles', index, 'row'],
							`第 ${row} 行第 ${column} 列已经放了“${tiles[first]?.['short'] ?? ''}”。`,
							'改正其中一块的 row 或 column。',
						),
					];
		});
	},
};
