/** The places of a list that its bars show. */
import { CHART_NEEDS } from '../kinds/chart-needs.ts';
import type { Atlas } from './build-atlas.ts';
import { type Place, placesOf } from './standings.ts';

export interface BarredPlaces {
	list: Atlas['entries']['rankings'][number];
	/** How many places there are in the list. */
	of: number;
	places: readonly (Place & { rank: number })[];
}

/** Known, unmarked and undisputed places; nothing where they are few, or the list is of unknown length. */
export function barredPlaces(atlas: Atlas, id: string): BarredPlaces | undefined {
	const list = atlas.entries.rankings.find((one) => one.id === id);
	const of = list?.data.evaluated?.count ?? list?.data.length;
	if (!list || of === undefined) return undefined;
	const places = placesOf(atlas, id).flatMap((place) => {
		const { rank, plain, disputed } = place;
		return rank !== undefined && rank <= of && plain && !disputed ? { ...place, rank } : [];
	});
	return places.length < CHART_NEEDS.bars ? undefined : { list, of, places };
}

/** The record that a place is, in downloads and in the page's address. */
export const placeRecord = (list: string, { address }: Pick<Place, 'address'>) =>
	`rankings/${list}#${address}`;
