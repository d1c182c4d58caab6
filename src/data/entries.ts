/** The only door to `astro:content`. */
import { getCollection, getEntry, render } from 'astro:content';
import { findCitations } from '../kinds/citation.ts';
import { readContent, recordLines } from '../kinds/content.ts';
import { COLLECTIONS, type CollectionName } from '../kinds/index.ts';
import { vocabularyOf } from '../kinds/vocabulary.ts';
import type { Collections, Entries } from './build-atlas.ts';
import { compareText } from './order.ts';

/** The entries of one collection, in the order of their ids. */
async function listOf(name: CollectionName): Promise<[name: CollectionName, entries: unknown[]]> {
	const entries = await getCollection(name);
	const list = entries.map(({ id, data, filePath }) => ({ id, data, path: filePath ?? '' }));
	return [name, list.sort((a, b) => compareText(a.id, b.id))];
}

/** Every entry of every collection, as plain data. */
export async function readEntries(): Promise<Entries> {
	const [site] = await getCollection('site');
	if (!site) throw new Error('content/site.yaml is missing; the content check reports it.');
	const lists = await Promise.all(COLLECTIONS.map(listOf));
	const { files, addresses } = readContent(process.cwd());
	const lines = new Map(
		files.map((file) => [
			`${file.collection}/${file.id}`,
			{
				observations: recordLines(file, 'observations'),
				targets: recordLines(file, 'targets'),
			},
		]),
	);
	return {
		...(Object.fromEntries(lists) as unknown as Collections),
		site: site.data,
		...(addresses ? { addresses } : {}),
		vocabulary: vocabularyOf(files),
		lines,
	};
}

/** The prose of one page, ready to render, and the sources it cites in order of first mention. */
export async function readProse(collection: CollectionName, id: string) {
	const entry = await getEntry(collection, id);
	if (!entry?.body?.trim()) return undefined;
	const { Content, remarkPluginFrontmatter } = await render(entry);
	const cited: unknown = remarkPluginFrontmatter['cited'];
	return {
		Content,
		cited: Array.isArray(cited) ? cited.filter((id): id is string => typeof id === 'string') : [],
	};
}

let citations: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

/** The sources that each page's prose cites, by page. */
export function readCitations(): Promise<ReadonlyMap<string, readonly string[]>> {
	citations ??= Promise.all(
		COLLECTIONS.map(async (name) =>
			(await getCollection(name)).map(
				({ id, body }) =>
					[
						`${name}/${id}`,
						findCitations(body ?? '').flatMap(({ sources }) =>
							sources.flatMap(({ id }) => id ?? []),
						),
					] as const,
			),
		),
	).then((lists) => new Map(lists.flat()));
	return citations;
}

/** Every `<Figure … />` of every page's prose, as it is written. */
export async function readFigureTags(): Promise<
	{ page: string; attributes: Record<string, string> }[]
> {
	const lists = await Promise.all(
		COLLECTIONS.map(async (name) =>
			(await getCollection(name)).flatMap(({ id, body }) =>
				[...(body ?? '').matchAll(/<Figure\s([^>]*?)\/>/g)].map(([, written = '']) => ({
					page: `${name}/${id}`,
					attributes: Object.fromEntries(
						[...written.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, field = '', value = '']) => [
							field,
							value,
						]),
					),
				})),
			),
		),
	);
	return lists.flat();
}
