/** The order in which provinces stand everywhere. */
import type { Region } from '../kinds/index.ts';
import type { Atlas, Entry } from './build-atlas.ts';

/** Provinces in the order of the tiles of site.yaml; one without a tile comes after those, by its id. */
export function provincesOf({ entries, regions }: Atlas): Entry<Region>[] {
	const placed = (entries.site.tiles ?? []).flatMap(({ region = '' }) => regions.get(region) ?? []);
	const others = entries.regions.filter((region) => !placed.includes(region));
	return [...placed, ...others].filter(({ data }) => data.level === 'province');
}
