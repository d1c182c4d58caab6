/** What a query without an answer was meant for; fetched only then. */
import { findNear, type Language } from './corrections.ts';
import { type Elsewhere, findElsewhere } from './elsewhere.ts';
import type { NameHit, Names } from './names.ts';
import { type PlaceRow, Places } from './places.ts';
import type { Query } from './query.ts';
import { unpackSounds } from './unpack.ts';

export function findMeant(
	{ text, own, other }: Query,
	names: Names,
	language: Language,
	isAnswered: boolean,
): { elsewhere: Elsewhere | undefined; near: NameHit[] } {
	const { places } = language;
	const elsewhere = findElsewhere(text, names, places) ?? findElsewhere(other, names, places);
	return { elsewhere, near: elsewhere || isAnswered ? [] : findNear(own, names, language) };
}

export const toLanguage = (packed: { sounds: string; places: readonly PlaceRow[] }): Language => ({
	sounds: unpackSounds(packed.sounds),
	places: new Places(packed.places),
});
