/** What stands for a point, as paths around it: the page's picture and the canvas use the same. */
import type { DrawnPoint } from './kind.ts';

/** Shape and dash tell lines apart where colour does not. Triangles are kept for 超 and 不足. */
export const STYLES = [
	{ colour: 'indigo', shape: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z', dash: [] },
	{ colour: 'vermilion', shape: 'M-4.5-4.5h9v9h-9z', dash: [6, 3] },
	{ colour: 'ink', shape: 'M0-6l6 6l-6 6l-6-6z', dash: [2, 3] },
	{ colour: 'muted', shape: 'M-5-2h3v-3h4v3h3v4h-3v3h-4v-3h-3z', dash: [9, 3, 2, 3] },
	{ colour: 'indigo', shape: 'M-3-5h6l3 5l-3 5h-6l-3-5z', dash: [12, 4] },
	{ colour: 'ink', shape: 'M-5-3h10v6h-10z', dash: [1, 4] },
] as const;

/** Dots over years of which nothing is drawn. */
export const GAP = [2, 5] as const;

export const styleOf = (line: number) => STYLES[line % STYLES.length] ?? STYLES[0];

/** A shape, and whether it is filled or only drawn along its path. */
interface Shape {
	path: string;
	filled: boolean;
}

const UP = 'M0-6.5l6 11h-12z';
const DOWN = 'M0 6.5l6-11h-12z';
const ABOUT = 'M-6-1.5q3-4 6 0t6 0M-6 3.5q3-4 6 0t6 0';
const HATCHED = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM-4.7 1.7l6.4-6.4M-3 4l7-7M1.7 4.7l3-3';
/** Where a line is broken. */
export const BREAK = 'M-5 6l4-12M1 6l4-12';

export function shapeOf({ weak, sign }: Pick<DrawnPoint, 'weak' | 'sign'>, line: number): Shape {
	if (weak) return { path: HATCHED, filled: false };
	switch (sign) {
		case 'above':
			return { path: UP, filled: true };
		case 'below':
			return { path: DOWN, filled: true };
		case 'about':
			return { path: ABOUT, filled: false };
		case 'exact':
			return { path: styleOf(line).shape, filled: true };
	}
}
