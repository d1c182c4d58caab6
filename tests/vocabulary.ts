import type { Vocabulary } from '../src/quantities/vocabulary.ts';
import { readCollection } from '../src/kinds/content.ts';
import { vocabularyOf } from '../src/kinds/vocabulary.ts';

/** The units and qualifiers of a `content/` folder. */
export function readVocabulary(root: string): Vocabulary {
	return vocabularyOf(readCollection(root, 'vocabulary').files);
}

/** Those of the clean content: enough for most tests, and not what contributors change. */
export const vocabulary = readVocabulary(`${import.meta.dirname}/fixtures/clean`);
