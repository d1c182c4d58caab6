import type { AstroIntegration } from 'astro';
import { rememberSheet } from './divided-sheet.ts';
import { splitSheet } from './lay-styles.ts';

/**
 * Let every page begin with the styles of the site. They say in which order the layers count, and
 * that only holds when no part has named a layer before.
 *
 * In a build, pages with the mark of `RestOfStyles` carry the first layers themselves and fetch the
 * others from there, so that what stands above it is seen as soon as the page comes. Pages without it
 * keep the one sheet. It is divided here, and laid by the middleware.
 */
export function siteStyles(): AstroIntegration {
	return {
		name: 'site-styles',
		hooks: {
			'astro:config:setup'({ injectScript, updateConfig }) {
				injectScript('page-ssr', "import '/src/styles/site.css';");
				updateConfig({ vite: { plugins: [DIVIDE] } });
			},
		},
	};
}

interface BundledFile {
	type: 'asset' | 'chunk';
	fileName: string;
	source?: string | Uint8Array;
}

/** When the sheet has been made, which is before any page is. */
const DIVIDE = {
	name: 'divide-sheet',
	apply: 'build' as const,
	enforce: 'post' as const,
	applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
	generateBundle(this: Emitter, _: unknown, bundle: Record<string, BundledFile>) {
		const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
		const [sheet] = sheets;
		if (sheet?.source === undefined || sheets.length !== 1) {
			throw new Error(
				`One sheet was expected: ${sheets.map(({ fileName }) => fileName).join(', ')}`,
			);
		}
		const { first, rest } = splitSheet(Buffer.from(sheet.source).toString());
		// Named after what it holds, as the sheet is: hosts let it be kept for ever.
		const emitted = this.emitFile({ type: 'asset', name: 'rest.css', source: rest });
		const file = this.getFileName(emitted).split('/').at(-1) ?? '';
		rememberSheet({ first, file });
	},
};

interface Emitter {
	emitFile(file: { type: 'asset'; name: string; source: string }): string;
	getFileName(emitted: string): string;
}
