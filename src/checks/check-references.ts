import type { ContentFile } from '../schemas/content.ts';
import { referencesIn } from '../schemas/walk.ts';
import { checkText as text } from '../text/checks.ts';
import { schemaOf } from './check-shape.ts';
import { type Corpus, idsIn } from './corpus.ts';
import { nameOf, nearest, placeOf, type Problem } from './problem.ts';

/** Every id that is mentioned exists. Astro's `reference()` does not check this. */
export function checkReferences(file: ContentFile, known: Corpus): Problem[] {
	return referencesIn(schemaOf(file), file.data).flatMap(({ path, to, id }) => {
		const problem = (message: string, hint: string): Problem[] => [
			{
				rule: 'reference',
				path: file.path,
				...placeOf(file, path),
				message: `\`${nameOf(path)}\`：${message}`,
				hint,
				severity: 'error',
			},
		];
		if (to === 'entity') {
			if (known.ids.has(id)) return [];
			const guess = nearest(id, [...known.ids.keys()]);
			return problem(
				text.unknownEntity(id),
				guess ? text.didYouMean(guess) : text.unknownEntityHint,
			);
		}
		if (to === 'figure') {
			const [page = '', address = ''] = id.split('#');
			const figures = known.figures.get(page) ?? [];
			if (figures.includes(address)) return [];
			const guess = nearest(address, figures);
			return problem(
				text.unknownFigure(id),
				guess ? text.didYouMean(`${page}#${guess}`) : text.unknownFigureHint(figures.slice(0, 5)),
			);
		}
		if (known.ids.has(`${to}/${id}`)) return [];
		const guess = nearest(id, idsIn(known, to));
		return problem(
			text.unknownId(id, text.collections[to] ?? to),
			`${guess ? text.didYouMean(guess) : ''}${text.unknownIdHint(to)}`,
		);
	});
}
