import type { PageCollection, Source } from '../kinds/index.ts';
import { type Language, languageOf, OWN_LANGUAGE } from '../text/languages.ts';
import { wordsOf } from '../text/words.ts';
import {
	type Atlas,
	buildAtlas,
	type Entity,
	type Entry,
	type Figure,
	findFigures,
} from './build-atlas.ts';
import { readCitations, readEntries, readFigureTags } from './entries.ts';
import { namedIn } from './named-in.ts';
import type { Mark } from './shown.ts';
import { sourcesOf } from './sources-of.ts';

/** What a page is about: an entry of a collection, or of none. */
export type PageType = PageCollection | 'page';

/** A figure in a page's prose. */
interface Told {
	page: Entity;
	figure: Figure;
	/** Its marks that its sentence does not say. */
	unsaid: Mark[];
}

let told: Promise<readonly Told[]> | undefined;
let mentions: Promise<ReadonlyMap<string, Entity[]>> | undefined;
let signs: Promise<ReadonlyMap<Entity, ReadonlyMap<Mark, Figure[]>>> | undefined;
const atlases = new Map<Language, Atlas>();

/**
 * Everything the site knows, called as readers of a language call it: read once per build. In dev,
 * Astro starts this module anew when the content has changed.
 *
 * @param tag of the page's language (`Astro.currentLocale`); that of the content where left out
 */
export async function getAtlas(tag?: string): Promise<Atlas> {
	const language = languageOf(tag);
	const atlas =
		atlases.get(language) ??
		(language === OWN_LANGUAGE
			? buildAtlas(readEntries())
			: buildAtlas(namedIn(language, (await getAtlas()).entries), wordsOf(language)));
	atlases.set(language, atlas);
	return atlas;
}

/** An entity that is known to exist, because the content check has run. */
export async function getEntity(ref: string, tag?: string): Promise<Entity> {
	const entity = (await getAtlas(tag)).entities.get(ref);
	if (!entity) throw new Error(`There is no page "${ref}"; run npm run check:content.`);
	return entity;
}

/** Pages whose prose shows a record, so that a reader can go back to where it is told. */
export async function getMentions(figure: Figure, tag?: string): Promise<readonly Entity[]> {
	mentions ??= readMentions();
	const { entities } = await getAtlas(tag);
	return ((await mentions).get(figure.id) ?? []).flatMap(({ ref }) => entities.get(ref) ?? []);
}

async function readMentions(): Promise<ReadonlyMap<string, Entity[]>> {
	const pages = new Map<string, Entity[]>();
	for (const { page, figure } of await (told ??= readTold())) {
		const known = pages.get(figure.id) ?? [];
		if (!known.includes(page)) pages.set(figure.id, [...known, page]);
	}
	return pages;
}

/** What the signs in a page's prose stand for: by mark, the figures that it is beside. */
export async function getSigns(page: Entity): Promise<ReadonlyMap<Mark, Figure[]>> {
	signs ??= readSigns();
	return (await signs).get(page) ?? new Map();
}

async function readSigns(): Promise<ReadonlyMap<Entity, ReadonlyMap<Mark, Figure[]>>> {
	const pages = new Map<Entity, Map<Mark, Figure[]>>();
	for (const { page, figure, unsaid } of await (told ??= readTold())) {
		const marks = pages.get(page) ?? new Map<Mark, Figure[]>();
		for (const mark of unsaid) {
			const known = marks.get(mark) ?? [];
			if (!known.includes(figure)) marks.set(mark, [...known, figure]);
		}
		pages.set(page, marks);
	}
	return pages;
}

async function readTold(): Promise<readonly Told[]> {
	const { entities } = await getAtlas();
	return readFigureTags().flatMap(({ page: ref, attributes, said }) => {
		const { of = ref, show: _, ...query } = attributes;
		const observations = entities.get(of)?.observations ?? [];
		const [record] = findFigures(
			observations.map((observation) => observation.record),
			query,
		);
		const figure = observations.find((observation) => observation.record === record);
		const page = entities.get(ref);
		if (!figure || !page) return [];
		return [{ page, figure, unsaid: figure.marks.filter((mark) => !said.includes(mark)) }];
	});
}

/** What a page rests on, in the order of its list of sources. */
export async function getSources(entity: Entity, tag?: string): Promise<Entry<Source>[]> {
	return sourcesOf(await getAtlas(tag), entity, readCitations().get(entity.ref) ?? []);
}

/**
 * Records by their ids, `zones/shenyang#f-gdp-2024`, without those that have been retracted; the
 * check has seen that they exist.
 */
export async function getFigures(ids: readonly string[], tag?: string): Promise<Figure[]> {
	const { figuresById } = await getAtlas(tag);
	return ids.flatMap((id) => {
		const figure = figuresById.get(id);
		return figure && !figure.record.retracted ? [figure] : [];
	});
}
