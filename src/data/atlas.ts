import { type Atlas, buildAtlas, type Entity } from './build-atlas.ts';
import { readEntries } from './entries.ts';

let built: Promise<Atlas> | undefined;

/** Everything the site knows, read once per build; in dev, once per request. */
export async function getAtlas(): Promise<Atlas> {
	if (import.meta.env.DEV) return buildAtlas(await readEntries());
	built ??= readEntries().then(buildAtlas);
	return built;
}

/** An entity that is known to exist, because the content check has run. */
export async function getEntity(ref: string): Promise<Entity> {
	const entity = (await getAtlas()).entities.get(ref);
	if (!entity) throw new Error(`There is no page "${ref}"; run npm run check:content.`);
	return entity;
}
