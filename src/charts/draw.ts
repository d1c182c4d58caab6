/** Draws a chart from the table beside it, and answers keys and buttons. Loaded by mount.ts. */
import { onButtons } from './buttons.ts';
import { chartKind } from './index.ts';
import type { Place } from './kind.ts';
import { paint, point, readColours } from './paint.ts';
import { readOut } from './point-words.ts';
import { readTable } from './read-table.ts';
import { chartWords } from '../text/in-browser/charts.ts';

const text = chartWords();

const REDRAW_WHEN = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

export function draw(element: HTMLElement): void {
	const figure = element.closest('figure');
	const table = figure?.querySelector('table');
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
	box.replaceChildren(canvas);
	element.append(status);

	let chart = paint(canvas, kind, drawing, readColours(box), text);
	for (const query of REDRAW_WHEN) {
		matchMedia(query).addEventListener('change', () => {
			chart.destroy();
			chart = paint(canvas, kind, drawing, readColours(box), text);
		});
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

	onButtons(element, { figure, table, canvas, caption, colours: () => readColours(box) });
}
