import type { APIRoute } from 'astro';
import { getAtlas } from '../data/atlas.ts';
import { changesFeed } from '../data/change-words.ts';
import { linkTo } from '../data/links.ts';
import { wordsOf } from '../text/words.ts';

export const GET: APIRoute = async ({ site, currentLocale }) => {
	const feed = changesFeed(await getAtlas(), {
		linkTo: (path) => new URL(linkTo(path), site).href,
		words: wordsOf(currentLocale),
	});
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
