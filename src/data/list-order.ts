/** In which order the entries of a collection are listed, and what stands before and after each. */
import type { CollectionName } from '../kinds/index.ts';
import { FAMILIES } from '../kinds/metrics.ts';
import { OWN_LANGUAGE } from '../text/languages.ts';
import type { Atlas, Collections, Entity } from './build-atlas.ts';
import { eventStart } from './format.ts';
import { industryTree } from './industries.ts';
import { latestByZone, latestNational } from './latest.ts';
import { compareText } from './order.ts';
import { provincesOf } from './provinces.ts';
import { evaluationsOf } from './standings.ts';
import { zonesInOrder } from './zone-rows.ts';

type Listed = readonly { id: string }[];

const LEVELS = ['country', 'economic-region', 'province', 'city'];
const MECHANISM_KINDS = ['mechanism', 'platform', 'scheme', 'network'];

const founded = ({ data }: { data: { founded?: { date: string } | undefined } }) =>
	data.founded?.date ?? '9999';

/** The order of each list page. Events go with time: the oldest first, and those without a date in none. */
const orders: { readonly [Name in CollectionName]?: (atlas: Atlas) => Listed } = {
	zones: zonesInOrder,
	alliances: ({ entries }) =>
		entries.alliances.toSorted((a, b) => compareText(founded(a), founded(b))),
	networks: ({ entries }) =>
		entries.networks.toSorted((a, b) => compareText(founded(a), founded(b))),
	industries: (atlas) => industryTree(atlas),
	regions: (atlas) => {
		const provinces = provincesOf(atlas).map(({ id }) => id);
		const placeOf = ({ id, data }: Collections['regions'][number]) =>
			provinces.indexOf(data.level === 'city' ? (data.parent ?? '') : id);
		return atlas.entries.regions.toSorted(
			(a, b) =>
				LEVELS.indexOf(a.data.level) - LEVELS.indexOf(b.data.level) || placeOf(a) - placeOf(b),
		);
	},
	mechanisms: ({ entries }) =>
		entries.mechanisms.toSorted(
			(a, b) => MECHANISM_KINDS.indexOf(a.data.kind) - MECHANISM_KINDS.indexOf(b.data.kind),
		),
	policies: ({ entries }) => entries.policies,
	terms: ({ entries }) =>
		entries.terms.toSorted((a, b) => a.data.name.localeCompare(b.data.name, OWN_LANGUAGE)),
	events: ({ entries }) =>
		entries.events
			.filter(({ data }) => eventStart(data) !== '')
			.toSorted((a, b) => compareText(eventStart(b.data), eventStart(a.data)))
			.toReversed(),
	metrics: metricsByUse,
	rankings: (atlas) => evaluationsOf(atlas).flatMap(({ lists }) => lists),
	sources: ({ entries }) =>
		entries.sources.toSorted(
			(a, b) =>
				compareText(a.data.grade, b.data.grade) ||
				compareText(b.data.published ?? '', a.data.published ?? ''),
		),
};

/** Family by family, of each those first of which most national zones have a value. */
function metricsByUse(atlas: Atlas): Listed {
	const use = ({ id, data }: Collections['metrics'][number]) => {
		const { latest, newer } = latestNational(atlas, id);
		return {
			id,
			family: FAMILIES.indexOf(data.family),
			zones: [...latestByZone(atlas, id).values()].filter(
				({ national, latest }) => national && latest.figure.record.value !== undefined,
			).length,
			country: Number(Boolean(latest ?? newer)),
			figures: atlas.figures.filter(({ metric }) => metric?.id === id).length,
		};
	};
	return atlas.entries.metrics
		.map(use)
		.sort(
			(a, b) =>
				a.family - b.family || b.zones - a.zones || b.country - a.country || b.figures - a.figures,
		);
}

const known = new WeakMap<Atlas, Map<CollectionName, Entity[]>>();

/** The pages of a collection in the order of its list; those that the list does not have are left out. */
export function inListOrder(atlas: Atlas, collection: CollectionName): readonly Entity[] {
	const lists = known.get(atlas) ?? new Map<CollectionName, Entity[]>();
	known.set(atlas, lists);
	const list =
		lists.get(collection) ??
		(orders[collection]?.(atlas) ?? []).flatMap(
			({ id }) => atlas.entities.get(`${collection}/${id}`) ?? [],
		);
	lists.set(collection, list);
	return list;
}

/** The pages before and after one in its list. */
export function besides(
	atlas: Atlas,
	entity: Entity,
): { previous: Entity | undefined; next: Entity | undefined } {
	const list = inListOrder(atlas, entity.collection);
	const place = list.indexOf(entity);
	return place < 0
		? { previous: undefined, next: undefined }
		: { previous: list[place - 1], next: list[place + 1] };
}
