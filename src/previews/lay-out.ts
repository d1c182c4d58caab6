/** A card as SVG, its words still as text: where everything stands, and how large. */
import { PRINTED } from '../charts/colours.ts';
import { escape, round, tag, widthOf, wrap } from '../charts/markup.ts';
import { keyOf, styleSheet } from '../charts/svg.ts';
import type { Words } from '../text/words.ts';
import type { Card } from './card.ts';

/** What those ask for who show previews. */
export const SIZE = { width: 1200, height: 630 };

const MARGIN = 64;
/** The line above the name of the site. */
const RULE = 548;
const GUTTER = 48;
/** How wide a chart is; what is told stands at its left. */
const CHART = 560;
const SEAL = 44;

const { paper: white, ...COLOURS } = PRINTED;
/** As the page. */
const PAPER = '#fbfaf5';

interface Style {
	size: number;
	weight?: number;
	fill?: string;
	anchor?: 'end';
}

const text = (words: string, x: number, y: number, style: Style) =>
	tag('text', { x: round(x), y: round(y), ...attributesOf(style) }, [escape(words)]);

const attributesOf = ({ size, weight = 400, fill = COLOURS.ink, anchor }: Style) => ({
	'font-size': size,
	'font-weight': weight,
	fill,
	'text-anchor': anchor,
});

export function layOut(card: Card, words: Words): string {
	const within = SIZE.width - 2 * MARGIN;
	const width = card.chart ? within - CHART - GUTTER : within;
	return tag(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: SIZE.width,
			height: SIZE.height,
			viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
		},
		[
			tag('style', {}, [styleSheet({ ...COLOURS, paper: PAPER })]),
			tag('rect', { class: 'paper', width: SIZE.width, height: SIZE.height }),
			...head(card, width, words),
			...(card.chart ? chart(card.chart, SIZE.width - MARGIN - CHART, words) : []),
			...foot(card),
		],
	);
}

/** Kind and name from the top; up from the line at the bottom what is told. */
function head(card: Card, width: number, words: Words): string[] {
	const { more } = words.previewText;
	const told = card.figure ? figure(card.figure, width, words) : about(card.about, width, words);
	const [name, below] = fit(namesOf(card.name, width), told);
	return [
		...cut(wrap(card.kind, width, KIND), 1, more).map((line) =>
			text(line, MARGIN, TOP - 20, { size: KIND, fill: COLOURS.muted }),
		),
		...cut(name.lines, 2, more).map((line, index) =>
			text(line, MARGIN, TOP + name.size * NAME_LINE * (index + 0.85), {
				size: name.size,
				weight: 700,
			}),
		),
		...below.drawn,
	];
}

const KIND = 28;
const TOP = 112;
const NAME_LINE = 1.2;

interface Name {
	size: number;
	lines: string[];
}

/** Something that stands on the line at the bottom, and how high it is. */
interface Block {
	height: number;
	drawn: string[];
}

/** One line before two, the larger before the smaller. */
function namesOf(name: string, width: number): Name[] {
	const sized = (size: number) => ({ size, lines: wrap(name, width, size) });
	const all = [76, 64, 54, 48, 42, 36].map(sized);
	const one = all.filter(({ size, lines }) => lines.length === 1 && size >= 48);
	const two = all.filter(({ lines }) => lines.length <= 2);
	return [...one, ...two, sized(36)];
}

/** A name smaller than this no longer looks like one. */
const READ_FIRST = 54;

/** The first that stand below one another, as large as there is room for. */
function fit(names: readonly Name[], blocks: readonly Block[]): [Name, Block] {
	const pairs = [...Map.groupBy(names, ({ size }) => size >= READ_FIRST).values()].flatMap(
		(group) => blocks.flatMap((block) => group.map((name) => [name, block] as [Name, Block])),
	);
	const room = RULE - TOP - GAP;
	const found = pairs.find(
		([{ size, lines }, { height }]) => lines.length * size * NAME_LINE + height <= room,
	);
	const last = pairs.at(-1);
	if (!found && !last) throw new Error('There is nothing to draw.');
	return (found ?? last) as [Name, Block];
}

/** Between the name and what is told. */
const GAP = 16;

/** A figure, in falling sizes of its number. */
function figure(
	{ label, value, marks, when, source }: NonNullable<Card['figure']>,
	width: number,
	{ previewText, signs }: Words,
): Block[] {
	const { before, number, unit } = value;
	const { more } = previewText;
	const told = [
		...cut(wrap(when, width, TOLD), 2, more),
		...cut(wrap(previewText.source(source), width, TOLD), 2, more),
	];
	const mark = marks && signs.bracketed(marks);
	const widthAt = (size: number) =>
		widthOf(number, size) + widthOf(before + unit + mark, size * SMALL);
	const valueAt = RULE - BELOW - told.length * TOLD * LEADING;
	const labels = cut(wrap(label, width, LABEL), 2, more);
	const part = (said: string, style: Style) =>
		said && tag('tspan', attributesOf(style), [escape(said)]);
	return [112, 96, 80, 68, 56, 46, 38, 30]
		.filter((size, index, { length }) => widthAt(size) <= width || index === length - 1)
		.map((size) => {
			const small = { size: Math.round(size * SMALL), weight: 600 };
			const labelAt = valueAt - size - 6;
			return {
				height: RULE - labelAt + labels.length * LABEL_LINE - 8,
				drawn: [
					...labels.map((line, index) =>
						text(line, MARGIN, labelAt - (labels.length - 1 - index) * LABEL_LINE, {
							size: LABEL,
							weight: 600,
						}),
					),
					tag('text', { x: MARGIN, y: round(valueAt) }, [
						part(before, small),
						part(number, { size, weight: 700 }),
						part(unit, small),
						part(mark, { ...small, fill: COLOURS.vermilion }),
					]),
					...upwards(told, TOLD, { fill: COLOURS.muted }),
				],
			};
		});
}

/** What the page is, in sizes that let more and more of it be read. */
function about(said: Card['about'], width: number, { chartText, previewText }: Words): Block[] {
	const { more } = previewText;
	const sources = said?.sources.join(chartText.semicolon);
	const told = sources ? cut(wrap(previewText.source(sources), width, TOLD), 2, more) : [];
	return [38, 34, 30].map((size, index, { length }) => {
		const whole = (said?.lines ?? []).flatMap((line) => wrap(line, width, size));
		const last = index === length - 1;
		const lines = last ? cut(whole, 5, more) : whole;
		const above = told.length * TOLD * LEADING + (told.length > 0 ? 8 : 0);
		return {
			height: BELOW + above + lines.length * size * LEADING,
			drawn: [...upwards(lines, size, {}, above), ...upwards(told, TOLD, { fill: COLOURS.muted })],
		};
	});
}

const LABEL = 34;
const LABEL_LINE = 44;
const TOLD = 26;
/** Between the last words and the line at the bottom. */
const BELOW = 44;
/** How large words are beside their number. */
const SMALL = 0.46;
const LEADING = 1.5;

/** Lines of which the last stands on the line at the bottom. */
const upwards = (lines: readonly string[], size: number, style: Omit<Style, 'size'>, above = 0) =>
	lines.map((line, index) =>
		text(line, MARGIN, RULE - 28 - above - (lines.length - 1 - index) * size * LEADING, {
			size,
			...style,
		}),
	);

const TITLE = 24;
const NOTE = 16;
const NOTE_LINE = 23;
const MOST_NOTES = 8;
const KEY_LINE = 22;
/** Larger than in the page, as long as there is room. */
const LARGEST = 1.5;

function chart(
	{ title, panel, keys, notes }: NonNullable<Card['chart']>,
	x: number,
	{ previewText }: Words,
): string[] {
	const top = 72;
	const titles = cut(wrap(title, CHART, TITLE), 2, previewText.more);
	const said = wrap(notes.join(''), CHART, NOTE);
	const shown = cut(said, MOST_NOTES, previewText.more);
	const from = top + titles.length * TITLE * 1.4;
	const to = RULE - 20 - shown.length * NOTE_LINE;
	const scale = Math.min(LARGEST, (to - from) / (keys.length * KEY_LINE + panel.height));
	return [
		...titles.map((line, index) =>
			text(line, x, top + TITLE * (1.4 * index + 0.85), { size: TITLE, weight: 600 }),
		),
		tag('g', { transform: `translate(${x} ${round(from)}) scale(${round(scale)})` }, [
			...keys.map((name, index) => {
				const y = KEY_LINE * (index + 0.5);
				return (
					tag('g', { class: `line-${index}` }, [keyOf(index, 0, y)]) +
					text(name, 34, y + 5, { size: 13, fill: COLOURS.muted })
				);
			}),
			tag('g', { transform: `translate(0 ${keys.length * KEY_LINE})` }, [
				panel.draw(CHART / scale),
			]),
		]),
		...shown.map((line, index) =>
			text(line, x, to + NOTE_LINE * (index + 0.75), { size: NOTE, fill: COLOURS.muted }),
		),
	];
}

/** The site's seal and name, and the date of the data. */
function foot({ site, asOf }: Card): string[] {
	const middle = (RULE + SIZE.height) / 2;
	return [
		tag('rect', {
			x: MARGIN,
			y: RULE,
			width: SIZE.width - 2 * MARGIN,
			height: 2,
			fill: COLOURS.ink,
		}),
		tag('rect', {
			x: MARGIN,
			y: middle - SEAL / 2,
			width: SEAL,
			height: SEAL,
			rx: 4,
			fill: COLOURS.vermilion,
		}),
		text([...site].slice(-2, -1).join(''), MARGIN + 8, middle + 10, {
			size: 28,
			weight: 700,
			fill: white,
		}),
		text(site, MARGIN + SEAL + 16, middle + 10, { size: 28, weight: 700 }),
		text(asOf, SIZE.width - MARGIN, middle + 9, {
			size: 24,
			fill: COLOURS.muted,
			anchor: 'end',
		}),
	];
}

/** No more lines than there is room for; what is left out is seen to be. */
function cut(lines: readonly string[], most: number, more: string): string[] {
	if (lines.length <= most) return [...lines];
	const kept = lines.slice(0, most);
	const last = [...(kept.pop() ?? '')].slice(0, -1).join('') + more;
	return [...kept, last];
}
