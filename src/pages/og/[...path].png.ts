/** The picture of a page, /og/zones/shenyang.png: made only where OG_IMAGES is set. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../data/atlas.ts';
import type { Entity } from '../../data/build-atlas.ts';
import { picturedPages, pictureOf } from '../../previews/preview.ts';
import { wordsOf } from '../../text/words.ts';

export const getStaticPaths = (async () =>
	picturedPages(await getAtlas()).map((entity) => ({
		params: { path: entity.ref },
		props: { entity },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entity: Entity }> = async ({ props, currentLocale }) => {
	const words = wordsOf(currentLocale);
	const picture = await pictureOf(await getAtlas(), props.entity, words, process.cwd());
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
