/**
 * A drawing as SVG, made while the site is built: in the page with widths in percent and colours of
 * the page, as a file of its own with both in numbers.
 */
import { FONT_SIZE, HEIGHT, roomOf } from './frame.ts';
import type { Colours, DrawnPoint, Drawing } from './kind.ts';
import { joinedPairs } from './joined.ts';
import { escape, percent, round, tag, wrap } from './markup.ts';
import { namedSlots, shareOf } from './scale.ts';
import { BREAK, GAP, shapeOf, STYLES, styleOf } from './shapes.ts';

/** Makes a place along the axis what the picture is measured in. */
type Across = (share: number) => string | number;

interface Place {
	x: number;
	y: number;
}

/** Where the points of a drawing stand: across from 0 to 1, down in pixels. */
export function placesOf(drawing: Drawing): (Place | null)[][] {
	const last = Math.max(1, drawing.slots.length - 1);
	return drawing.lines.map(({ points }) =>
		points.map((point, slot) =>
			point ? { x: slot / last, y: heightOf(point.value, drawing) } : null,
		),
	);
}

/** The picture in the page: the numbers of the axis, and the data in all the width that is left. */
export function svgInPage(drawing: Drawing, { title, about }: { title: string; about: string }) {
	const { left } = roomOf(drawing);
	return {
		axis: tag('svg', { class: 'axis', width: left, height: HEIGHT, 'aria-hidden': 'true' }, [
			...axisWords(drawing, left),
		]),
		plot: tag(
			'svg',
			{ class: 'plot', width: '100%', height: HEIGHT, role: 'img', 'aria-label': title },
			[
				tag('title', {}, [escape(title)]),
				tag('desc', {}, [escape(about)]),
				...data(drawing, percent),
			],
		),
	};
}

/** What stands between the title and the notes of a picture that stands alone. */
export interface Panel {
	height: number;
	draw: (width: number) => string;
}

/** The panel of a chart with an axis. */
export const panelOf = (drawing: Drawing): Panel => ({
	height: HEIGHT,
	draw: (width) => plotAlone(drawing, width),
});

interface Standalone {
	title: string;
	/** What the lines are called; one alone needs no key. */
	lines: readonly string[];
	notes: readonly string[];
	width: number;
	colours: Colours;
}

/** A picture that stands alone: title and key above, notes below, on paper. */
export function svgAlone(
	panel: Panel,
	{ title, lines, notes, width, colours }: Standalone,
): string {
	const within = width - 2 * MARGIN;
	const head = wrap(title, within, TITLE_SIZE);
	const keys = lines.length > 1 ? lines : [];
	const foot = notes.flatMap((note) => wrap(note, within, FONT_SIZE));
	const keysTop = MARGIN + head.length * TITLE_LINE;
	const top = keysTop + keys.length * LINE;
	const bottom = top + panel.height;
	const height = bottom + foot.length * LINE + MARGIN;
	const text = (words: string, x: number, y: number, name?: string) =>
		tag('text', { class: name, x, y }, [escape(words)]);
	return tag(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			role: 'img',
			'aria-label': title,
		},
		[
			tag('title', {}, [escape(title)]),
			tag('style', {}, [styleSheet(colours)]),
			tag('rect', { width, height, class: 'paper' }),
			...head.map((words, index) =>
				text(words, MARGIN, MARGIN + TITLE_LINE * (index + 0.7), 'title'),
			),
			...keys.map((name, index) => {
				const y = keysTop + LINE * (index + 0.5);
				return (
					tag('g', { class: `line-${index % STYLES.length}` }, [keyOf(index, MARGIN, y)]) +
					text(name, MARGIN + 34, y + 4.5)
				);
			}),
			tag('g', { transform: `translate(${MARGIN} ${top})` }, [panel.draw(within)]),
			...foot.map((words, index) => text(words, MARGIN, bottom + LINE * (index + 0.7))),
		],
	);
}

/** The axis and the data of a picture that stands alone, as high as any and as wide as is asked. */
export function plotAlone(drawing: Drawing, width: number): string {
	const { left, right } = roomOf(drawing);
	const inner = width - left - right;
	return [
		...axisWords(drawing, left),
		tag(
			'g',
			{ transform: `translate(${left} 0)` },
			data(drawing, (share) => round(share * inner), inner),
		),
	].join('');
}

/** How one line looks, in a key of names. */
export function keyOf(line: number, x: number, y: number): string {
	const { dash, shape } = styleOf(line);
	return (
		tag('line', {
			x1: x,
			y1: y,
			x2: x + 26,
			y2: y,
			'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
		}) + tag('svg', { x: x + 13, y }, [tag('path', { class: 'full', d: shape })])
	);
}

const MARGIN = 20;
const LINE = 20;
const TITLE_SIZE = 17;
const TITLE_LINE = 28;

/** The numbers beside the axis. */
function axisWords(drawing: Drawing, left: number): string[] {
	return drawing.ticks.map((tick) =>
		tag('text', { class: 'words end', x: left - 8, y: round(heightOf(tick, drawing) + 4.5) }, [
			String(tick),
		]),
	);
}

function heightOf(value: number, { ticks, reversed }: Pick<Drawing, 'ticks' | 'reversed'>): number {
	const { top, bottom } = roomOf({ ticks });
	const share = shareOf(value, ticks);
	return top + (HEIGHT - top - bottom) * (reversed ? share : 1 - share);
}

/** Lines behind the data, the names of the slots, then each line with its points. */
function data(drawing: Drawing, across: Across, width: string | number = '100%'): string[] {
	const { slots, lines, ticks } = drawing;
	const { bottom } = roomOf(drawing);
	const places = placesOf(drawing);
	const last = Math.max(1, slots.length - 1);
	return [
		...ticks.map((tick) => {
			const y = round(heightOf(tick, drawing));
			return tag('line', { class: 'grid', x2: width, y1: y, y2: y });
		}),
		...namedSlots(slots.length).map((slot) =>
			tag('text', { class: 'words middle', x: across(slot / last), y: HEIGHT - bottom + 20 }, [
				escape(slots[slot] ?? ''),
			]),
		),
		...lines.map(({ points }, index) =>
			tag('g', { class: `line-${index % STYLES.length}` }, [
				...joinsOf(points, places[index] ?? [], across, index),
				...points.flatMap((point, slot) => {
					const place = places[index]?.[slot];
					return point && place ? [sign(point, place, across, index)] : [];
				}),
			]),
		),
	];
}

/** From each point to the one it is joined to, and where a line is broken. */
function joinsOf(
	points: readonly (DrawnPoint | null)[],
	places: readonly (Place | null)[],
	across: Across,
	line: number,
): string[] {
	return joinedPairs(points).flatMap(({ from, to, join }) => {
		const [a, b] = [places[from], places[to]];
		if (!a || !b) return [];
		if (join === 'break') {
			const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
			return [at(middle, across, tag('path', { d: BREAK }))];
		}
		const dash = join === 'gap' ? GAP : styleOf(line).dash;
		return tag('line', {
			'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
			x1: across(a.x),
			y1: round(a.y),
			x2: across(b.x),
			y2: round(b.y),
		});
	});
}

function sign(point: DrawnPoint, place: Place, across: Across, line: number): string {
	const { path, filled } = shapeOf(point, line);
	return at(place, across, tag('path', { class: filled ? 'full' : undefined, d: path }));
}

const at = ({ x, y }: Place, across: Across, inside: string) =>
	tag('svg', { x: across(x), y: round(y) }, [inside]);

/** Colours of the page by the classes of the picture; `.chart svg` has the same in the page. */
export function styleSheet({ paper, ink, muted, line, indigo, vermilion, font }: Colours): string {
	const named = { indigo, vermilion, ink, muted };
	return [
		`svg{overflow:visible}.paper{fill:${paper}}.grid{stroke:${line};stroke-width:1}`,
		`text{font:${FONT_SIZE}px ${font};fill:${muted}}`,
		`.title{font:700 ${TITLE_SIZE}px ${font};fill:${ink}}`,
		`.name{fill:${ink}}.bar{fill:${indigo}}.hollow{fill:${paper}}`,
		'.end{text-anchor:end}.middle{text-anchor:middle}',
		'g>line,path{fill:none;stroke-width:2}',
		...STYLES.map((style, index) => {
			const colour = named[style.colour];
			return `.line-${index}{stroke:${colour}}.line-${index} .full{fill:${colour}}`;
		}),
	].join('');
}
