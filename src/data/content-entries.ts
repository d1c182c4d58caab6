/** From content as it is read to entries: the same for the site and for tests. */
import { type Content, recordLines } from '../kinds/content.ts';
import { COLLECTIONS, schemas, siteSchema } from '../kinds/index.ts';
import { vocabularyOf } from '../kinds/vocabulary.ts';
import type { Collections, Entries } from './build-atlas.ts';
import { compareText } from './order.ts';

/** Every entry of every collection, in the order of their ids. Throws what the check tells of. */
export function entriesOf({ files, addresses }: Content): Entries {
	const site = files.find(({ collection }) => collection === 'site');
	if (!site) throw new Error('content/site.yaml is missing; run npm run check:content.');
	const byCollection = Map.groupBy(files, ({ collection }) => collection);
	const lists = Object.fromEntries(
		COLLECTIONS.map((name) => [
			name,
			(byCollection.get(name) ?? [])
				.map(({ id, path, data }) => ({ id, path, data: schemas[name].parse(data) }))
				.sort((a, b) => compareText(a.id, b.id)),
		]),
	);
	const lines = new Map(
		files.map((file) => [
			`${file.collection}/${file.id}`,
			{ observations: recordLines(file, 'observations'), targets: recordLines(file, 'targets') },
		]),
	);
	return {
		// TypeScript cannot follow the names through both maps; the schemas are the same ones.
		...(lists as unknown as Collections),
		site: siteSchema.parse(site.data),
		...(addresses ? { addresses } : {}),
		vocabulary: vocabularyOf(files),
		lines,
	};
}
