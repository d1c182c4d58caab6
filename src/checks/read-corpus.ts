/** From files as they are written to what rules ask about. */
import type { Content, ContentFile } from '../schemas/content.ts';
import { checkShape, type Shape } from './check-shape.ts';
import { type Corpus, misplacedIn, type Read, toCorpus } from './corpus.ts';
import { mend } from './mend.ts';
import { isUnreadable } from './slip.ts';

export function readCorpus(content: Content): { corpus: Corpus; reads: readonly Read[] } {
	const reads = content.files.map((file) => {
		const mended = mend(file);
		return { mended, shape: shapeOf(mended.file) };
	});
	return { corpus: toCorpus(content, reads), reads };
}

/**
 * What YAML could not read even so has no shape worth a second complaint, nor has an empty file;
 * their readable parts still take part in the other rules.
 */
function shapeOf(file: ContentFile): Shape {
	const skip =
		file.broken ||
		isUnreadable(file) ||
		Object.keys(file.data).length === 0 ||
		misplacedIn(file).length > 0;
	return skip ? { problems: [], unsound: new Set(), sound: file } : checkShape(file);
}
