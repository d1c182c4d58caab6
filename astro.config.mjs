import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { keptPages } from './src/data/kept-pages.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentWatch } from './src/integrations/content-watch.ts';
import { readFormerPages } from './src/integrations/former-pages.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { offline } from './src/integrations/offline.ts';
import { prosePipeline } from './src/integrations/prose-pipeline.ts';
import { proseSource } from './src/integrations/prose-source.ts';
import { searchNames } from './src/integrations/search-index.ts';
import { siteStyles } from './src/integrations/site-styles.ts';
import { needSiteAddress } from './src/integrations/site-address.ts';
import { isWeakSource } from './src/integrations/weak-sources.ts';

const { site, base } = needSiteAddress(process.env);

/** @type {ReadonlySet<string> | undefined} */
let former;

/**
 * Whether a page only leads to the one that took its place. Asked after rendering.
 *
 * @param {string} path
 */
function isFormer(path) {
	former ??= readFormerPages(process.cwd());
	return former.has(path.slice(base.length).replace(/^\/|\/$/g, ''));
}

/**
 * Scripts in as few files as their uses need: what search is made of comes in one, and the little
 * that many scripts share stands in the file that each page has anyway.
 */
const codeSplitting = {
	groups: [
		{
			name: 'preload-helper',
			test: /preload-helper|\/src\/search\/element\.ts|\/src\/text\/in-browser\/of-page\.ts/,
			priority: 2,
		},
		{ name: 'search', test: /\/src\/search\/client\.ts/, priority: 1 },
	],
};

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	// Which language a page is in is asked with Astro.currentLocale.
	i18n: {
		locales: ['zh-CN', 'en'],
		defaultLocale: 'zh-CN',
		routing: { prefixDefaultLocale: false },
	},
	build: {
		format: 'directory',
		// A style attribute or inline sheet would need a hash each; one file is cached for all pages.
		inlineStylesheets: 'never',
	},
	vite: {
		environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
		build: {
			assetsInlineLimit: 0,
			// One file for all pages: a reader fetches it once, and no part of it can come before another.
			cssCodeSplit: false,
			rolldownOptions: {
				onLog(level, log, handler) {
					// Astro's own directive in every MDX module, told 300 times over otherwise.
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
				},
			},
		},
	},
	// Pages that have a `cacheKey` are made again when it is another: src/data/page-keys.ts. Where none
	// has one, Astro would still copy each page once more to note what it was made from.
	experimental: { incrementalBuild: keptPages() !== undefined },
	devToolbar: { enabled: false },
	markdown: {
		syntaxHighlight: false,
		processor: prosePipeline(base, (source) => isWeakSource(process.cwd(), source)),
	},
	integrations: [
		siteStyles(),
		contentCheck(),
		contentWatch(),
		proseSource(),
		// What no component is in stands in a page's module as text, which is compiled in three quarters of the time.
		mdx({ optimize: true }),
		sitemap({
			i18n: { defaultLocale: 'zh-CN', locales: { 'zh-CN': 'zh-CN', en: 'en' } },
			filter: (page) => {
				const { pathname } = new URL(page);
				return !/\/(search|embed|offline|404)\b/.test(pathname) && !isFormer(pathname);
			},
		}),
		searchNames(),
		// `false` takes it away from readers who have it, too.
		offline({ on: true }),
		// Last: it names the folders that the others have made.
		hostFiles(),
	],
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"object-src 'none'",
				"base-uri 'self'",
				"img-src 'self' data: blob:",
			],
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
});
