/** Powers of ten that English has words for, from the largest. */
export const bigNumbers: readonly { word: string; exponent: number }[] = [
	{ word: 'trillion', exponent: 12 },
	{ word: 'billion', exponent: 9 },
	{ word: 'million', exponent: 6 },
];
