/** What a zone or province brings to a comparison: /compare/zones/shenyang.json. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../../data/atlas.ts';
import type { Entity } from '../../../data/build-atlas.ts';
import { comparablePages, comparedPage } from '../../../data/comparison.ts';
import { pageKeys } from '../../../data/page-keys.ts';
import { wordsOf } from '../../../text/words.ts';

export const getStaticPaths = (async () => {
	const key = (await pageKeys())();
	return comparablePages(await getAtlas()).map((entity) => ({
		params: { collection: entity.collection, id: entity.id },
		props: { entity },
		...key,
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entity: Entity }> = async ({ props, currentLocale }) => {
	const page = comparedPage(await getAtlas(), props.entity, wordsOf(currentLocale));
	return new Response(JSON.stringify(page), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
