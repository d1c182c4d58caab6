import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentFile } from '../kinds/content.ts';
import { contentOf, pageAt } from '../kinds/content-store.ts';
import { refuseIntricate } from '../kinds/prose.ts';

/**
 * Hands MDX the prose of a page, read by our own reader, with nothing but blank lines where its
 * fields stand. MDX would read them once more, as another kind of YAML or as TOML, and take some for
 * orders: `layout: ../x.js` is a module that it runs.
 */
export function proseSource(): AstroIntegration {
	return {
		name: 'prose-source',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const root = fileURLToPath(config.root);
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'prose-source',
								enforce: 'pre',
								load: {
									filter: { id: /\.mdx$/ },
									handler: (id: string) => {
										const page = pageAt(contentOf(root), id);
										return page && proseOf(page);
									},
								},
							},
						],
					},
				});
			},
		},
	};
}

/** A page without its fields; every line of prose keeps its number. */
export function proseOf({
	path,
	broken,
	body,
	bodyLine,
}: Pick<ContentFile, 'path' | 'broken' | 'body' | 'bodyLine'>) {
	if (broken) throw new Error(`${path} has no fields; run npm run check:content.`);
	refuseIntricate(body);
	// Fences with nothing in them: what follows them is prose, whatever it looks like.
	return `---\n${'\n'.repeat(Math.max(0, bodyLine - 2))}---\n${body}`;
}
