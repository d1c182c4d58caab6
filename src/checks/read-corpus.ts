/** From files as they are written to what rules ask about. */
import type { Content, ContentFile } from '../kinds/content.ts';
import { checkShape, schemaOf, type Shape } from './check-shape.ts';
import { oncePer } from './once.ts';
import { type Corpus, misplacedIn, type Read, toCorpus } from './corpus.ts';
import { mend, type Mended } from './mend.ts';
import type { IdOf } from './rules/rule.ts';
import { isUnreadable } from './slip.ts';

const mendOnce = oncePer(mend);

export function readCorpus(content: Content): { corpus: Corpus; reads: readonly Read[] } {
	const files = content.files.map(mendOnce);
	const idOf = nameTable(files.map(({ file }) => file));
	const reads = files.map((mended) => ({ mended, shape: shapeOf(mended, idOf) }));
	return { corpus: toCorpus(content, reads), reads };
}

/**
 * What YAML could not read even so has no shape worth a second complaint, nor has an empty file;
 * their readable parts still take part in the other rules.
 */
function shapeOf(mended: Mended, idOf: IdOf): Shape {
	if (isSound(mended)) return soundOf(mended.file);
	const { file, lost } = mended;
	const skip =
		file.broken ||
		isUnreadable(file) ||
		Object.keys(file.data).length === 0 ||
		misplacedIn(file).length > 0;
	return skip ? soundOf(file) : checkShape(file, { lost: [...lost.values()], idOf });
}

const soundOf = (file: ContentFile): Shape => ({ problems: [], unsound: new Set(), sound: file });

/** Whether a schema has nothing to say of a file: what other files are called is then no matter. */
const isSound = oncePer(
	({ file }: Mended) => !file.broken && schemaOf(file).safeParse(file.data).success,
);

/** Which file a name, or an id without its collection, belongs to; one that several have tells nothing. */
function nameTable(files: readonly ContentFile[]): IdOf {
	const ids = new Map<string, string | undefined>();
	for (const { collection, id, data } of files) {
		for (const name of [data['name'], data['title'], data['fullName'], id]) {
			if (typeof name !== 'string') continue;
			for (const [key, value] of [
				[`${collection}/${name}`, id],
				[`entity/${name}`, `${collection}/${id}`],
			] as const) {
				ids.set(key, ids.has(key) && ids.get(key) !== value ? undefined : value);
			}
		}
	}
	return (collection, name) => ids.get(`${collection}/${name}`);
}
