import type { AstroIntegration } from 'astro';

/**
 * Let every page begin with the styles of the site. They say in which order the layers count, and
 * that only holds when no part has named a layer before.
 */
export function siteStyles(): AstroIntegration {
	return {
		name: 'site-styles',
		hooks: {
			'astro:config:setup'({ injectScript }) {
				injectScript('page-ssr', "import '/src/styles/site.css';");
			},
		},
	};
}
