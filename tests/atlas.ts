import { type Atlas, buildAtlas, type Entries } from '../src/data/build-atlas.ts';
import { readContent, recordLines } from '../src/kinds/content.ts';
import { COLLECTIONS, schemas, siteSchema } from '../src/kinds/index.ts';
import { vocabularyOf } from '../src/kinds/vocabulary.ts';

/** Everything in a `content/` folder, read as the site reads it but without Astro. */
export function readAtlas(root: string): Atlas {
	const { files, addresses } = readContent(root);
	const site = files.find(({ collection }) => collection === 'site');
	const entries = Object.fromEntries(
		COLLECTIONS.map((name) => [
			name,
			files
				.filter(({ collection }) => collection === name)
				.map(({ id, path, data }) => ({ id, path, data: schemas[name].parse(data) })),
		]),
	);
	const lines = new Map(
		files.map((file) => [
			`${file.collection}/${file.id}`,
			{ observations: recordLines(file, 'observations'), targets: recordLines(file, 'targets') },
		]),
	);
	return buildAtlas({
		...entries,
		site: siteSchema.parse(site?.data),
		addresses,
		vocabulary: vocabularyOf(files),
		lines,
	} as unknown as Entries);
}
