/** The kinds of charts there are. */
import type { SeriesTable } from '../data/series.ts';
import type { ChartKind } from './kind.ts';
import { line } from './line.ts';
import { places } from './places.ts';

const kinds = { line, places } as const satisfies Record<string, ChartKind>;

export type ChartKindName = keyof typeof kinds;

/** The kind that suits a table. */
export function kindFor({ rank }: Pick<SeriesTable, 'rank'>): ChartKindName {
	return rank ? 'places' : 'line';
}

/** A kind by its name, as the page has it. */
export function chartKind(name: string | undefined): ChartKind {
	const [, kind] = Object.entries(kinds).find(([known]) => known === name) ?? [];
	if (!kind) throw new Error(`There is no kind of chart named "${name}".`);
	return kind;
}
