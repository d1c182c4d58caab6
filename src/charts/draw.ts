/** Draws a chart from the table beside it, and answers keys and buttons. Loaded by mount.ts. */
import {
	CategoryScale,
	Chart,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
} from 'chart.js';
import { chartText as text } from '../text/charts.ts';
import {
	type Colours,
	type DrawnPoint,
	type DrawnTable,
	lineChart,
	yearsOf,
} from './line-chart.ts';
import { readTable, tableToCsv } from './read-table.ts';
import { chartToPng } from './save-image.ts';

Chart.register(
	CategoryScale,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
);

const REDRAW_WHEN = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

export function draw(element: HTMLElement): void {
	const figure = element.closest('figure');
	const table = figure?.querySelector('table');
	const box = element.querySelector<HTMLElement>('.canvas');
	if (!figure || !table || !box) return;
	const caption = figure.querySelector('figcaption')?.textContent?.trim() ?? '';
	const drawn = readTable(table);

	const canvas = document.createElement('canvas');
	canvas.tabIndex = 0;
	// Screen readers hand arrow keys over to an application only.
	canvas.setAttribute('role', 'application');
	canvas.setAttribute('aria-label', text.canvas(caption));
	const status = document.createElement('p');
	status.className = 'unseen';
	status.setAttribute('role', 'status');
	box.replaceChildren(canvas);
	element.append(status);

	let chart = paint(canvas, drawn, readColours(box));
	for (const query of REDRAW_WHEN) {
		matchMedia(query).addEventListener('change', () => {
			chart.destroy();
			chart = paint(canvas, drawn, readColours(box));
		});
	}

	const years = yearsOf(drawn);
	const point = (at: Place) => drawn.lines[at.line]?.points[at.point];
	let place: Place | undefined;
	const show = (next: Place | undefined) => {
		place = next;
		const shown = place && point(place);
		const active =
			place && shown ? [{ datasetIndex: place.line, index: years.indexOf(shown.year) }] : [];
		chart.setActiveElements(active);
		chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
		chart.update();
		status.textContent = place && shown ? readOut(drawn.lines[place.line]?.about ?? '', shown) : '';
	};
	canvas.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const next = step(drawn, place, event.key);
		if (next === undefined) return;
		event.preventDefault();
		show(next ?? undefined);
	});
	canvas.addEventListener('blur', () => show(undefined));

	const name = text.fileName(caption);
	onClick(element, 'png', () => {
		const notes = [...figure.querySelectorAll('[data-note]')].map(
			(note) => note.textContent?.replace(/\s+/g, ' ').trim() ?? '',
		);
		const address = `${document.title} ${location.origin}${location.pathname}`;
		const image = chartToPng(canvas, readColours(box), caption, [...notes, address]);
		image.toBlob((blob) => blob && download(blob, `${name}.png`));
	});
	onClick(element, 'csv', () => {
		download(new Blob([tableToCsv(table)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
	});
	onClick(element, 'copy', (button) => {
		const code = element.querySelector('textarea');
		code?.select();
		navigator.clipboard?.writeText(code?.value ?? '').then(
			() => {
				button.textContent = text.buttons.copied;
			},
			// Not allowed to write: the code is selected, Ctrl+C copies it.
			() => undefined,
		);
	});
}

interface Place {
	line: number;
	point: number;
}

/** Where a key leads; null leaves the points, undefined is a key that is not ours. */
function step({ lines }: DrawnTable, from: Place | undefined, key: string) {
	if (key === 'Escape') return from ? null : undefined;
	const place = from ?? { line: 0, point: -1 };
	const last = (lines[place.line]?.points.length ?? 0) - 1;
	switch (key) {
		case 'ArrowRight':
			return { ...place, point: Math.min(place.point + 1, last) };
		case 'ArrowLeft':
			return { ...place, point: from ? Math.max(place.point - 1, 0) : last };
		case 'Home':
			return { ...place, point: 0 };
		case 'End':
			return { ...place, point: last };
		case 'ArrowUp':
		case 'ArrowDown': {
			if (lines.length < 2) return from ? undefined : { line: 0, point: 0 };
			if (!from) return { line: 0, point: 0 };
			const line = (from.line + (key === 'ArrowDown' ? 1 : lines.length - 1)) % lines.length;
			const year = lines[from.line]?.points[from.point]?.year ?? 0;
			const distance = lines[line]?.points.map((other) => Math.abs(other.year - year)) ?? [];
			return { line, point: distance.indexOf(Math.min(...distance)) };
		}
		default:
			return undefined;
	}
}

function readOut(about: string, { period, printed, scope, source }: DrawnPoint): string {
	return [about, period, printed, text.scopeOf(scope), text.sourceOf(source)].join(text.clause);
}

/** Settings are data; only what must be computed while pointing is added here. */
function paint(canvas: HTMLCanvasElement, drawn: DrawnTable, colours: Colours): Chart<'line'> {
	const settings = lineChart(drawn, colours);
	const years = yearsOf(drawn);
	const pointAt = (item: { datasetIndex: number; dataIndex: number } | undefined) =>
		drawn.lines[item?.datasetIndex ?? -1]?.points.find(
			({ year }) => year === years[item?.dataIndex ?? -1],
		);
	const tooltip = settings.options?.plugins?.tooltip;
	if (tooltip) {
		tooltip.callbacks = {
			title: ([item]) => pointAt(item)?.period ?? '',
			label: (item) => {
				const printed = pointAt(item)?.printed ?? '';
				return drawn.lines.length > 1 ? `${item.dataset.label} ${printed}` : printed;
			},
			afterLabel: (item) => {
				const point = pointAt(item);
				return point ? [text.scopeOf(point.scope), text.sourceOf(point.source)] : [];
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

function readColours(box: HTMLElement): Colours {
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

function onClick(element: HTMLElement, action: string, run: (button: HTMLElement) => void): void {
	const button = element.querySelector<HTMLElement>(`[data-do='${action}']`);
	if (!button) return;
	button.hidden = false;
	const item = button.closest('li');
	if (item) item.hidden = false;
	button.addEventListener('click', () => run(button));
}

function download(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// Safari reads the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
