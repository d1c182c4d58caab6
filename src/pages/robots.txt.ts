import type { APIRoute } from 'astro';
import { linkTo } from '../data/links.ts';

export const GET: APIRoute = ({ site }) =>
	new Response(
		[
			'User-agent: *',
			'Allow: /',
			`Sitemap: ${new URL(linkTo('sitemap-index.xml'), site).href}`,
			'',
		].join('\n'),
	);
