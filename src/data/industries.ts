/** Who has which leading industry: what sources say of zones and networks, by the industries' tree. */
import type { IndustryTie, Source } from '../kinds/index.ts';
import { OWN_LANGUAGE } from '../text/languages.ts';
import type { Atlas, Collections, Entity, Entry } from './build-atlas.ts';
import { provinceOf, provincesOf } from './provinces.ts';

type Industry = Collections['industries'][number];

/** One source's word for an industry of a zone or a network. */
export interface IndustrySaid {
	page: Entity;
	/** Of a zone; a network is of none. */
	province: Entity | undefined;
	words: string;
	source: Entry<Source>;
}

/** Every industry, or all that are part of one, each before its parts; those of one level as `partsOf` has them. */
export function industryTree(atlas: Atlas, within?: string): Industry[] {
	return partsOf(atlas, within).flatMap((industry) => [
		industry,
		...industryTree(atlas, industry.id),
	]);
}

/** The industries just below one, the one most zones have first; without it, those that are part of none. */
export function partsOf(atlas: Atlas, parent: string | undefined): Industry[] {
	return atlas.entries.industries
		.filter(({ data }) => data.parent === parent)
		.map((industry) => ({ industry, zones: countOf(atlas, 'zones', industry.id) }))
		.toSorted(
			(a, b) =>
				b.zones - a.zones || a.industry.data.name.localeCompare(b.industry.data.name, OWN_LANGUAGE),
		)
		.map(({ industry }) => industry);
}

/** An industry and all that are part of it. */
export function withParts(atlas: Atlas, id: string): string[] {
	return [id, ...partsOf(atlas, id).flatMap((part) => withParts(atlas, part.id))];
}

/** The industries of an entry, with those of which they are part, once each. */
export function industriesOf(
	{ entries }: Atlas,
	ties: readonly IndustryTie[] | undefined,
): string[] {
	const found = new Set<string>();
	for (const { industry } of ties ?? []) {
		let id: string | undefined = industry;
		while (id !== undefined && !found.has(id)) {
			const here: string = id;
			found.add(here);
			id = entries.industries.find((one) => one.id === here)?.data.parent;
		}
	}
	return [...found];
}

/** What sources say of an industry, its parts apart: of zones in the order of their provinces. */
export function industrySaid(
	atlas: Atlas,
	collection: 'zones' | 'networks',
	industry: string,
): IndustrySaid[] {
	const order = provincesOf(atlas).map(({ id }) => `regions/${id}`);
	const placeOf = ({ province }: IndustrySaid) => order.indexOf(province?.ref ?? '');
	return atlas.entries[collection]
		.flatMap(({ id, data }) =>
			(data.industries ?? [])
				.filter((tie) => tie.industry === industry)
				.flatMap(({ words, source }): IndustrySaid[] => {
					const page = atlas.entities.get(`${collection}/${id}`);
					const from = atlas.sources.get(source);
					return page && from
						? [{ page, province: provinceOf(atlas, page), words, source: from }]
						: [];
				}),
		)
		.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** How many zones or networks have an industry or any of its parts. */
export function countOf(atlas: Atlas, collection: 'zones' | 'networks', id: string): number {
	return atlas.entries[collection].filter(({ data }) =>
		industriesOf(atlas, data.industries).includes(id),
	).length;
}

/** How many zones of each province have each of the industries that are part of none, or a part of it. */
export function industriesByProvince(atlas: Atlas): {
	industries: Industry[];
	rows: { province: Entity; counts: number[] }[];
	/** Zones of which any leading industry is known. */
	told: number;
} {
	const industries = partsOf(atlas, undefined);
	const zones = atlas.entries.zones.map(({ data }) => ({
		region: data.region,
		industries: industriesOf(atlas, data.industries),
		told: data.industries !== undefined,
	}));
	const rows = provincesOf(atlas).flatMap(({ id }) => {
		const own = zones.filter(({ region }) => region === id);
		const province = atlas.entities.get(`regions/${id}`);
		const counts = industries.map(
			(industry) => own.filter((zone) => zone.industries.includes(industry.id)).length,
		);
		return province && counts.some(Boolean) ? [{ province, counts }] : [];
	});
	return { industries, rows, told: zones.filter(({ told }) => told).length };
}
