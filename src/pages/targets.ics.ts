import type { APIRoute } from 'astro';
import { getAtlas } from '../data/atlas.ts';
import { dueCalendar } from '../data/due-calendar.ts';
import { linkTo } from '../data/links.ts';
import { wordsOf } from '../text/words.ts';

export const GET: APIRoute = async ({ site, currentLocale }) => {
	const calendar = dueCalendar(
		await getAtlas(),
		(path) => new URL(linkTo(path), site).href,
		wordsOf(currentLocale),
	);
	return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
