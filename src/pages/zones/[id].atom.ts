/** What is new of one zone: /zones/shenyang.atom, under each address that it has had as a zone. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../data/atlas.ts';
import type { Entity } from '../../data/build-atlas.ts';
import { changesFeed } from '../../data/change-words.ts';
import { linkTo } from '../../data/links.ts';
import { wordsOf } from '../../text/words.ts';

export const getStaticPaths = (async () => {
	const { entities } = await getAtlas();
	return [...entities.values()]
		.filter(({ collection }) => collection === 'zones')
		.flatMap((entity) =>
			[entity.ref, ...entity.former]
				.filter((ref) => ref.startsWith('zones/'))
				.map((ref) => ({ params: { id: ref.slice('zones/'.length) }, props: { entity } })),
		);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entity: Entity }> = async ({ props, site, currentLocale }) => {
	const feed = changesFeed(await getAtlas(), {
		of: props.entity,
		linkTo: (path) => new URL(linkTo(path), site).href,
		words: wordsOf(currentLocale),
	});
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
