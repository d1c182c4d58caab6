/** Where a zone stands in each metric, as a line of dots: one for each zone it can be compared with. */
import { CHART_NEEDS } from '../kinds/chart-needs.ts';
import type { Metric } from '../kinds/index.ts';
import type { Atlas, Entity, Entry, Figure } from './build-atlas.ts';
import { comparableFigures, type Place, placeOf, sizeOf } from './ranking.ts';

/** With fewer zones than this a line of dots says too little. */
export const FEWEST = CHART_NEEDS.dots;

export interface Strip {
	metric: Entry<Metric>;
	/** The zone's own figure. */
	own: Figure;
	/** Its place among them; a place in a list is its own. */
	place: Place | undefined;
	/** All of one year, comparable scope and currency; the one that stands first is the last. */
	dots: readonly { figure: Figure; /** From 0 to 1, the best of all. */ at: number }[];
}

const known = new WeakMap<Atlas, Map<string, Figure[][]>>();

/** Of each metric the groups that are large enough, newest first. */
function groupsOf(atlas: Atlas): ReadonlyMap<string, Figure[][]> {
	const made =
		known.get(atlas) ??
		new Map(
			atlas.entries.metrics
				.filter(({ data }) => data.direction !== 'none')
				.map(({ id }) => [
					id,
					comparableFigures(atlas, id)
						.filter(({ length }) => length >= FEWEST)
						.toSorted((a, b) => Number(b[0]?.record.period) - Number(a[0]?.record.period)),
				]),
		);
	known.set(atlas, made);
	return made;
}

/**
 * For each metric in which a zone can be compared with at least nine others, the newest year in which
 * it can; what stands first among key figures first, then what most zones have.
 */
export function stripsOf(atlas: Atlas, zone: Entity): Strip[] {
	const strips = [...groupsOf(atlas).keys()].flatMap((id) => stripOf(atlas, zone, id) ?? []);
	const prominence = ({ metric }: Strip) => metric.data.prominence ?? Number.MAX_SAFE_INTEGER;
	return strips.toSorted((a, b) => prominence(a) - prominence(b) || b.dots.length - a.dots.length);
}

/** In one metric: the newest year in which it can be compared, or the one that is asked for. */
export function stripOf(
	atlas: Atlas,
	zone: Entity,
	metricId: string,
	year?: string,
): Strip | undefined {
	const metric = atlas.metrics.get(metricId);
	for (const group of groupsOf(atlas).get(metricId) ?? []) {
		const own = group.find(({ entity }) => entity === zone);
		if (metric && own && (year === undefined || own.record.period === year)) {
			return { metric, own, place: placeOf(atlas, own), dots: dotsOf(group, metric) };
		}
	}
	return undefined;
}

const dotsByGroup = new WeakMap<readonly Figure[], Strip['dots']>();

/** Every zone of a group has the same dots on its page. */
function dotsOf(figures: readonly Figure[], metric: Entry<Metric>): Strip['dots'] {
	const dots = dotsByGroup.get(figures) ?? placeDots(figures, metric);
	dotsByGroup.set(figures, dots);
	return dots;
}

function placeDots(figures: readonly Figure[], { data }: Entry<Metric>): Strip['dots'] {
	const sizes = figures.map((figure) => ({ figure, size: sizeOf(figure) }));
	const ordered = sizes.toSorted((a, b) => a.size.cmp(b.size));
	if (data.direction === 'lower') ordered.reverse();
	const [first, last] = [ordered[0]?.size, ordered.at(-1)?.size];
	if (!first || !last) return [];
	const width = last.minus(first);
	return ordered.map(({ figure, size }) => ({
		figure,
		at: width.eq(0) ? 0.5 : size.minus(first).div(width).toNumber(),
	}));
}

/** More dots than this are not to be told apart on any screen, and would make each page as long as all zones. */
const MOST_DOTS = 100;

/** Of the dots of a line those to draw: all, or of very many one at each place, the ends among them. */
export function drawnDots(dots: Strip['dots']): Strip['dots'] {
	if (dots.length <= MOST_DOTS) return dots;
	const places = new Map(dots.map((dot) => [Math.round(dot.at * MOST_DOTS), dot]));
	const [first] = dots;
	if (first) places.set(0, first);
	return [...places.values()];
}
