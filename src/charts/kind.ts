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
	/** What stands above it: what it finds. `name` says of what. */
	titles: (table: ChartTable, text: ChartText, name: string) => string;
	/** The sentence above the chart. It says what is there and where it breaks, and judges nothing. */
	says: (table: ChartTable, text: ChartText) => string;
	/** Sentences below it: what is missing, and what signs mean. */
	notes: (table: ChartTable, text: ChartText) => string[];
}

export interface Drawing {
	/** What stands along the axis: years, names. */
	slots: string[];
	lines: DrawnLine[];
	/** From the lowest to the highest value of the axis, with what is written between. */
	ticks: number[];
	/** Whether the lowest value stands on top: places. */
	reversed: boolean;
}

export interface DrawnLine {
	name: string;
	about: string;
	/** One for each slot; null where there is nothing. */
	points: (DrawnPoint | null)[];
}

/** What a sign says of a value: 超, 不足, 约, or nothing. */
export type PointSign = 'exact' | 'above' | 'below' | 'about';

/** How a point is joined to the one before it in its line. */
export type PointJoin = 'line' | 'gap' | 'break' | 'none';

export interface DrawnPoint {
	value: number;
	sign: PointSign;
	/** Derived or of grade C: hatched, and joined to nothing. */
	weak: boolean;
	join: PointJoin;
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
