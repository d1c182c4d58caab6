import type { ContentFile } from '../kinds/content.ts';
import { type FigureQuery, findFigures } from '../kinds/find-figure.ts';
import { attributesOf } from '../kinds/prose.ts';
import type { Corpus } from './corpus.ts';
import { oncePerCheck } from './once.ts';
import { pointOf, type Prose } from './prose.ts';
import { currentObservationsOf, type LooseRecord, observationsOf } from './records.ts';

/** A `<Figure>` in prose, and the records it may mean. */
export interface FigureTag {
	/** In the body. */
	point: { line: number; column: number };
	/** As written, in order. */
	attributes: [string, string][];
	/** The page whose records it may mean. */
	page: ContentFile;
	/** Records that are in use and agree with all it says; one is what the author meant. */
	found: LooseRecord[];
	/** Records that agree with it, and have all been retracted. */
	retracted: LooseRecord[];
}

/** Every well-written `<Figure>` of a page. */
export function figureTagsIn(prose: Prose, corpus: Corpus): readonly FigureTag[] {
	const known = tagsOf(corpus).get(prose) ?? readTags(prose, corpus);
	tagsOf(corpus).set(prose, known);
	return known;
}

const tagsOf = oncePerCheck(() => new Map<Prose, readonly FigureTag[]>());

function readTags(prose: Prose, corpus: Corpus): FigureTag[] {
	return prose.elements.flatMap((element): FigureTag[] => {
		if (element.name !== 'Figure') return [];
		const point = pointOf(element);
		// With a misspelt attribute it is not known which figure is meant.
		const told = prose.slips.some(
			(slip) => slip.point.line === point.line && slip.point.column === point.column,
		);
		const attributes = [...attributesOf(element)];
		const { of, show: _, ...query } = Object.fromEntries(attributes);
		const page = of === undefined ? prose.file : corpus.ids.get(of);
		if (told || !page) return [];
		const found = findFigures(currentObservationsOf(page), query as FigureQuery);
		const retracted =
			found.length > 0 ? [] : findFigures(observationsOf(page), query as FigureQuery);
		return [{ point, attributes, page, found, retracted }];
	});
}

/** `<Figure metric="gdp" period="2024" />` */
export function writeFigureTag(attributes: readonly [string, string][]): string {
	return `<Figure ${attributes.map(([name, value]) => `${name}="${value}"`).join(' ')} />`;
}
