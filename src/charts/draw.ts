/** Lays a canvas over a chart's picture that answers pointer, touch and keys. Loaded by mount.ts. */
import { chartKind } from './index.ts';
import type { Place } from './kind.ts';
import { paint, point, readColours } from './paint.ts';
import { readOut } from './point-words.ts';
import { readTable } from './read-table.ts';
import { chartWords } from '../text/in-browser/charts.ts';

const text = chartWords();

const REDRAW_WHEN = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** @param at where in the window a reader points already, so that the first touch is answered. */
export function draw(element: HTMLElement, at?: { x: number; y: number }): void {
	const figure = element.closest('figure');
	const table = figure?.querySelector<HTMLTableElement>('table[data-chart]');
	const box = element.querySelector<HTMLElement>('.canvas');
	if (!figure || !table || !box) return;
	const caption = figure.querySelector('figcaption')?.textContent?.trim() ?? '';
	const kind = chartKind(table.dataset['chart']);
	const drawing = kind.read(readTable(table));

	const canvas = document.createElement('canvas');
	canvas.tabIndex = 0;
	// Screen readers hand arrow keys over to an application only.
	canvas.setAttribute('role', 'application');
	canvas.setAttribute('aria-label', text.canvas(caption));
	const status = document.createElement('p');
	status.className = 'unseen';
	status.setAttribute('role', 'status');
	const layer = document.createElement('div');
	layer.className = 'layer';
	layer.append(canvas);
	const focused = document.activeElement === box;
	box.append(layer);
	box.dataset['taken'] = '';
	box.removeAttribute('tabindex');
	element.append(status);
	if (focused) canvas.focus();

	let chart = paint(canvas, kind, drawing, readColours(box), text);
	for (const query of REDRAW_WHEN) {
		matchMedia(query).addEventListener('change', () => {
			chart.destroy();
			chart = paint(canvas, kind, drawing, readColours(box), text);
		});
	}

	if (at) {
		canvas.dispatchEvent(new MouseEvent('mousemove', { clientX: at.x, clientY: at.y }));
	}

	let place: Place | undefined;
	const show = (next: Place | undefined) => {
		place = next;
		point(chart, place);
		status.textContent = readOut(drawing, place, text);
	};
	canvas.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const next = kind.walk(drawing, place, event.key);
		if (next === undefined) return;
		event.preventDefault();
		show(next ?? undefined);
	});
	canvas.addEventListener('blur', () => show(undefined));
	// A finger that taps elsewhere has left the point, though no pointer has moved out.
	document.addEventListener('pointerdown', ({ target }) => {
		if (target !== canvas) show(undefined);
	});
}
