import type { APIRoute } from 'astro';
import { getAtlas } from '../data/atlas.ts';
import { eventsFeed } from '../data/event-feed.ts';
import { linkTo } from '../data/links.ts';
import { wordsOf } from '../text/words.ts';

export const GET: APIRoute = async ({ site, currentLocale }) => {
	const feed = eventsFeed(
		await getAtlas(),
		(path) => new URL(linkTo(path), site).href,
		wordsOf(currentLocale),
	);
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
