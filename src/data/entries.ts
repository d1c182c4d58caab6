/** The only door to `astro:content`, which renders prose; everything else is read by our own reader. */
import { getEntry, render } from 'astro:content';
import type { Content, ContentFile } from '../kinds/content.ts';
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
	// Astro has those with prose alone, and complains of the others.
	const entry = proseFiles().has(`${collection}/${id}`) && (await getEntry(collection, id));
	if (!entry) return undefined;
	const { Content, remarkPluginFrontmatter } = await render(entry);
	const cited: unknown = remarkPluginFrontmatter['cited'];
	return {
		Content,
		citesWeakly: remarkPluginFrontmatter['citesWeakly'] === true,
		cited: Array.isArray(cited) ? cited.filter((id): id is string => typeof id === 'string') : [],
	};
}

let last: { content: Content; files: ReadonlyMap<string, ContentFile> } | undefined;

/** The files that have prose, by their pages. */
function proseFiles(): ReadonlyMap<string, ContentFile> {
	if (last?.content !== content()) {
		const files = content().files.filter(({ body }) => body.trim() !== '');
		last = {
			content: content(),
			files: new Map(files.map((file) => [`${file.collection}/${file.id}`, file])),
		};
	}
	return last.files;
}

/** The pages that have prose, each with it as it is parsed; zones come first. */
function readTrees() {
	const pages = Map.groupBy(proseFiles().values(), ({ collection }) => collection);
	return COLLECTIONS.flatMap((collection) =>
		(pages.get(collection) ?? []).map((file) => ({
			page: `${collection}/${file.id}`,
			tree: treeOf(file),
		})),
	);
}

/** Where the headings of one page's prose stand, by their words: 资源地图 → its address. */
export function readHeadings(ref: string): ReadonlyMap<string, string> {
	const file = proseFiles().get(ref);
	const headings = file ? [...headingAddresses(treeOf(file))] : [];
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
