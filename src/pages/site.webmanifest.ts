import type { APIRoute } from 'astro';
import { linkTo } from '../data/links.ts';
import { wordsOf } from '../text/words.ts';

/** What a system needs to know to install the site like a program. */
export const GET: APIRoute = ({ currentLocale }) => {
	const { siteText, language } = wordsOf(currentLocale);
	const icon = (size: number, purpose: string) => ({
		src: linkTo(`icon-${size}.png`),
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose,
	});
	const manifest = {
		id: linkTo(''),
		name: siteText.name,
		short_name: siteText.nameHead + siteText.nameSeal,
		description: siteText.purpose,
		lang: language,
		start_url: linkTo(''),
		scope: linkTo(''),
		display: 'minimal-ui',
		background_color: '#fbfaf5',
		theme_color: '#fbfaf5',
		icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
	});
};
