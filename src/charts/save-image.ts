/** A chart as a picture that can stand alone: with its caption above and its sources below. */
import type { Colours } from './kind.ts';

const MARGIN = 20;
const LINE = 20;

export function chartToPng(
	chart: HTMLCanvasElement,
	colours: Colours,
	caption: string,
	notes: readonly string[],
): HTMLCanvasElement {
	const image = document.createElement('canvas');
	const pen = image.getContext('2d');
	if (!pen) return image;
	const scale = chart.width / chart.clientWidth;
	const width = chart.clientWidth;
	const captionFont = `700 17px ${colours.font}`;
	const noteFont = `13px ${colours.font}`;
	pen.font = captionFont;
	const head = wrap(pen, caption, width);
	pen.font = noteFont;
	const foot = notes.flatMap((note) => wrap(pen, note, width));

	const top = MARGIN + head.length * 1.4 * LINE;
	image.width = (width + 2 * MARGIN) * scale;
	image.height = (top + chart.clientHeight + MARGIN / 2 + foot.length * LINE + MARGIN) * scale;
	pen.scale(scale, scale);
	pen.fillStyle = colours.paper;
	pen.fillRect(0, 0, image.width, image.height);
	pen.textBaseline = 'top';
	pen.fillStyle = colours.ink;
	pen.font = captionFont;
	head.forEach((line, index) => pen.fillText(line, MARGIN, MARGIN + index * 1.4 * LINE));
	pen.drawImage(chart, MARGIN, top, width, chart.clientHeight);
	pen.fillStyle = colours.muted;
	pen.font = noteFont;
	const below = top + chart.clientHeight + MARGIN / 2;
	foot.forEach((line, index) => pen.fillText(line, MARGIN, below + index * LINE));
	return image;
}

/** Chinese breaks between any two characters. */
function wrap(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const character of text) {
		if (line && pen.measureText(line + character).width > width) {
			lines.push(line);
			line = '';
		}
		line += character;
	}
	return [...lines, line];
}
