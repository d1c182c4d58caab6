/** What the map of tiles can show: zones, zones among the first of the newest evaluation, zones with new figures. */
import type { Words } from '../text/words.ts';
import type { Atlas } from './build-atlas.ts';
import { countIn, type Tile, tilesOf } from './provinces.ts';
import { inOrder, placesOf } from './standings.ts';

export interface TileView {
	id: 'zones' | 'named' | 'recent';
	label: string;
	/** What its numbers are, where the label does not say. */
	about?: string;
	tiles: Tile[];
}

/** Figures are new for so many years before the date of the site. */
const YEARS = 3;

/** The maps; none where site.yaml has no tiles. */
export function tileViews(atlas: Atlas, { siteText }: Words): TileView[] {
	const tiles = tilesOf(atlas);
	if (tiles.length === 0) return [];
	const text = siteText.tiles;
	const since = String(Number(atlas.asOf.slice(0, 4)) - YEARS);
	return [
		{ id: 'zones', label: text.views.zones, tiles },
		...namedViews(atlas, tiles, text),
		{
			id: 'recent',
			label: text.views.recent(since),
			about: text.about.recent(since),
			tiles: countIn(
				atlas,
				tiles,
				({ observations }) =>
					observations.some(
						({ period, record }) =>
							record.value !== undefined && (period.end ?? period.start ?? '') >= since,
					),
				0,
			),
		},
	];
}

function namedViews(
	atlas: Atlas,
	tiles: readonly Tile[],
	text: Words['siteText']['tiles'],
): TileView[] {
	const { evaluation } = atlas.entries.site;
	const list = inOrder(atlas).find(
		({ data }) => evaluation !== undefined && data.metric === evaluation && data.length,
	);
	const length = list?.data.length;
	if (!list || length === undefined) return [];
	const named = new Set(
		placesOf(atlas, list.id).flatMap(({ rank = 0, zone }) =>
			rank <= length && zone ? zone.id : [],
		),
	);
	return [
		{
			id: 'named',
			label: text.views.named(list.data.name, length),
			about: text.about.named(length, named.size),
			tiles: countIn(atlas, tiles, ({ id }) => named.has(id), named.size < length ? undefined : 0),
		},
	];
}
