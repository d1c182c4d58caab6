/** What a page's kind is called at its head. */
import type { Words } from '../text/words.ts';
import type { Atlas, Entity } from './build-atlas.ts';

/** 国家级高新区, 联盟, 省级 */
export function kindWords(
	atlas: Atlas,
	{ collection, id }: Pick<Entity, 'collection' | 'id'>,
	{ figureText, languageText, pageText }: Words,
): string {
	const name = pageText.collections[collection];
	const zone = collection === 'zones' ? atlas.zones.get(id)?.data : undefined;
	if (zone) {
		const level = figureText.level[zone.level];
		return zone.level === 'other' ? level : languageText.zoneOf(level);
	}
	const region = collection === 'regions' ? atlas.regions.get(id)?.data : undefined;
	return region ? figureText.regionLevel[region.level] : name;
}
