/** Guesses at what a mistyped word was meant to be. A guess that might mislead is not made. */
import { distance } from 'fastest-levenshtein';

const digitsOf = (word: string) => word.replace(/\D+/g, ' ').trim();

/**
 * The one known word near enough to be meant. Two that are as near, or a change of digits or of
 * more than a fifth of the word, are no sound guess.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
	// Any two single characters are one change apart.
	if (word.length < 2) return undefined;
	const limit = Math.max(1, Math.floor(word.length * 0.2));
	let best: string | undefined;
	let least = limit + 1;
	let alone = true;
	for (const other of known) {
		if (Math.abs(other.length - word.length) > limit) continue;
		const steps = isSwap(word, other) ? 1 : distance(word, other);
		if (steps > least || digitsOf(word) !== digitsOf(other)) continue;
		alone = steps < least;
		if (alone) best = other;
		least = steps;
	}
	return alone ? best : undefined;
}

/** Two letters that changed places are one slip. */
function isSwap(word: string, other: string): boolean {
	if (word.length !== other.length) return false;
	const at = [...word].findIndex((letter, index) => letter !== other[index]);
	return (
		at >= 0 &&
		word[at] === other[at + 1] &&
		word[at + 1] === other[at] &&
		word.slice(at + 2) === other.slice(at + 2)
	);
}

/** 是不是 shenyang？ Empty where there is no sound guess. */
export function didYouMean(word: string, known: readonly string[]): string {
	const guess = nearest(word, known);
	return guess === undefined ? '' : `是不是 ${guess}？`;
}
