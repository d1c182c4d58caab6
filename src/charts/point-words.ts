/** What readers are told of one point: by voice, and beside the pointer. */
import type { ChartText, Drawing, DrawnPoint, Place } from './kind.ts';

export function pointAt({ lines }: Drawing, place: Place | undefined): DrawnPoint | undefined {
	return (place && lines[place.line]?.points[place.slot]) ?? undefined;
}

/** All of it in one sentence. */
export function readOut(drawing: Drawing, place: Place | undefined, text: ChartText): string {
	const point = pointAt(drawing, place);
	if (!place || !point) return '';
	const about = drawing.lines[place.line]?.about ?? '';
	return [about, point.period, point.printed, ...notesOf(point, text)].join(text.clause);
}

/** The value, with the line's name where there are several. */
export function labelOf(drawing: Drawing, place: Place): string {
	const printed = pointAt(drawing, place)?.printed ?? '';
	const line = drawing.lines[place.line];
	return line && drawing.lines.length > 1 ? `${line.name} ${printed}` : printed;
}

/** Whom or what area it covers, where that is stated, and who says so. */
export function notesOf({ scope, source }: DrawnPoint, text: ChartText): string[] {
	return [...(scope ? [text.scopeOf(scope)] : []), text.sourceOf(source)];
}
