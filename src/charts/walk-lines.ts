/** Arrow keys in lines: left and right along one, up and down to the nearest point of another. */
import type { Drawing, DrawnLine, Place } from './kind.ts';

/** Where a key leads; null leaves the points, undefined is a key that is not ours. */
export function walkLines(
	{ lines }: Drawing,
	from: Place | undefined,
	key: string,
): Place | null | undefined {
	const line = from?.line ?? 0;
	const stops = stopsOf(lines[line]);
	const first = stops[0];
	const last = stops.at(-1);
	const at = (slot: number | undefined) => (slot === undefined ? undefined : { line, slot });
	switch (key) {
		case 'Escape':
			return from && null;
		case 'Home':
			return at(first);
		case 'End':
			return at(last);
		case 'ArrowRight':
			return at(from ? (stops.find((slot) => slot > from.slot) ?? last) : first);
		case 'ArrowLeft':
			return at(from ? (stops.findLast((slot) => slot < from.slot) ?? first) : last);
		case 'ArrowUp':
		case 'ArrowDown':
			if (!from) return at(first);
			if (lines.length < 2) return undefined;
			return nearest(lines, (line + (key === 'ArrowDown' ? 1 : -1)) % lines.length, from.slot);
		default:
			return undefined;
	}
}

/** The slots in which a line has a point. */
function stopsOf(line: DrawnLine | undefined): number[] {
	return line?.points.flatMap((point, slot) => (point ? [slot] : [])) ?? [];
}

function nearest(lines: readonly DrawnLine[], at: number, slot: number): Place | undefined {
	const line = at < 0 ? lines.length - 1 : at;
	const [stop] = stopsOf(lines[line]).toSorted((a, b) => Math.abs(a - slot) - Math.abs(b - slot));
	return stop === undefined ? undefined : { line, slot: stop };
}
