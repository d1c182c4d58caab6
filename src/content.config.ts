/** Tells Astro which pages have prose to render; all else is read by our own reader. */
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import type { ContentFile } from './kinds/content.ts';
import { contentOf } from './kinds/content-store.ts';
import { ID_PATTERN } from './kinds/fields.ts';
import { COLLECTIONS, type CollectionName } from './kinds/index.ts';
import { reservedIn } from './kinds/plain-text.ts';

interface Listed {
	id: string;
	/** Of a page whose prose Astro renders. */
	filePath?: string;
	/** What it says, where that is all there is of it. */
	text?: string;
}

/** Keep a list of Astro's in step with content; what stays the same in it costs nothing. */
function loaderOf(list: (files: readonly ContentFile[]) => Listed[]): Loader {
	return {
		name: 'atlas-files',
		async load({ config, store, generateDigest, watcher, refreshContextData, logger }) {
			const load = () => {
				const entries = list(contentOf(fileURLToPath(config.root)).files);
				const ids = new Set(entries.map(({ id }) => id));
				for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
				for (const { id, filePath, text = filePath ?? '' } of entries) {
					const page = filePath === undefined ? {} : { filePath, deferredRender: true };
					store.set({ id, data: {}, digest: generateDigest(text), ...page });
				}
			};
			// The dev server starts on wrong content too: `contentWatch` tells what is wrong, and has
			// it read again when it is right.
			if (!watcher || refreshContextData?.['checked']) return load();
			try {
				load();
			} catch (error) {
				logger.debug(String(error));
			}
		},
	};
}

/** The pages of one collection that have prose. Vite reads it from their files. */
function pagesOf(collection: CollectionName): Loader {
	return loaderOf((files) => {
		const own = files.filter((file) => file.collection === collection);
		own.forEach(refuseUnsafe);
		return own.filter(hasProse).map(({ id, path }) => ({ id, filePath: path }));
	});
}

const hasProse = ({ path, body }: ContentFile) => path.endsWith('.mdx') && body.trim() !== '';

/** One entry that changes whenever anything does: by it Astro drops what it has made of content. */
const allContent = loaderOf((files) => [
	{ id: 'all', text: files.map(({ path, text }) => `${path}\0${text}`).join('\0') },
]);

/**
 * What the content check refuses anyhow: names and words that the build would take for its own while
 * it writes content into the program that makes the pages.
 */
function refuseUnsafe({ id, path, body, data }: ContentFile): void {
	const word = reservedIn(body) ?? reservedIn(JSON.stringify(data));
	if (!ID_PATTERN.test(id) || word !== undefined) {
		throw new Error(`${path} has an unsafe name or word; run npm run check:content.`);
	}
}

const define = (name: CollectionName) => defineCollection({ loader: pagesOf(name) });

export const collections = {
	...(Object.fromEntries(COLLECTIONS.map((name) => [name, define(name)])) as Record<
		CollectionName,
		ReturnType<typeof define>
	>),
	content: defineCollection({ loader: allContent }),
};
