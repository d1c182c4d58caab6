import type { PageCollection, Source } from '../kinds/index.ts';
import {
	type Atlas,
	buildAtlas,
	type Entity,
	type Entry,
	type Figure,
	findFigures,
} from './build-atlas.ts';
import { readCitations, readEntries, readFigureTags } from './entries.ts';
import { sourcesOf } from './sources-of.ts';

/** What a page is about: an entry of a collection, or of none. */
export type PageType = PageCollection | 'page';

let mentions: Promise<ReadonlyMap<string, Entity[]>> | undefined;
let atlas: Atlas | undefined;

/**
 * Everything the site knows: read once per build. In dev, Astro starts this module anew when the
 * content has changed.
 */
export async function getAtlas(): Promise<Atlas> {
	return (atlas ??= buildAtlas(readEntries()));
}

/** An entity that is known to exist, because the content check has run. */
export async function getEntity(ref: string): Promise<Entity> {
	const entity = (await getAtlas()).entities.get(ref);
	if (!entity) throw new Error(`There is no page "${ref}"; run npm run check:content.`);
	return entity;
}

/** Pages whose prose shows a record, so that a reader can go back to where it is told. */
export async function getMentions(figure: Figure): Promise<readonly Entity[]> {
	mentions ??= readMentions();
	return (await mentions).get(figure.id) ?? [];
}

async function readMentions(): Promise<ReadonlyMap<string, Entity[]>> {
	const { entities } = await getAtlas();
	const pages = new Map<string, Entity[]>();
	for (const { page, attributes } of readFigureTags()) {
		const { of = page, show: _, ...query } = attributes;
		const observations = entities.get(of)?.observations ?? [];
		const [record] = findFigures(
			observations.map((observation) => observation.record),
			query,
		);
		const found = observations.find((observation) => observation.record === record);
		const here = entities.get(page);
		if (!found || !here) continue;
		const known = pages.get(found.id) ?? [];
		if (!known.includes(here)) pages.set(found.id, [...known, here]);
	}
	return pages;
}

/** What a page rests on, in the order of its list of sources. */
export async function getSources(entity: Entity): Promise<Entry<Source>[]> {
	return sourcesOf(await getAtlas(), entity, readCitations().get(entity.ref) ?? []);
}

/**
 * Records by their ids, `zones/shenyang#f-gdp-2024`, without those that have been retracted; the
 * check has seen that they exist.
 */
export async function getFigures(ids: readonly string[]): Promise<Figure[]> {
	const { figuresById } = await getAtlas();
	return ids.flatMap((id) => {
		const figure = figuresById.get(id);
		return figure && !figure.record.retracted ? [figure] : [];
	});
}
