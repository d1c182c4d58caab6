/** What other sites can embed: each metric of a page of which two figures or more can be compared. */
import type { Atlas, Entity } from './build-atlas.ts';
import { isComparable } from './series.ts';

interface Embed {
	/** Its address below embed/, without the slash: zones/shenyang/revenue */
	path: string;
	entity: Entity;
	metric: string;
	/** What the metric is called. */
	name: string;
}

/** Under each address that a page has had. */
export function embedsOf({ entities }: Atlas): Embed[] {
	return [...entities.values()].flatMap((entity) =>
		[...Map.groupBy(entity.observations, ({ record }) => record.metric)].flatMap(
			([metric, figures]) =>
				metric !== undefined && isComparable(figures)
					? [entity.ref, ...entity.former].map((ref) => ({
							...{ path: `${ref}/${metric}`, entity, metric },
							name: figures[0]?.label ?? '',
						}))
					: [],
		),
	);
}
