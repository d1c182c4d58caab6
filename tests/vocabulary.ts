import type { Vocabulary } from '../src/quantities/vocabulary.ts';
import { readCollection } from '../src/schemas/content.ts';
import { vocabularyOf } from '../src/schemas/vocabulary.ts';

/** The units and qualifiers of a `content/` folder. */
export function readVocabulary(root: string): Vocabulary {
	return vocabularyOf(readCollection(root, 'vocabulary').files);
}

/** Those of the clean content: enough for most tests, and not what contributors change. */
export const vocabulary = readVocabulary(`${import.meta.dirname}/fixtures/clean`);
