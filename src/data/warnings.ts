/** What a reader should be wary of, counted. */
import type { Atlas } from './build-atlas.ts';
import type { Mark } from './shown.ts';

/** How many records carry each mark, most frequent first. */
export function countMarks(atlas: Atlas): { mark: Mark; count: number }[] {
	const counts = new Map<Mark, number>();
	for (const { marks } of atlas.figures) {
		for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
	}
	return [...counts].map(([mark, count]) => ({ mark, count })).sort((a, b) => b.count - a.count);
}

/** Names of metrics and scopes that no record uses. */
export function unusedIn(atlas: Atlas): string[] {
	const used = new Set<unknown>(atlas.figures.flatMap(({ metric, scope }) => [metric, scope]));
	for (const { metric, scope } of atlas.pledges) used.add(metric).add(scope);
	// Where no scope is stated, records name none.
	const scopes = atlas.entries.scopes.filter(({ data }) => data.covers !== 'unstated');
	return [...atlas.entries.metrics, ...scopes]
		.filter((entry) => !used.has(entry))
		.map(({ data }) => data.name);
}
