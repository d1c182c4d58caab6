import type { Corpus } from './corpus.ts';

/** What is made once per check, however many records ask for it. */
export function oncePerCheck<Made extends object>(
	make: (corpus: Corpus) => Made,
): (corpus: Corpus) => Made {
	const made = new WeakMap<Corpus, Made>();
	return (corpus) => {
		const known = made.get(corpus) ?? make(corpus);
		made.set(corpus, known);
		return known;
	};
}
