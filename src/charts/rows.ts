/**
 * Charts of rows: bars in order, a pledge and what came of it, one small line for each zone. Each row
 * has its words above and its marks below, as wide as the page; nothing has to be pointed at to be
 * read.
 */
import { FONT_SIZE } from './frame.ts';
import { joinedPairs } from './joined.ts';
import type { DrawnPoint } from './kind.ts';
import { escape, percent, round, tag } from './markup.ts';
import { shapeOf, GAP } from './shapes.ts';
import { shareOf } from './scale.ts';

/** Room of a row's words. */
const WORDS = 20;
const BAR = 12;
const BELOW = 12;
const LINE = 44;
/** Marks at the ends are not cut off. */
const inside = (share: number) => percent(0.012 + share * 0.976);

interface Words {
	/** At the left: whom it is about. */
	name: string;
	/** At the right: how much, and when. */
	value: string;
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

const words = ({ name, value }: Words, y: number) => [
	tag('text', { class: 'name', y: y + FONT_SIZE }, [escape(name)]),
	tag('text', { class: 'end', x: '100%', y: y + FONT_SIZE }, [escape(value)]),
];

export interface BarRow extends Words {
	/** In the unit that all rows share, from zero. */
	size: number;
	/** What its qualifier says: 超, 不足, 约. */
	sign: DrawnPoint['sign'];
}

/** Bars from zero, the largest as wide as there is room. */
export function barsSvg(
	rows: readonly BarRow[],
	{ full, ...about }: Picture & { /** The size of a bar that fills the width. */ full?: number },
): string {
	const step = WORDS + BAR + BELOW;
	const most = full ?? (Math.max(...rows.map(({ size }) => size), 0) || 1);
	return picture(
		rows.length * step,
		about,
		rows.flatMap((row, index) => {
			const y = index * step;
			const width = row.size / most;
			return [
				...words(row, y),
				tag('rect', { class: 'bar', y: y + WORDS, width: percent(width * 0.97), height: BAR }),
				...(row.sign === 'exact' ? [] : [signAt(row, percent(width * 0.97), y + WORDS + BAR / 2)]),
			];
		}),
	);
}

const signAt = ({ sign }: Pick<BarRow, 'sign'>, x: string, y: number) =>
	tag('svg', { x, y, class: 'line-1' }, [
		tag('path', { d: shapeOf({ sign, weak: false }, 1).path, class: 'full' }),
	]);

export interface LineRow extends Words {
	points: readonly (DrawnPoint | null)[];
}

/** A small line for each row, all on one scale of values and years. */
export function multiplesSvg(
	rows: readonly LineRow[],
	{ slots, ticks, reversed, ...about }: Picture & Scale,
): string {
	const step = WORDS + LINE + BELOW;
	const last = Math.max(1, slots.length - 1);
	return picture(rows.length * step + WORDS, about, [
		...rows.flatMap((row, index) => {
			const y = index * step;
			const heightOf = ({ value }: DrawnPoint) => {
				const share = shareOf(value, ticks);
				return round(y + WORDS + 6 + (LINE - 12) * (reversed ? share : 1 - share));
			};
			const floor = y + WORDS + LINE;
			return [
				...words(row, y),
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
						return tag('svg', { x: inside(slot / last), y: heightOf(point) }, [
							tag('path', { class: filled ? 'full' : undefined, d: path }),
						]);
					}),
				]),
			];
		}),
		tag('text', { y: rows.length * step + FONT_SIZE }, [escape(slots[0] ?? '')]),
		tag('text', { class: 'end', x: '100%', y: rows.length * step + FONT_SIZE }, [
			escape(slots.at(-1) ?? ''),
		]),
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
	const step = WORDS + 16 + BELOW;
	return picture(
		rows.length * step,
		about,
		rows.flatMap((row, index) => {
			const y = index * step;
			const middle = y + WORDS + 8;
			const most = Math.max(row.pledged, row.came, 0) || 1;
			const [from, to] = [
				inside(Math.max(0, row.pledged) / most),
				inside(Math.max(0, row.came) / most),
			];
			return [
				...words(row, y),
				tag('line', { class: 'grid', x2: '100%', y1: middle, y2: middle }),
				tag('g', { class: row.kept ? 'line-0' : 'line-1' }, [
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
