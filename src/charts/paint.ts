/** A drawing on a canvas, in the colours that the page has now. */
import { Chart, Legend, Tooltip } from 'chart.js';
import type { ChartKind, ChartText, Colours, Drawing, Place } from './kind.ts';
import { labelOf, notesOf, pointAt } from './point-words.ts';

Chart.register(Legend, Tooltip);

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
	const legend = settings.options?.plugins?.legend;
	if (legend) {
		// A line whose first point is open would have an open sign in the legend.
		legend.labels = {
			...legend.labels,
			generateLabels: (chart) =>
				Chart.defaults.plugins.legend.labels
					.generateLabels(chart)
					.map((label) => ({ ...label, fillStyle: label.strokeStyle ?? colours.ink })),
		};
		// Hiding a line with a click would make chart and table differ.
		legend.onClick = () => undefined;
	}
	return new Chart(canvas, settings);
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
