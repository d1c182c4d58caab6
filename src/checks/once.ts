import type { Corpus } from './corpus.ts';

let remembering = false;

/**
 * From now on keep what one check has made of a file for the next, as long as the file is the same
 * object. `npm run dev` checks all of content after each edit of one file; whoever checks only once
 * would hold it all in memory for nothing.
 */
export function rememberChecks(on = true): void {
	remembering = on;
}

/** What is made of one thing alone, such as a file: not made again in a later check that remembers. */
export function oncePer<Thing extends object, Made>(
	make: (thing: Thing) => Made,
): (thing: Thing) => Made {
	const made = new WeakMap<Thing, { value: Made }>();
	return (thing) => {
		if (!remembering) return make(thing);
		const known = made.get(thing) ?? { value: make(thing) };
		made.set(thing, known);
		return known.value;
	};
}

/** What is made of one state of things: kept while the next one equals it in every part. */
export function whileSame<Parts extends readonly unknown[], Made>(
	make: (...parts: Parts) => Made,
): (...parts: Parts) => Made {
	let last: { parts: Parts; value: Made } | undefined;
	return (...parts) => {
		if (remembering && last && parts.every((part, index) => part === last?.parts[index]))
			return last.value;
		const value = make(...parts);
		if (remembering) last = { parts, value };
		return value;
	};
}

/** What is made of one state of things with the help of the last one, where that is remembered. */
export function fromLast<State, Made>(
	make: (state: State, last?: { state: State; made: Made }) => Made,
): (state: State) => Made {
	let last: { state: State; made: Made } | undefined;
	return (state) => {
		const made = make(state, remembering ? last : undefined);
		if (remembering) last = { state, made };
		return made;
	};
}

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
