import type { Atlas } from './build-atlas.ts';

/** Words, a link, or the id of the source that says so. */
export type FactPart = { text: string; to?: string | undefined } | { source: string };

/** A short fact in a page's head. Without parts that say something, it is left out. */
export interface Fact {
	label: string;
	parts: readonly (FactPart | undefined)[];
}

/** The source of a fact, where there is one. */
export function sourcePart(source: string | undefined): FactPart | undefined {
	return source === undefined ? undefined : { source };
}

/** The page that a fact names, where there is one. */
export function pagePart(atlas: Atlas, ref: string | undefined): FactPart | undefined {
	const page = ref === undefined ? undefined : atlas.entities.get(ref);
	return page && { text: page.name, to: page.url };
}
