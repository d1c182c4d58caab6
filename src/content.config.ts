/** Tells Astro where content lives and which schema reads it. */
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import type { ContentFile } from './kinds/content.ts';
import { contentOf } from './kinds/content-store.ts';
import { ID_PATTERN } from './kinds/fields.ts';
import { COLLECTIONS, type CollectionName, schemas, siteSchema } from './kinds/index.ts';
import { reservedIn } from './kinds/plain-text.ts';

/**
 * Load one collection with our own reader: Astro's would turn 3.20 into 3.2 and dates into Dates.
 */
function filesOf(collection: CollectionName | 'site'): Loader {
	return {
		name: 'atlas-files',
		async load({ config, store, parseData, generateDigest, watcher, refreshContextData, logger }) {
			const load = async () => {
				const content = contentOf(fileURLToPath(config.root));
				const files = content.files.filter((file) => file.collection === collection);
				files.forEach(refuseUnsafe);
				const entries = await Promise.all(
					files.map(async (file) => ({
						id: file.id,
						data: await parseData({ id: file.id, data: file.data, filePath: file.path }),
						body: file.body,
						filePath: file.path,
						digest: generateDigest(file.text),
						...(file.path.endsWith('.mdx') ? { deferredRender: true } : {}),
					})),
				);
				store.clear();
				for (const entry of entries) store.set(entry);
			};
			// The dev server starts on wrong content too: `contentWatch` tells what is wrong, and has
			// it read again when it is right.
			if (watcher && !refreshContextData?.['checked']) {
				await load().catch((error: unknown) => logger.debug(String(error)));
			} else {
				await load();
			}
		},
	};
}

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

const define = <Name extends CollectionName>(name: Name) =>
	defineCollection({ loader: filesOf(name), schema: schemas[name] });

export const collections = {
	...(Object.fromEntries(COLLECTIONS.map((name) => [name, define(name)])) as {
		[Name in CollectionName]: ReturnType<typeof define<Name>>;
	}),
	site: defineCollection({ loader: filesOf('site'), schema: siteSchema }),
};
