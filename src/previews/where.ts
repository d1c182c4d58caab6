/** Which pages have a picture for previews in messages, and where: made only when one is asked for. */
import type { Atlas, Entity } from '../data/build-atlas.ts';

const COLLECTIONS: ReadonlySet<string> = new Set([
	'zones',
	'alliances',
	'networks',
	'metrics',
	'regions',
]);

/** Whether pictures are made in this build. The publishing workflow says so; other builds are quicker. */
export const arePreviewsMade = () => Boolean(process.env['OG_IMAGES']);

/** In pixels, as those who show previews ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

/** The path of a page's picture; nothing where none is made. */
export function previewOf(ref: string | undefined): string | undefined {
	const [collection = ''] = ref?.split('/') ?? [];
	return arePreviewsMade() && COLLECTIONS.has(collection) ? `og/${ref}.png` : undefined;
}

/** The pages that have one. */
export const previewed = ({ entities }: Atlas): Entity[] =>
	[...entities.values()].filter(({ ref }) => previewOf(ref) !== undefined);
