import type { Words } from '../words.ts';

/** Punctuation between words that pages put together. Those between words bring their space along. */
export const signs: Words['signs'] = {
	comma: ', ',
	listComma: ', ',
	semicolon: '; ',
	colon: ': ',
	fullStop: '.',
	space: ' ',
	wideSpace: ' \u2003',
	bracketed: (text: string) => ` (${text})`,
	brackets: [' (', ')'],
	range: (from: string, to: string) => `${from} to ${to}`,
	ordinal: (place: string) => `no. ${place}`,
	titled: (title: string) => ` “${title}”`,
};
