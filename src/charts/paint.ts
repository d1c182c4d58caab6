/** A drawing on a canvas, in the colours that the page has now. */
import { Chart, type ChartConfiguration, type Plugin, type Scale, Tooltip } from 'chart.js';
import { roomOf } from './frame.ts';
import type { ChartKind, ChartText, Colours, Drawing, Place } from './kind.ts';
import { joinedPairs } from './joined.ts';
import { labelOf, notesOf, pointAt } from './point-words.ts';
import { namedSlots } from './scale.ts';
import { BREAK, GAP, shapeOf, styleOf } from './shapes.ts';

Chart.register(Tooltip);

/** Settings are data; only what must be computed while pointing is added here. */
export function paint(
	canvas: HTMLCanvasElement,
	{ parts, settings: settingsOf }: ChartKind,
	drawing: Drawing,
	colours: Colours,
	text: ChartText,
): Chart {
	Chart.register(...parts);
	const settings = settingsOf(drawing, colours);
	const placeOf = (item: { datasetIndex: number; dataIndex: number }): Place => ({
		line: item.datasetIndex,
		slot: item.dataIndex,
	});
	const tooltip = settings.options?.plugins?.tooltip;
	if (tooltip) {
		tooltip.callbacks = {
			title: ([item]) => (item && pointAt(drawing, placeOf(item))?.period) ?? '',
			label: (item) => labelOf(drawing, placeOf(item)),
			afterLabel: (item) => {
				const point = pointAt(drawing, placeOf(item));
				return point ? notesOf(point, text) : [];
			},
		};
	}
	placeAxes(settings, drawing);
	return new Chart(canvas, { ...settings, plugins: [linesOf(drawing, colours)] });
}

/** Both axes as wide as those of the page's picture, with the same words. */
function placeAxes({ options }: ChartConfiguration, drawing: Drawing): void {
	const room = roomOf(drawing);
	const { x, y } = (options?.scales ?? {}) as Record<string, object | undefined>;
	Object.assign(x ?? {}, {
		afterFit: (scale: Scale) => {
			scale.height = room.bottom;
			scale.paddingLeft = 0;
			scale.paddingRight = 0;
		},
		afterBuildTicks: (scale: Scale) => {
			scale.ticks = namedSlots(drawing.slots.length).map((value) => ({ value }));
		},
	});
	Object.assign(y ?? {}, {
		afterFit: (scale: Scale) => {
			scale.width = room.left;
		},
		afterBuildTicks: (scale: Scale) => {
			scale.ticks = drawing.ticks.map((value) => ({ value }));
		},
		ticks: {
			...(y && 'ticks' in y ? (y.ticks as object) : {}),
			callback: (value: number) => String(value),
		},
	});
}

/** Lines and signs over the axes that Chart.js draws, as the page's picture has them. */
function linesOf(drawing: Drawing, colours: Colours): Plugin {
	return {
		id: 'lines',
		beforeDatasetsDraw({ ctx, scales: { x, y } }) {
			if (!x || !y) return;
			for (const [line, { points }] of drawing.lines.entries()) {
				const { colour: name, dash } = styleOf(line);
				const colour = colours[name];
				const placeOf = (slot: number) => ({
					x: x.getPixelForValue(slot),
					y: y.getPixelForValue(points[slot]?.value ?? 0),
				});
				for (const { from, to, join } of joinedPairs(points)) {
					const [a, b] = [placeOf(from), placeOf(to)];
					if (join === 'break') {
						const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
						stamp(ctx, middle, { path: BREAK, filled: false }, colour);
					} else {
						stroke(ctx, [a, b], join === 'gap' ? GAP : dash, colour);
					}
				}
				points.forEach((point, slot) => {
					if (point) stamp(ctx, placeOf(slot), shapeOf(point, line), colour);
				});
			}
		},
	};
}

interface Spot {
	x: number;
	y: number;
}

function stroke(
	pen: CanvasRenderingContext2D,
	[from, to]: readonly [Spot, Spot],
	dash: readonly number[],
	colour: string,
): void {
	pen.save();
	pen.lineWidth = 2;
	pen.strokeStyle = colour;
	pen.setLineDash([...dash]);
	pen.beginPath();
	pen.moveTo(from.x, from.y);
	pen.lineTo(to.x, to.y);
	pen.stroke();
	pen.restore();
}

function stamp(
	pen: CanvasRenderingContext2D,
	{ x, y }: Spot,
	{ path, filled }: { path: string; filled: boolean },
	colour: string,
): void {
	pen.save();
	pen.translate(x, y);
	pen.lineWidth = 2;
	pen.strokeStyle = colour;
	pen.fillStyle = colour;
	const shape = new Path2D(path);
	pen.stroke(shape);
	if (filled) pen.fill(shape);
	pen.restore();
}

/** Turn attention to one point, or to none. */
export function point(chart: Chart, place: Place | undefined): void {
	const active = place ? [{ datasetIndex: place.line, index: place.slot }] : [];
	chart.setActiveElements(active);
	chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
	chart.update();
}

export function readColours(box: HTMLElement): Colours {
	const style = getComputedStyle(box);
	const font = style.fontFamily;
	if (matchMedia('(forced-colors: active)').matches) {
		// Custom properties keep the page's own colours; what is computed follows the reader's.
		const ink = style.color;
		const paper = getComputedStyle(document.body).backgroundColor;
		return { paper, ink, muted: ink, line: ink, indigo: ink, vermilion: ink, font };
	}
	const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
	return {
		paper: of('paper'),
		ink: of('ink'),
		muted: of('muted'),
		line: of('line'),
		indigo: of('indigo'),
		vermilion: of('vermilion'),
		font,
	};
}
