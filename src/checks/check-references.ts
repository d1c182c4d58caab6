import type { Content, ContentFile } from '../schemas/content.ts';
import { figureAddresses } from '../schemas/figure-address.ts';
import { referencesIn } from '../schemas/walk.ts';
import { checkText as text } from '../text/checks.ts';
import { schemaOf } from './check-shape.ts';
import type { Mended } from './mend-yaml.ts';
import { nameOf, nearest, placeOf, type Problem } from './problem.ts';
import { observationsOf } from './records.ts';

/** What exists, for everything that refers to it. */
export interface Known {
	ids: ReadonlyMap<string, ContentFile>;
	/** Figure addresses by page: zones/shenyang → f-gdp-2024 … */
	figures: ReadonlyMap<string, readonly string[]>;
	/** Lines of a page that could not be read: a record that seems missing may stand there. */
	lost: ReadonlyMap<string, readonly string[]>;
}

export function indexOf(content: Content, mended: readonly Mended[]): Known {
	const ids = new Map<string, ContentFile>();
	const figures = new Map<string, readonly string[]>();
	for (const file of content.files) {
		const key = `${file.collection}/${file.id}`;
		ids.set(key, file);
		figures.set(key, figureAddresses(observationsOf(file)));
	}
	const lost = new Map(
		mended.map(({ file, lost }) => [`${file.collection}/${file.id}`, [...lost.values()]]),
	);
	return { ids, figures, lost };
}

export function idsIn(known: Known, collection: string): string[] {
	return [...known.ids.keys()]
		.filter((key) => key.startsWith(`${collection}/`))
		.map((key) => key.slice(collection.length + 1));
}

/** Every id that is mentioned exists. Astro's `reference()` does not check this. */
export function checkReferences(file: ContentFile, known: Known): Problem[] {
	return referencesIn(schemaOf(file), file.data).flatMap(({ path, to, id }) => {
		const problem = (message: string, hint: string): Problem[] => [
			{
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
