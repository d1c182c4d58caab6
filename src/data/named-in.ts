/** What things are called in a language. */
import { COLLECTIONS } from '../kinds/index.ts';
import { type Language, OWN_LANGUAGE } from '../text/languages.ts';
import type { Collections, Entries } from './build-atlas.ts';

/**
 * The entries with their names in a language. What has no name in it keeps that in the language of
 * the content; so does what sources say in their words.
 */
export function namedIn(language: Language, entries: Entries): Entries {
	if (language === OWN_LANGUAGE) return entries;
	const cities = new Map(
		entries.regions.flatMap(({ data: { name, nameEn } }) =>
			nameEn === undefined ? [] : [[name, nameEn]],
		),
	);
	const named = Object.fromEntries(
		COLLECTIONS.map((collection) => [
			collection,
			entries[collection].map((entry) => ({
				...entry,
				data: inEnglish(entry.data as Named, cities),
			})),
		]),
	);
	// TypeScript cannot follow the names through the map; each list keeps its shape.
	return { ...entries, ...(named as unknown as Collections) };
}

interface Named {
	name?: string;
	nameEn?: string;
	aliases?: readonly string[];
	city?: string;
}

/** The name in the language of the content becomes the first of its other names; `city` names a page, too. */
function inEnglish(data: Named, cities: ReadonlyMap<string, string>): Named {
	const { name = '', nameEn, aliases = [], ...rest } = data;
	const city = cities.get(rest.city ?? '');
	const named =
		nameEn === undefined ? data : { ...rest, name: nameEn, aliases: [name, ...aliases] };
	return city === undefined ? named : { ...named, city };
}
