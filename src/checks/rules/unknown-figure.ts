import { referencesIn } from '../../kinds/walk.ts';
import { schemaOf } from '../check-shape.ts';
import { mayHold } from '../corpus.ts';
import { didYouMean } from '../nearest.ts';
import { findingAt } from '../problem.ts';
import type { FileRule } from './rule.ts';

export const unknownFigure: FileRule = {
	id: 'unknown-figure',
	about: '引用一条记录（如更正、大事的 figures）写它的地址“集合/文件名#f-…”，这条记录要存在。',
	scope: 'file',
	check: (file, corpus) =>
		referencesIn(schemaOf(file), file.data).flatMap(({ path, to, id }) => {
			if (to !== 'figure') return [];
			const [page = '', address = ''] = id.split('#');
			const figures = corpus.figures.get(page) ?? [];
			const holder = corpus.ids.get(page);
			if (figures.includes(address)) return [];
			// The record may stand in what could not be read.
			if (holder && mayHold(corpus.doubts(holder), 'observations')) return [];
			const guess = didYouMean(
				id,
				figures.map((figure) => `${page}#${figure}`),
			);
			const some = figures.slice(0, 5);
			return [
				findingAt(
					file,
					path,
					`没有“${id}”这条观测值。`,
					guess ||
						(some.length > 0
							? `那一页有：${some.join('、')}。`
							: '那一页没有观测值，先加上再引用。'),
				),
			];
		}),
};
