/** What each kind of chart says of itself; nothing else knows how kinds differ. */
import type { ChartComponentLike, ChartConfiguration } from 'chart.js';
import type { Words } from '../text/words.ts';
import type { ChartTable } from './table.ts';

export type ChartText = Words['chartText'];

export interface ChartKind {
	/** What Chart.js needs to draw it, beside what all charts need. */
	parts: readonly ChartComponentLike[];
	/** What is drawn of a table. */
	read: (table: ChartTable) => Drawing;
	/** Chart.js settings: data without functions. */
	settings: (drawing: Drawing, colours: Colours) => ChartConfiguration;
	/** Where a key leads; null leaves the points, undefined is a key that is not ours. */
	walk: (drawing: Drawing, from: Place | undefined, key: string) => Place | null | undefined;
	/** The sentence above the chart. It says what is there and what is missing, and judges nothing. */
	says: (table: ChartTable, text: ChartText) => string;
}

export interface Drawing {
	/** What stands along the axis: years, names. */
	slots: string[];
	lines: DrawnLine[];
}

export interface DrawnLine {
	name: string;
	about: string;
	/** One for each slot; null where there is nothing. */
	points: (DrawnPoint | null)[];
}

export interface DrawnPoint {
	value: number;
	/** Only a bound is known: 超, 近, 以上. */
	open: boolean;
	period: string;
	printed: string;
	scope: string;
	source: string;
}

/** A point of a drawing. */
export interface Place {
	line: number;
	slot: number;
}

/** Custom properties of the page, resolved. */
export interface Colours {
	paper: string;
	ink: string;
	muted: string;
	line: string;
	indigo: string;
	vermilion: string;
	font: string;
}
