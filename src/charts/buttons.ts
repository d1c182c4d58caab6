/** What the buttons under a chart do: save its picture, copy it or its code. Loaded by mount.ts. */
import { PRINTED } from './colours.ts';
import { chartKind } from './index.ts';
import { readTable } from './read-table.ts';
import { toPng } from './save-image.ts';
import { type Panel, panelOf, svgAlone } from './svg.ts';
import { chartWords } from '../text/in-browser/charts.ts';

const text = chartWords();
/** Wide enough for a page of a document. */
const WIDTH = 800;

/** Do what a button says. */
export function press(element: HTMLElement, button: HTMLElement): void {
	const figure = element.closest('figure');
	const action = button.dataset['do'];
	if (!figure) return;
	const caption = figure.querySelector('figcaption')?.textContent?.trim() ?? '';
	const name = text.fileName(caption);
	const done = () => (button.textContent = text.buttons.copied);
	// Not allowed to write: nothing is lost, the picture and the code are still there.
	const ignored = () => undefined;
	switch (action) {
		case 'svg':
			return download(
				new Blob([picture(element, figure)], { type: 'image/svg+xml' }),
				`${name}.svg`,
			);
		case 'png':
			void toPng(picture(element, figure)).then((blob) => blob && download(blob, `${name}.png`));
			return;
		case 'copy-image': {
			// Safari writes only what is promised within the click itself.
			const image = toPng(picture(element, figure)).then((blob) => blob ?? new Blob());
			navigator.clipboard?.write([new ClipboardItem({ 'image/png': image })]).then(done, ignored);
			return;
		}
		case 'copy': {
			const code = element.querySelector('textarea');
			code?.select();
			navigator.clipboard?.writeText(code?.value ?? '').then(done, ignored);
			return;
		}
	}
}

/** The chart with its title, what signs mean, scopes, sources, licence, date and address. */
function picture(chart: HTMLElement, figure: HTMLElement): string {
	const { panel, lines } = drawnIn(figure);
	const credit = chart.closest<HTMLElement>('[data-credit]')?.dataset['credit'] ?? '';
	const said = (selector: string) =>
		[...figure.querySelectorAll(selector)].map(
			(node) => node.textContent?.replace(/\s+/g, ' ').trim() ?? '',
		);
	return svgAlone(panel, {
		title: figure.querySelector('figcaption')?.textContent?.trim() ?? '',
		lines,
		notes: [...said('.says'), ...said('[data-note]'), [credit, address()].join(text.clause)],
		width: WIDTH,
		colours: PRINTED,
	});
}

/** What is drawn in a figure: rows as they stand in the page, lines again from their table. */
function drawnIn(figure: HTMLElement): { panel: Panel; lines: string[] } {
	const rows = figure.querySelector<SVGElement>('svg.rows');
	if (rows) return { panel: panelOfRows(rows), lines: [] };
	const table = figure.querySelector<HTMLTableElement>('table[data-chart]');
	const drawing = chartKind(table?.dataset['chart']).read(table ? readTable(table) : { lines: [] });
	return { panel: panelOf(drawing), lines: drawing.lines.map((line) => line.name) };
}

/** Rows measure in percent and pixels, so that they are as right within another picture. */
function panelOfRows(rows: SVGElement): Panel {
	return {
		height: Number(rows.getAttribute('height')),
		draw: (width) => {
			const copy = rows.cloneNode(true) as SVGElement;
			copy.setAttribute('width', String(width));
			return new XMLSerializer().serializeToString(copy);
		},
	};
}

/** Where the page is to be found, wherever it is read now; what is chosen in it stands behind it. */
function address(): string {
	const { href } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? location;
	const url = new URL(href);
	url.search = location.search;
	return url.href;
}

function download(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// Safari reads the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
