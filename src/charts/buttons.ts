/** The buttons under a chart that work only with a script: save as picture, as CSV, copy. */
import type { Colours } from './kind.ts';
import { readRecords } from './read-table.ts';
import { chartToPng } from './save-image.ts';
import { toCsv } from './to-csv.ts';
import { chartWords } from '../text/in-browser/charts.ts';

const text = chartWords();

interface Drawn {
	figure: HTMLElement;
	table: HTMLTableElement;
	canvas: HTMLCanvasElement;
	caption: string;
	colours: () => Colours;
}

/** Show the buttons, and answer them. */
export function onButtons(
	element: HTMLElement,
	{ figure, table, canvas, caption, colours }: Drawn,
): void {
	const name = text.fileName(caption);
	onClick(element, 'png', () => {
		const notes = [...figure.querySelectorAll('[data-note]')].map(
			(note) => note.textContent?.replace(/\s+/g, ' ').trim() ?? '',
		);
		const address = `${document.title} ${location.origin}${location.pathname}`;
		const image = chartToPng(canvas, colours(), caption, [...notes, address]);
		image.toBlob((blob) => blob && download(blob, `${name}.png`));
	});
	onClick(element, 'csv', () => {
		const csv = toCsv(readRecords(table, text));
		download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
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
