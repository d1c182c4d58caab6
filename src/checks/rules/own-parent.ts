import type { ContentFile } from '../../kinds/content.ts';
import type { Corpus } from '../corpus.ts';
import { findingAt } from '../problem.ts';
import { textAt } from '../records.ts';
import type { ContentRule } from './rule.ts';

export const ownParent: ContentRule = {
	id: 'own-parent',
	about:
		'地区不能是自己的上级，产业不能是自己的大类，机制不能属于自己；一级级往上找，也不能转回自己。',
	scope: 'content',
	check: (corpus) => [
		...corpus
			.filesOf('regions')
			.flatMap((file) => circleFrom(file, corpus, 'parent', '上级（parent）')),
		...corpus
			.filesOf('industries')
			.flatMap((file) => circleFrom(file, corpus, 'parent', '所属大类（parent）')),
		...corpus
			.filesOf('mechanisms')
			.flatMap((file) => circleFrom(file, corpus, 'partOf', '所属（partOf）')),
	],
};

function circleFrom(file: ContentFile, corpus: Corpus, field: string, what: string) {
	const start = `${file.collection}/${file.id}`;
	const seen: string[] = [];
	let here: ContentFile | undefined = file;
	while (here) {
		const next: string | undefined = textAt(here, field);
		const reference: string | undefined =
			next === undefined || next.includes('/') ? next : `${here.collection}/${next}`;
		if (reference === undefined || seen.includes(reference)) return [];
		seen.push(reference);
		// Each circle is told once, at the first of its files.
		if (reference === start) {
			if (seen.some((other) => other < start)) return [];
			const way = seen.length > 1 ? `：${[start, ...seen].join(' → ')}` : '';
			return [
				findingAt(
					file,
					[field],
					`这里的${what}${way ? `转了一圈又回到自己${way}` : '就是它自己'}。`,
					`改成真正的${what}，没有就删掉这一行。`,
				),
			];
		}
		here = corpus.ids.get(reference);
	}
	return [];
}
