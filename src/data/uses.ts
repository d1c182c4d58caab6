/** What the site takes from each source. */
import { referencesIn } from '../schemas/walk.ts';
import { schemas } from '../schemas/entities.ts';
import type { Atlas, Entity, Figure, Pledge } from './build-atlas.ts';

export interface Uses {
	/** By page: the records that rest on the source. */
	figures: Map<Entity, Figure[]>;
	pledges: Map<Entity, Pledge[]>;
	/** Pages that rest on it in other ways: approval, founding, members, status, text. */
	pages: Set<Entity>;
}

let known: { atlas: Atlas; uses: Map<string, Uses> } | undefined;

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

/** Everything taken from one source, by page. Citations in prose are told by `cited`. */
export function usesOf(
	atlas: Atlas,
	source: string,
	cited: ReadonlyMap<string, readonly string[]>,
): Uses {
	if (known?.atlas !== atlas) known = { atlas, uses: collect(atlas, cited) };
	return known.uses.get(source) ?? { figures: new Map(), pledges: new Map(), pages: new Set() };
}

function collect(atlas: Atlas, cited: ReadonlyMap<string, readonly string[]>): Map<string, Uses> {
	const all = new Map<string, Uses>();
	const of = (id: string) => {
		const uses = all.get(id) ?? { figures: new Map(), pledges: new Map(), pages: new Set() };
		all.set(id, uses);
		return uses;
	};
	for (const figure of atlas.figures) push(of(figure.source.id).figures, figure.entity, figure);
	for (const pledge of atlas.pledges) push(of(pledge.source.id).pledges, pledge.entity, pledge);
	for (const entity of atlas.entities.values()) {
		if (entity.collection === 'sources' || entity.collection === 'scopes') continue;
		const collection = entity.collection as Exclude<typeof entity.collection, 'corrections'>;
		const entry = atlas.entries[collection].find(({ id }) => id === entity.id);
		const references = referencesIn(schemas[collection], entry?.data)
			.filter(
				({ to, path }) => to === 'sources' && path[0] !== 'observations' && path[0] !== 'targets',
			)
			.map(({ id }) => id);
		for (const id of [...references, ...(cited.get(entity.ref) ?? [])]) of(id).pages.add(entity);
	}
	return all;
}
