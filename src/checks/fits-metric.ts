import type { Corpus } from './corpus.ts';
import { type LooseRecord, textsAt } from './records.ts';

/**
 * Whether a record's unit is one of its metric's. Where it is not, another rule has told so, and
 * what the value and the unit say together is not worth a second word.
 */
export function fitsMetric({ metric, unit }: LooseRecord, corpus: Corpus): boolean {
	const page = corpus.ids.get(`metrics/${metric}`);
	const units = page ? textsAt(page, 'units') : [];
	return unit === undefined || units.length === 0 || units.includes(unit);
}
