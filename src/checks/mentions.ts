/** Everything in content that names a file of content, found once per check. */
import { COMPONENT_NAMES } from '../kinds/author-components.ts';
import { findCitations } from '../kinds/citation.ts';
import { attributesOf } from '../kinds/prose.ts';
import type { ContentFile } from '../kinds/content.ts';
import { referencesIn } from '../kinds/walk.ts';
import { schemaOf } from './check-shape.ts';
import type { Corpus } from './corpus.ts';
import { nameOf, placeOf } from './problem.ts';
import { oncePer } from './once.ts';
import { pointOf, type Prose } from './prose.ts';

export interface Mention {
	file: ContentFile;
	line: number;
	column: number;
	/** The field it stands in: `observations.1.source`. Empty in prose. */
	field: string;
	/** `sources/yearbook`; for one without its collection, what was written. */
	to: string;
	/** The collection it must be in; undefined where any will do. */
	collection: string | undefined;
}

const found = new WeakMap<Corpus, readonly Mention[]>();

/** Mentions in frontmatter, citations and components. Those of single records are not among them. */
export function mentionsIn(corpus: Corpus): readonly Mention[] {
	const known = found.get(corpus);
	if (known) return known;
	const mentions = corpus.files.flatMap((file) => [
		...inFields(file),
		...inProse(corpus.prose.get(file)),
	]);
	found.set(corpus, mentions);
	return mentions;
}

const inFields = oncePer((file: ContentFile): Mention[] =>
	referencesIn(schemaOf(file), file.data)
		.filter(({ to }) => to !== 'figure')
		.map(({ path, to, id }) => ({
			file,
			...placeOf(file, path),
			field: nameOf(path),
			to: to === 'entity' ? id : `${to}/${id}`,
			collection: to === 'entity' ? undefined : to,
		})),
);

const mentionsOf = oncePer((prose: Prose) => [...inCitations(prose), ...inComponents(prose)]);

const inProse = (prose: Prose | undefined) => (prose ? mentionsOf(prose) : []);

function inCitations({ file, runs }: Prose): Mention[] {
	return runs.flatMap(({ text, placeAt }) =>
		findCitations(text).flatMap(({ index, sources }) =>
			sources.flatMap(({ id }): Mention[] => {
				const point = placeAt(index);
				if (id === undefined || !point) return [];
				return [
					{
						file,
						line: point.line + file.bodyLine,
						column: point.column,
						field: '',
						to: `sources/${id}`,
						collection: 'sources',
					},
				];
			}),
		),
	);
}

function inComponents({ file, elements }: Prose): Mention[] {
	return elements.flatMap((element) => {
		// What is no component has its own message.
		if (!COMPONENT_NAMES.includes(element.name ?? '')) return [];
		const attributes = attributesOf(element);
		const { line, column } = pointOf(element);
		const mention = (to: string, collection?: string): Mention => ({
			file,
			line: line + file.bodyLine,
			column,
			field: '',
			to,
			collection,
		});
		const metric = attributes.get('metric');
		return [
			...(attributes.get('of')?.split(' ') ?? []).map((to) => mention(to)),
			...(attributes.has('to') ? [mention(attributes.get('to') ?? '')] : []),
			// A `<Figure>` of an unknown metric finds no record, and says which there are.
			...(metric !== undefined && element.name !== 'Figure'
				? [mention(`metrics/${metric}`, 'metrics')]
				: []),
		];
	});
}
