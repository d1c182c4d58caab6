/** Which sources an entry rests on. */
import { RECORD_KINDS } from '../kinds/figure-address.ts';
import { schemas, type Source } from '../kinds/index.ts';
import { referencesIn } from '../kinds/walk.ts';
import type { Atlas, Entity, Entry } from './build-atlas.ts';

/**
 * Sources that an entry names, those of its records with addresses apart: first those of the
 * whole page, then those of single facts, in the order of its kind.
 */
export function ownSources({ entries }: Pick<Atlas, 'entries'>, entity: Entity): string[] {
	const entry = entries[entity.collection].find(({ id }) => id === entity.id);
	const named = referencesIn(schemas[entity.collection], entry?.data).filter(
		({ to, path: [field] }) => to === 'sources' && !RECORD_KINDS.some((kind) => kind === field),
	);
	const ofPage = named.filter(({ path: [field] }) => field === 'sources' || field === 'source');
	return [...new Set([...ofPage, ...named].map(({ id }) => id))];
}

/** The list at the end of a page: those that its prose cites come first, so that numbers agree. */
export function sourcesOf(atlas: Atlas, entity: Entity, cited: readonly string[]): Entry<Source>[] {
	const ids = [
		...cited,
		...ownSources(atlas, entity),
		...RECORD_KINDS.flatMap((kind) => entity[kind].map(({ source }) => source.id)),
	];
	return [...new Set(ids)].flatMap((id) => atlas.sources.get(id) ?? []);
}
