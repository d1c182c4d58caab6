/** What the site takes from each source. */
import type { Atlas, Entity, Figure, Pledge, Saying } from './build-atlas.ts';
import { ownSources } from './sources-of.ts';

export interface Uses {
	/** By page: the records that rest on the source. */
	figures: Map<Entity, Figure[]>;
	pledges: Map<Entity, Pledge[]>;
	sayings: Map<Entity, Saying[]>;
	/** Pages that rest on it in other ways: approval, founding, members, status, text. */
	pages: Set<Entity>;
}

const usesByAtlas = new WeakMap<Atlas, Map<string, Uses>>();

/** Everything taken from one source, by page. Citations in prose are told by `cited`. */
export function usesOf(
	atlas: Atlas,
	source: string,
	cited: ReadonlyMap<string, readonly string[]>,
): Uses {
	const known = usesByAtlas.get(atlas) ?? collect(atlas, cited);
	usesByAtlas.set(atlas, known);
	return known.get(source) ?? noUses();
}

const noUses = (): Uses => ({
	figures: new Map(),
	pledges: new Map(),
	sayings: new Map(),
	pages: new Set(),
});

function collect(atlas: Atlas, cited: ReadonlyMap<string, readonly string[]>): Map<string, Uses> {
	const all = new Map<string, Uses>();
	const of = (id: string) => {
		const uses = all.get(id) ?? noUses();
		all.set(id, uses);
		return uses;
	};
	for (const [id, figures] of Map.groupBy(atlas.figures, ({ source }) => source.id)) {
		of(id).figures = Map.groupBy(figures, ({ entity }) => entity);
	}
	for (const [id, pledges] of Map.groupBy(atlas.pledges, ({ source }) => source.id)) {
		of(id).pledges = Map.groupBy(pledges, ({ entity }) => entity);
	}
	for (const [id, sayings] of Map.groupBy(atlas.sayings, ({ source }) => source.id)) {
		of(id).sayings = Map.groupBy(sayings, ({ entity }) => entity);
	}
	for (const entity of atlas.entities.values()) {
		if (entity.collection === 'sources' || entity.collection === 'scopes') continue;
		for (const id of [...ownSources(atlas, entity), ...(cited.get(entity.ref) ?? [])]) {
			of(id).pages.add(entity);
		}
	}
	return all;
}
