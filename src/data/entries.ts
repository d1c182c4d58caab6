/** The only door to `astro:content`, which renders prose; everything else is read by our own reader. */
import { getEntry, render } from 'astro:content';
import { contentOf, treeOf } from '../kinds/content-store.ts';
import { headingAddresses, wordsOf } from '../kinds/heading-address.ts';
import { COLLECTIONS, type CollectionName } from '../kinds/index.ts';
import { citationsIn, type FigureTag, figureTagsIn } from '../kinds/page-prose.ts';
import type { Entries } from './build-atlas.ts';
import { entriesOf } from './content-entries.ts';
import { readEdits } from './editions.ts';

const content = () => contentOf(process.cwd());

/** Every entry of every collection, as plain data. */
export function readEntries(): Entries {
	const edits = readEdits(content());
	return { ...entriesOf(content()), ...(edits ? { edits } : {}) };
}

/**
 * The prose of one page, ready to render, the sources it cites in order of first mention, and
 * whether a sentence has the sign for those of grade C.
 */
export async function readProse(collection: CollectionName, id: string) {
	const entry = await getEntry(collection, id);
	if (!entry?.body?.trim()) return undefined;
	const { Content, remarkPluginFrontmatter } = await render(entry);
	const cited: unknown = remarkPluginFrontmatter['cited'];
	return {
		Content,
		citesWeakly: remarkPluginFrontmatter['citesWeakly'] === true,
		cited: Array.isArray(cited) ? cited.filter((id): id is string => typeof id === 'string') : [],
	};
}

/** The pages that have prose, each with it as it is parsed; zones come first. */
function readTrees() {
	const pages = Map.groupBy(
		content().files.filter(({ body }) => body.trim() !== ''),
		({ collection }) => collection,
	);
	return COLLECTIONS.flatMap((collection) =>
		(pages.get(collection) ?? []).map((file) => ({
			page: `${collection}/${file.id}`,
			tree: treeOf(file),
		})),
	);
}

/** Where the headings of one page's prose stand, by their words: 资源地图 → its address. */
export function readHeadings(ref: string): ReadonlyMap<string, string> {
	const file = content().files.find(({ collection, id }) => `${collection}/${id}` === ref);
	const headings = file?.body.trim() ? [...headingAddresses(treeOf(file))] : [];
	return new Map(headings.map(([heading, address]) => [wordsOf(heading), address]));
}

let citations: ReadonlyMap<string, readonly string[]> | undefined;

/** The sources that each page's prose cites, by page. */
export function readCitations(): ReadonlyMap<string, readonly string[]> {
	citations ??= new Map(
		readTrees().map(({ page, tree }) => [
			page,
			citationsIn(tree).flatMap(({ citation }) => citation.sources.flatMap(({ id }) => id ?? [])),
		]),
	);
	return citations;
}

/** Every `<Figure … />` of every page's prose. */
export function readFigureTags(): (FigureTag & { page: string })[] {
	return readTrees().flatMap(({ page, tree }) =>
		figureTagsIn(tree).map((tag) => ({ page, ...tag })),
	);
}
