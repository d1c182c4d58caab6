/**
 * Charts of rows: bars in order, a pledge and what came of it, one small line for each zone. Each row
 * has its words above and its marks below, as wide as the page; nothing has to be pointed at to be
 * read.
 */
import { FONT_SIZE } from './frame.ts';
import { joinedPairs } from './joined.ts';
import type { DrawnPoint } from './kind.ts';
import { escape, percent, round, tag, widthOf, wrap } from './markup.ts';
import { shapeOf, GAP } from './shapes.ts';
import { shareOf } from './scale.ts';
import type { Panel } from './svg.ts';

/** Room of a line of words. */
const WORDS = 20;
/** A narrow phone has 272 px; letters and digits stand a little off the characters around them. */
const ROOM = 260;
/** Between words at the left and at the right. */
const AIR = 12;
const BAR = 12;
const BELOW = 12;
const LINE = 44;
const DUMBBELL = 16;
/** Marks at the ends are not cut off. */
const inside = (share: number) => percent(0.012 + share * 0.976);

interface Words {
	/** At the left: whom it is about. */
	name: string;
	/** At the right: how much, and when. */
	value: string;
	/** The address of the record that it draws. */
	record?: string;
}

interface Picture {
	title: string;
	/** What the picture says, in a sentence. */
	about: string;
}

function picture(height: number, { title, about }: Picture, inner: readonly string[]): string {
	return tag('svg', { class: 'rows', width: '100%', height, role: 'img', 'aria-label': title }, [
		tag('title', {}, [escape(title)]),
		tag('desc', {}, [escape(about)]),
		...inner,
	]);
}

/** The same picture within another that is measured in numbers. */
export const panelOfRows = (svg: string): Panel => ({
	height: Number(/ height="(\d+)"/.exec(svg)?.[1]),
	draw: (width) => svg.replace(' width="100%"', ` width="${width}"`),
});

interface Placed<Row> {
	row: Row;
	/** The words of the row, in their place. */
	words: string[];
	/** Where its marks begin. */
	y: number;
}

/**
 * Rows below one another, each as high as its words and marks ask. A value stands at the right of
 * its name where a phone has room for both, else below it: one picture serves every width.
 *
 * @returns the rows and how high all of them are
 */
function stack<Row extends Words>(
	rows: readonly Row[],
	marks: number,
): { placed: Placed<Row>[]; height: number } {
	let height = 0;
	const placed = rows.map((row) => {
		const names = wrap(row.name, ROOM, FONT_SIZE);
		const beside =
			names.length === 1 &&
			widthOf(row.name, FONT_SIZE) + AIR + widthOf(row.value, FONT_SIZE) <= ROOM;
		const values = beside ? [] : wrap(row.value, ROOM, FONT_SIZE);
		const top = height + FONT_SIZE;
		const words = [
			...names.map((line, index) =>
				tag('text', { class: 'name', y: top + index * WORDS }, [escape(line)]),
			),
			...values.map((line, index) =>
				tag('text', { y: top + (names.length + index) * WORDS }, [escape(line)]),
			),
			...(beside ? [tag('text', { class: 'end', x: '100%', y: top }, [escape(row.value)])] : []),
		];
		const y = height + (names.length + values.length) * WORDS;
		height = y + marks + BELOW;
		return { row, words, y };
	});
	return { placed, height };
}

export interface BarRow extends Words {
	/** In the unit that all rows share, from zero. */
	size: number;
	/** What its qualifier says: 超, 不足, 约. */
	sign: DrawnPoint['sign'];
}

/** How much of the width the longest bar fills: its sign stands beyond its end. */
const LONGEST = 0.94;

/** Bars from zero, the largest as wide as there is room. */
export function barsSvg(
	rows: readonly BarRow[],
	{ full, ...about }: Picture & { /** The size of a bar that fills the width. */ full?: number },
): string {
	const most = full ?? (Math.max(...rows.map(({ size }) => size), 0) || 1);
	const { placed, height } = stack(rows, BAR);
	return picture(
		height,
		about,
		placed.flatMap(({ row, words, y }) => {
			const width = percent((row.size / most) * LONGEST);
			return [
				...words,
				tag('rect', { class: 'bar', y, width, height: BAR, 'data-of': row.record }),
				...(row.sign === 'exact' ? [] : [signAt(row, width, y + BAR / 2)]),
			];
		}),
	);
}

/** Beyond the end of a bar, so that neither hides the other. */
const signAt = ({ sign }: Pick<BarRow, 'sign'>, x: string, y: number) => {
	const { path, filled } = shapeOf({ sign, weak: false }, 0);
	return tag('svg', { x, y, class: 'line-1' }, [
		tag('path', { d: path, class: filled ? 'full' : undefined, transform: 'translate(9 0)' }),
	]);
};

export interface LineRow extends Words {
	/** One for each slot; null where there is nothing. */
	points: readonly (LinePoint | null)[];
}

export type LinePoint = Pick<DrawnPoint, 'value' | 'sign' | 'weak' | 'join'> &
	Pick<Words, 'record'>;

/** A small line for each row, all on one scale of values and years. */
export function multiplesSvg(
	rows: readonly LineRow[],
	{ slots, ticks, reversed, ...about }: Picture & Scale,
): string {
	const last = Math.max(1, slots.length - 1);
	const { placed, height } = stack(rows, LINE);
	return picture(height + WORDS, about, [
		...placed.flatMap(({ row, words, y }) => {
			const heightOf = ({ value }: LinePoint) => {
				const share = shareOf(value, ticks);
				return round(y + 6 + (LINE - 12) * (reversed ? share : 1 - share));
			};
			const floor = y + LINE;
			return [
				...words,
				tag('line', { class: 'grid', x2: '100%', y1: floor, y2: floor }),
				tag('g', { class: 'line-0' }, [
					...joinedPairs(row.points).flatMap(({ from, to, join }) => {
						const [a, b] = [row.points[from], row.points[to]];
						if (!a || !b || join === 'break') return [];
						return tag('line', {
							'stroke-dasharray': join === 'gap' ? GAP.join(' ') : undefined,
							x1: inside(from / last),
							y1: heightOf(a),
							x2: inside(to / last),
							y2: heightOf(b),
						});
					}),
					...row.points.flatMap((point, slot) => {
						if (!point) return [];
						const { path, filled } = shapeOf(point, 0);
						const at = { x: inside(slot / last), y: heightOf(point), 'data-of': point.record };
						return tag('svg', at, [tag('path', { class: filled ? 'full' : undefined, d: path })]);
					}),
				]),
			];
		}),
		tag('text', { y: height + FONT_SIZE }, [escape(slots[0] ?? '')]),
		tag('text', { class: 'end', x: '100%', y: height + FONT_SIZE }, [escape(slots.at(-1) ?? '')]),
	]);
}

export interface Scale {
	slots: readonly string[];
	ticks: readonly number[];
	/** Places: the first on top. */
	reversed: boolean;
}

export interface DumbbellRow extends Words {
	/** What was pledged, and what came of it, in one unit. */
	pledged: number;
	came: number;
	kept: boolean;
}

/** From what was pledged to what came of it, each row on its own scale from zero. */
export function dumbbellSvg(rows: readonly DumbbellRow[], about: Picture): string {
	const { placed, height } = stack(rows, DUMBBELL);
	return picture(
		height,
		about,
		placed.flatMap(({ row, words, y }) => {
			const middle = y + DUMBBELL / 2;
			const most = Math.max(row.pledged, row.came, 0) || 1;
			const [from, to] = [
				inside(Math.max(0, row.pledged) / most),
				inside(Math.max(0, row.came) / most),
			];
			return [
				...words,
				tag('line', { class: 'grid', x2: '100%', y1: middle, y2: middle }),
				tag('g', { class: row.kept ? 'line-0' : 'line-1', 'data-of': row.record }, [
					tag('line', { x1: from, y1: middle, x2: to, y2: middle }),
					tag('svg', { x: from, y: middle }, [tag('path', { class: 'hollow', d: DOT })]),
					tag('svg', { x: to, y: middle }, [tag('path', { class: 'full', d: DOT })]),
				]),
			];
		}),
	);
}

const DOT = shapeOf({ weak: false, sign: 'exact' }, 0).path;

export type SparkPoint = Pick<DrawnPoint, 'value' | 'weak' | 'join'>;

const SPARK = { width: 96, height: 28, edge: 7 };

/** A line of two points or more without axis or words, beside the sentence that says the same. */
export function sparkSvg(
	points: readonly (SparkPoint | null)[],
	{ reversed }: Pick<Scale, 'reversed'>,
): string {
	const { width, height, edge } = SPARK;
	const values = points.flatMap((point) => (point ? [point.value] : []));
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const last = Math.max(1, points.length - 1);
	const place = (slot: number) => {
		const value = points[slot]?.value ?? least;
		const share = most === least ? 0.5 : (value - least) / (most - least);
		return {
			x: round(edge + (slot / last) * (width - 2 * edge)),
			y: round(edge + (height - 2 * edge) * (reversed ? share : 1 - share)),
		};
	};
	return tag('svg', { class: 'spark', width, height, 'aria-hidden': 'true' }, [
		tag('g', { class: 'line-0' }, [
			...joinedPairs(points).flatMap(({ from, to, join }) => {
				if (join === 'break') return [];
				const [a, b] = [place(from), place(to)];
				return tag('line', {
					'stroke-dasharray': join === 'gap' ? GAP.join(' ') : undefined,
					x1: a.x,
					y1: a.y,
					x2: b.x,
					y2: b.y,
				});
			}),
			...points.flatMap((point, slot) => {
				if (!point) return [];
				const { x, y } = place(slot);
				return tag('circle', { class: 'full', cx: x, cy: y, r: 3.5 });
			}),
		]),
	]);
}
