/** The picture that stands beside a link in a message: the name, the figure that tells most, the chart. */
import { chartKind, kindFor } from '../charts/index.ts';
import { HEIGHT as CHART_HEIGHT, roomOf } from '../charts/frame.ts';
import { joinedPairs } from '../charts/joined.ts';
import type { Drawing } from '../charts/kind.ts';
import { escape, round, tag } from '../charts/markup.ts';
import { PRINTED } from '../charts/colours.ts';
import { shapeOf } from '../charts/shapes.ts';
import { placesOf } from '../charts/svg.ts';
import { tableOf } from '../charts/table.ts';
import type { Atlas, Entity, Figure } from '../data/build-atlas.ts';
import { formatPeriod, marksText, sourceBrief, valueText } from '../data/format.ts';
import { keyFigures } from '../data/key-figures.ts';
import { latestNational } from '../data/latest.ts';
import { provinceOf } from '../data/provinces.ts';
import { tabulate } from '../data/series.ts';
import type { Words } from '../text/words.ts';
import { outlineOf, type Weight } from './outlines.ts';
import { PREVIEW_SIZE } from './where.ts';

const MARGIN = 64;
const { width: WIDTH, height: HEIGHT } = PREVIEW_SIZE;
/** A chart takes the right half. */
const CHART = { x: 620, y: 250, width: WIDTH - MARGIN - 620, height: 260 };

interface Line {
	text: string;
	size: number;
	weight?: Weight;
	colour?: string;
}

/** The figure that would stand first on the page. */
function firstFigure(atlas: Atlas, entity: Entity): Figure | undefined {
	if (entity.collection === 'metrics') {
		const { latest, newer } = latestNational(atlas, entity.id);
		return (latest ?? newer)?.figure;
	}
	const subject = atlas.regions.get(entity.id)?.data.keySubject;
	return keyFigures(entity.observations, atlas.asOf, subject, 1)[0];
}

/** The chart of that figure's metric, else the first that the page has. */
function firstDrawing(entity: Entity, figure: Figure | undefined, words: Words) {
	const metrics = new Set([
		...(figure?.metric ? [figure.metric] : []),
		...entity.observations.flatMap(({ metric }) => metric ?? []),
	]);
	for (const metric of metrics) {
		const own = (figure?.entity ?? entity).observations.filter((one) => one.metric === metric);
		const table = tabulate(own).find(({ chartable }) => chartable);
		if (!table) continue;
		const content = tableOf(table, words);
		const kind = chartKind(kindFor(table));
		const title = table.unit
			? words.chartText.unitOf(metric.data.name, table.unit.text)
			: metric.data.name;
		return { drawing: kind.read(content), title };
	}
	return undefined;
}

/**
 * One page's picture as SVG in which all text is outlines.
 *
 * @throws where the font of the package cannot be read
 */
export async function pictureOf(atlas: Atlas, entity: Entity, words: Words): Promise<string> {
	const { previewText: text, pageText, siteText, signs } = words;
	const figure = firstFigure(atlas, entity);
	const chart = firstDrawing(entity, figure, words);
	const within = WIDTH - 2 * MARGIN;
	const half = chart ? CHART.x - MARGIN - 40 : within;
	const kind = [
		pageText.collections[entity.collection],
		entity.collection === 'zones' ? provinceOf(atlas, entity)?.name : undefined,
	]
		.filter(Boolean)
		.join(signs.wideSpace);
	const parts: string[] = [];
	const write = async (line: Line, x: number, y: number, room: number): Promise<void> => {
		const size = await fit(line, room);
		const { path } = await outlineOf(line.text, size, line.weight ?? 400);
		parts.push(
			tag('path', {
				transform: `translate(${x} ${y})`,
				d: path,
				fill: line.colour ?? PRINTED.ink,
			}),
		);
	};
	await write(
		{ text: siteText.name, size: 30, weight: 700, colour: PRINTED.vermilion },
		MARGIN,
		92,
		within,
	);
	await write({ text: kind, size: 28, colour: PRINTED.muted }, MARGIN, 160, within);
	await write({ text: entity.name, size: 68, weight: 700 }, MARGIN, 236, within);
	if (figure) {
		const marks = marksText(figure, words);
		const label = [figure.subject, figure.label].filter(Boolean).join(signs.wideSpace);
		await write({ text: label, size: 30 }, MARGIN, 330, half);
		await write(
			{ text: valueText(figure, words), size: 84, weight: 700, colour: PRINTED.indigo },
			MARGIN,
			422,
			half,
		);
		const when = formatPeriod(figure.record.period, words) + (marks && signs.bracketed(marks));
		await write({ text: when, size: 28 }, MARGIN, 476, half);
		await write(
			{ text: sourceBrief(figure.source, words), size: 24, colour: PRINTED.muted },
			MARGIN,
			516,
			half,
		);
	}
	if (chart) {
		parts.push(lines(chart.drawing));
		await write(
			{ text: chart.title, size: 22, colour: PRINTED.muted },
			CHART.x,
			CHART.y - 14,
			CHART.width,
		);
		const below = CHART.y + CHART.height + 34;
		await write(
			{ text: chart.drawing.slots[0] ?? '', size: 22, colour: PRINTED.muted },
			CHART.x,
			below,
			80,
		);
		const last = chart.drawing.slots.at(-1) ?? '';
		const { width } = await outlineOf(last, 22, 400);
		await write(
			{ text: last, size: 22, colour: PRINTED.muted },
			CHART.x + CHART.width - width,
			below,
			80,
		);
	}
	await write(
		{ text: text.foot(formatPeriod(atlas.asOf, words)), size: 24, colour: PRINTED.muted },
		MARGIN,
		HEIGHT - 44,
		within,
	);
	return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT }, [
		tag('title', {}, [escape(entity.name)]),
		tag('rect', { width: WIDTH, height: HEIGHT, fill: PRINTED.paper }),
		tag('rect', { width: WIDTH, height: 16, fill: PRINTED.vermilion }),
		...parts,
	]);
}

/** The size at which a line has room. */
async function fit({ text, size, weight = 400 }: Line, room: number): Promise<number> {
	const { width } = await outlineOf(text, size, weight);
	return width <= room ? size : (size * room) / width;
}

/** The chart without axes: its lines, and signs for its points. */
function lines(drawing: Drawing): string {
	const places = placesOf(drawing);
	const { top, bottom } = roomOf(drawing);
	const room = CHART_HEIGHT - top - bottom;
	const spot = (place: { x: number; y: number }) => ({
		x: round(CHART.x + place.x * CHART.width),
		y: round(CHART.y + ((place.y - top) / room) * CHART.height),
	});
	const floor = CHART.y + CHART.height;
	return tag('g', { fill: 'none', stroke: PRINTED.indigo, 'stroke-width': 4 }, [
		tag('path', {
			d: `M${CHART.x} ${floor}h${CHART.width}`,
			stroke: PRINTED.line,
			'stroke-width': 2,
		}),
		...drawing.lines.flatMap(({ points }, line) => [
			...joinedPairs(points).flatMap(({ from, to, join }) => {
				const [one, other] = [places[line]?.[from], places[line]?.[to]];
				if (!one || !other || join === 'break') return [];
				const [a, b] = [spot(one), spot(other)];
				return tag('path', {
					d: `M${a.x} ${a.y}L${b.x} ${b.y}`,
					'stroke-dasharray': join === 'gap' ? '4 10' : undefined,
				});
			}),
			...points.flatMap((point, slot) => {
				const place = places[line]?.[slot];
				if (!point || !place) return [];
				const { x, y } = spot(place);
				const { path, filled } = shapeOf(point, line);
				return tag('path', {
					transform: `translate(${x} ${y}) scale(1.6)`,
					d: path,
					fill: filled ? PRINTED.indigo : 'none',
					'stroke-width': 2,
				});
			}),
		]),
	]);
}
