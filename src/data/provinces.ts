/** Province-level units: the order in which they stand everywhere, and the map of tiles. */
import type { Region } from '../kinds/index.ts';
import type { Atlas, Entity, Entry } from './build-atlas.ts';
import { nationalZones } from './coverage.ts';
import { provincesOf } from './province-order.ts';

export { provincesOf };

/** The province a page is of or in; undefined where it is of more than one. */
export function provinceOf(atlas: Atlas, { collection, id }: Entity): Entity | undefined {
	let region =
		collection === 'zones'
			? atlas.zones.get(id)?.data.region
			: collection === 'regions'
				? id
				: undefined;
	while (region !== undefined) {
		const data = atlas.regions.get(region)?.data;
		if (data?.level === 'province') return atlas.entities.get(`regions/${region}`);
		region = data?.parent;
	}
	return undefined;
}

/** The provinces of some pages, in order: what a list of those pages is narrowed by. */
export function provincesAmong(atlas: Atlas, pages: readonly Entity[]): Entry<Region>[] {
	const ids = new Set(pages.map((page) => provinceOf(atlas, page)?.id));
	return provincesOf(atlas).filter(({ id }) => ids.has(id));
}

export interface Tile {
	/** Full name, for instance 辽宁省. */
	name: string;
	/** The one-character short name (简称), for instance 辽; narrow screens show only it. */
	short: string;
	row: number;
	column: number;
	/**
	 * National zones; `null` when the unit is outside what the site counts, undefined where nothing is
	 * known of it: unknown is never zero.
	 */
	count: number | null | undefined;
	region: Entity | undefined;
}

/** The same tiles, each with how many of its zones are meant. */
export function countIn(
	atlas: Atlas,
	tiles: readonly Tile[],
	isMeant: (zone: Entity) => boolean,
	/** What a province without any is: 0, or undefined where others may exist that are not known. */
	none: 0 | undefined,
): Tile[] {
	const zones = Map.groupBy(
		nationalZones(atlas).filter(isMeant),
		({ id }) => atlas.zones.get(id)?.data.region,
	);
	return tiles.map((tile) => ({
		...tile,
		count: tile.count === null ? null : (zones.get(tile.region?.id)?.length ?? none),
	}));
}

/** The map of tiles; empty where site.yaml has none. */
export function tilesOf(atlas: Atlas): Tile[] {
	const zones = Map.groupBy(nationalZones(atlas), ({ id }) => atlas.zones.get(id)?.data.region);
	return (atlas.entries.site.tiles ?? []).map(({ region: id, name = '', ...place }) => {
		const region = id === undefined ? undefined : atlas.entities.get(`regions/${id}`);
		const count = region && zones.get(region.id)?.length;
		return { ...place, name: region?.name ?? name, count: count ?? null, region };
	});
}
