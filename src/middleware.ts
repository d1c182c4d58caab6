/** What is done to every page once it is written. */
import { defineMiddleware } from 'astro:middleware';
import { leadLinks } from './languages/lead-links.ts';
import { markChinese } from './languages/mark-chinese.ts';
import { dividedSheet } from './integrations/divided-sheet.ts';
import { layStyles } from './integrations/lay-styles.ts';
import { languageOf, OWN_LANGUAGE } from './text/languages.ts';

export const onRequest = defineMiddleware(async ({ currentLocale, routePattern }, next) => {
	const response = await next();
	// A chart by itself is in one language and has one sheet, and there are many of them.
	if (routePattern.startsWith('/embed/')) return response;
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const language = languageOf(currentLocale);
	const sheet = dividedSheet();
	if (language === OWN_LANGUAGE && !sheet) return response;
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const page =
		language === OWN_LANGUAGE
			? Buffer.from(await response.arrayBuffer())
			: Buffer.from(leadLinks(markChinese(await response.text()), language, base));
	return new Response(sheet ? layStyles(page, sheet) : page, response);
});
