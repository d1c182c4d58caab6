import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas, getEntity } from '../../data/atlas.ts';
import { previewed } from '../../previews/where.ts';
import { wordsOf } from '../../text/words.ts';

/** None, unless pictures are asked for: drawing text takes a font, and time. */
export const getStaticPaths = (async () =>
	previewed(await getAtlas()).map(({ ref }) => ({
		params: { path: ref },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, currentLocale }) => {
	const { pictureOf } = await import('../../previews/picture.ts');
	const { toPng } = await import('../../previews/to-png.ts');
	const entity = await getEntity(params['path'] ?? '');
	const svg = await pictureOf(await getAtlas(), entity, wordsOf(currentLocale));
	const png = await toPng(svg, join(process.cwd(), '.build-previews'));
	return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
