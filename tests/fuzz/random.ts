/** Chance from a seed, so that what went wrong once can be seen again. */
export interface Random {
	/** A whole number from 0, below `end`. */
	below: (end: number) => number;
	/** True so often, of one. */
	chance: (share: number) => boolean;
	pick: <Item>(items: readonly Item[]) => Item;
}

/** The same each time, so that nobody's change fails by chance; `npm run prove` brings new ones. */
export const SEED = Number(process.env['PROSE_FUZZ_SEED'] ?? 20_261_125);

/** The numbers of Mulberry32. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const below = (end: number) => Math.floor(next() * end);
	return {
		below,
		chance: (share) => next() < share,
		pick: (items) => {
			const item = items[below(items.length)];
			if (item === undefined) throw new Error('There is nothing to pick from.');
			return item;
		},
	};
}
