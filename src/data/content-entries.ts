/** From content as it is read to entries: the same for the site and for tests. */
import type { z } from 'zod';
import { type Content, type ContentFile, recordLines } from '../kinds/content.ts';
import { COLLECTIONS, schemas, siteSchema } from '../kinds/index.ts';
import { vocabularyOf } from '../kinds/vocabulary.ts';
import type { Collections, Entries } from './build-atlas.ts';
import { compareText } from './order.ts';

interface Lines {
	observations: number[];
	targets: number[];
}

const linesByFile = new WeakMap<ContentFile, Lines>();

function linesOf(file: ContentFile): Lines {
	const known = linesByFile.get(file);
	if (known) return known;
	const lines = {
		observations: recordLines(file, 'observations'),
		targets: recordLines(file, 'targets'),
	};
	linesByFile.set(file, lines);
	return lines;
}

const dataByFile = new WeakMap<ContentFile, unknown>();

/** Under `npm run dev` most files are those of before. Nobody changes what was made of one. */
function parse<Schema extends z.ZodType>(schema: Schema, file: ContentFile): z.output<Schema> {
	if (!dataByFile.has(file)) {
		const { success, data, error } = schema.safeParse(file.data);
		if (!success) {
			const wrong = error.issues.map(({ message }) => message).join('; ');
			throw new Error(`${file.path}: ${wrong}; run npm run check:content.`);
		}
		dataByFile.set(file, data);
	}
	return dataByFile.get(file) as z.output<Schema>;
}

/** Every entry of every collection, in the order of their ids. Throws what the check tells of. */
export function entriesOf({ files, addresses }: Content): Entries {
	const site = files.find(({ collection }) => collection === 'site');
	if (!site) throw new Error('content/site.yaml is missing; run npm run check:content.');
	const byCollection = Map.groupBy(files, ({ collection }) => collection);
	const lists = Object.fromEntries(
		COLLECTIONS.map((name) => [
			name,
			(byCollection.get(name) ?? [])
				.map((file) => ({ id: file.id, path: file.path, data: parse(schemas[name], file) }))
				.sort((a, b) => compareText(a.id, b.id)),
		]),
	);
	const lines = new Map(files.map((file) => [`${file.collection}/${file.id}`, linesOf(file)]));
	return {
		// TypeScript cannot follow the names through both maps; the schemas are the same ones.
		...(lists as unknown as Collections),
		site: parse(siteSchema, site),
		...(addresses ? { addresses } : {}),
		vocabulary: vocabularyOf(files),
		lines,
	};
}
