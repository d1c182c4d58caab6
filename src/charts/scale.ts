/** Where values stand on an axis: the same in the picture of the page and on the canvas. */
import { nice, ticks } from 'd3-array';

/** About as many lines as can be told apart behind the data. */
const MOST_TICKS = 5;
/** As many years can be written below a narrow chart. */
const MOST_NAMES = 6;
/** How far the lists go in which places are told: the first fifty, and all zones. */
const LISTS = [50, 178];

/** Round values from zero, or below where there are negative ones, to beyond the largest. */
export function ticksFrom(values: readonly number[]): number[] {
	const least = Math.min(0, ...values);
	const most = Math.max(0, ...values);
	const [start, end] = nice(least, most === least ? least + 1 : most, MOST_TICKS);
	return ticks(start, end, MOST_TICKS);
}

/** Places from the first to the last of the list in which they are. */
export function placeTicks(values: readonly number[]): number[] {
	const last = Math.max(...values);
	const end = LISTS.find((size) => size >= last) ?? Math.ceil(last / 100) * 100;
	const between = ticks(1, end, MOST_TICKS).filter((tick) => tick > 1 && tick < end * 0.92);
	return [1, ...between, end];
}

/** From 0 at the first tick to 1 at the last. */
export function shareOf(value: number, range: readonly number[]): number {
	const [first = 0, last = 1] = [range[0], range.at(-1)];
	return (value - first) / (last - first);
}

/** Which slots have their names written below the axis: the first, the last, and even steps between. */
export function namedSlots(count: number): number[] {
	const last = count - 1;
	const step = Math.max(1, Math.ceil(last / (MOST_NAMES - 1)));
	const even = Array.from({ length: Math.ceil(last / step) }, (_, index) => index * step);
	return [...even.filter((index) => last - index >= step), last];
}
