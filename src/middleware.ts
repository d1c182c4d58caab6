/** What is done to every page that is not in the language of the content, once it is written. */
import { defineMiddleware } from 'astro:middleware';
import { leadLinks } from './languages/lead-links.ts';
import { markChinese } from './languages/mark-chinese.ts';
import { languageOf, OWN_LANGUAGE } from './text/languages.ts';

export const onRequest = defineMiddleware(async ({ currentLocale }, next) => {
	const response = await next();
	const language = languageOf(currentLocale);
	const isPage = response.headers.get('content-type')?.startsWith('text/html');
	if (language === OWN_LANGUAGE || !isPage) return response;
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	return new Response(leadLinks(markChinese(await response.text()), language, base), response);
});
