/** Which part of a build is at work, told from what the build prints. */
import { OTHER_SORTS, sortOf } from './output-bytes.ts';

/** `others` is what writes the sorts that are told apart. */
export const STAGES = [
	'check',
	'read',
	'remark',
	'render',
	'downloads',
	'others',
	'index',
	'rest',
] as const;
export type Stage = (typeof STAGES)[number];

/** A line that ends a piece of work, or begins another; colours are not in it. */
const MARKS: readonly (readonly [RegExp, Stage])[] = [
	[/^▶ 检查内容|\[content-check\]/, 'check'],
	[/^▶ 构建网站|\[content\] Syncing/, 'read'],
	// Vite compiles prose and program; the plugins of remark are the greater part of it.
	[/\[build\] Building static entrypoints/, 'remark'],
	[/generating static routes/, 'render'],
	[/\[build\] ✓ Completed in .*s\.$/, 'index'],
	[/\[search-index\]/, 'rest'],
];

function stageOf(route: string): Stage {
	const sort = sortOf(route);
	if (OTHER_SORTS.some((other) => other === sort)) return 'others';
	return /(?:\.html|\/)$/.test(route) ? 'render' : 'downloads';
}

/** Follows a build line by line; `spent` is asked for what has been spent so far. */
export function stageClock(spent: () => number) {
	const seconds = new Map<Stage, number>();
	let stage: Stage = 'read';
	let last = spent();
	let routes = false;
	const charge = (to: Stage) => {
		// What ends is out of sight for a moment, until whoever started it has been told.
		const now = Math.max(last, spent());
		seconds.set(to, (seconds.get(to) ?? 0) + now - last);
		last = now;
	};
	const enter = (next: Stage) => {
		charge(stage);
		stage = next;
	};
	return {
		enter,
		read(line: string): void {
			const [, route] = /[├└]─ \/(\S+)/.exec(line) ?? [];
			if (route) {
				routes = true;
				// It is told when it has been made.
				stage = stageOf(route);
				charge(stage);
				return;
			}
			const mark = MARKS.find(([pattern]) => pattern.test(line));
			// Astro says that it has completed before it makes the pages, too.
			if (mark && (mark[1] !== 'index' || routes)) enter(mark[1]);
		},
		end(): Partial<Record<Stage, number>> {
			charge(stage);
			return Object.fromEntries(seconds);
		},
	};
}
