/** What a table or a list says of each zone: how large it is, where it ranks, what it makes. */
import type { Zone } from '../kinds/index.ts';
import { toBase } from '../quantities/unit.ts';
import type { Atlas, Collections, Entity, Entry, Figure } from './build-atlas.ts';
import { coreMetrics, nationalZones } from './coverage.ts';
import { industriesOf } from './industries.ts';
import { latestByZone, type ZoneFigure } from './latest.ts';
import { provincesOf } from './provinces.ts';
import { latestStanding, type Standing } from './standings.ts';
import { badgesOf } from './zone-facts.ts';

/** Figures as recent as this many years before the date of the data are news. */
const NEWS_YEARS = 3;
/** Whoever makes more than this is told of on its own page. */
const MOST_INDUSTRIES = 4;

export interface ZoneRow {
	id: string;
	zone: Entity;
	data: Zone;
	province: Entity | undefined;
	/** The page of its city, where there is one. */
	city: Entity | undefined;
	/** The alliances and networks whose member it is. */
	groups: Entity[];
	/** Its leading industries and those they are part of. */
	industries: string[];
	/** The first few of them by name, without those of which another is a part. */
	makes: { industries: Collections['industries']; more: number };
	/** The latest GDP or, without one of its own, revenue. */
	size: ZoneFigure | undefined;
	/** Its latest place in the national evaluation, marked or not. */
	standing: Standing | undefined;
	figures: number;
	/** Whether any of its figures is of a recent year. */
	recent: boolean;
}

/** The year from which on figures are recent. */
export const recentYear = ({ asOf }: Pick<Atlas, 'asOf'>) =>
	String(Number(asOf.slice(0, 4)) - NEWS_YEARS);

/** The amounts that say how large a zone is: those that readers ask for first. */
export function sizeMetrics(atlas: Atlas) {
	return coreMetrics(atlas)
		.filter(
			({ data }) =>
				data.nature === 'flow' &&
				data.units.every((unit) => atlas.entries.vocabulary.parseUnit(unit)?.money),
		)
		.slice(0, 2);
}

const known = new WeakMap<Atlas, ReadonlyMap<string, ZoneRow>>();

/** Every zone's row, in the order in which zones are listed. */
export function zoneRows(atlas: Atlas): ReadonlyMap<string, ZoneRow> {
	const rows = known.get(atlas) ?? new Map(zonesInOrder(atlas).map((zone) => rowOf(atlas, zone)));
	known.set(atlas, rows);
	return rows;
}

/** The zones of a province or a city. */
export function zonesWithin(atlas: Atlas, regionId: string): ZoneRow[] {
	const region = atlas.regions.get(regionId)?.data;
	return [...zoneRows(atlas).values()].filter(({ data }) =>
		region?.level === 'city'
			? data.city === region.name && data.region === region.parent
			: data.region === regionId,
	);
}

/** National zones province by province, as the tiles of the map stand; after them all others. */
export function zonesInOrder(atlas: Atlas): Entry<Zone>[] {
	const provinces = provincesOf(atlas).map(({ id }) => id);
	const national = new Set(nationalZones(atlas).map(({ id }) => id));
	return atlas.entries.zones.toSorted(
		(a, b) =>
			Number(national.has(b.id)) - Number(national.has(a.id)) ||
			provinces.indexOf(a.data.region) - provinces.indexOf(b.data.region),
	);
}

function rowOf(atlas: Atlas, { id, data }: Entry<Zone>): [string, ZoneRow] {
	const zone = atlas.entities.get(`zones/${id}`);
	if (!zone) throw new Error(`There is no zone "${id}".`);
	const industries = industriesOf(atlas, data.industries);
	const makes = leavesOf(atlas, industries);
	const sizes = sizeMetrics(atlas).flatMap(({ id: metric }) => latestOf(atlas, metric, id));
	return [
		id,
		{
			id,
			zone,
			data,
			province: atlas.entities.get(`regions/${data.region}`),
			city: cityOf(atlas, data),
			groups: badgesOf(atlas, zone.ref),
			industries,
			makes: {
				industries: makes.slice(0, MOST_INDUSTRIES),
				more: Math.max(0, makes.length - MOST_INDUSTRIES),
			},
			size: sizes.find(({ area }) => area !== 'other') ?? sizes[0],
			standing: latestStanding(atlas, id),
			figures: zone.observations.length,
			recent: zone.observations.some(
				({ period }) => (period.end ?? period.start ?? '') >= recentYear(atlas),
			),
		},
	];
}

/** The latest figure of a zone, where it has a value. */
function latestOf(atlas: Atlas, metric: string, zone: string): ZoneFigure[] {
	const latest = latestByZone(atlas, metric).get(zone)?.latest;
	return latest && latest.figure.record.value !== undefined ? [latest] : [];
}

/** The industries of which no other one is a part, in the order of the sources. */
function leavesOf({ entries }: Atlas, ids: readonly string[]): Collections['industries'] {
	const named = ids.flatMap((id) => entries.industries.find((one) => one.id === id) ?? []);
	return named.filter(({ id }) => !named.some(({ data }) => data.parent === id));
}

/** The page of the city in which a zone is. */
export function cityOf({ entries, entities }: Atlas, { city, region }: Zone): Entity | undefined {
	const page = entries.regions.find(
		({ data }) => data.level === 'city' && data.name === city && data.parent === region,
	);
	return page && entities.get(`regions/${page.id}`);
}

/**
 * What a column of sizes is sorted by: the value in its base unit. The second metric's come after
 * all of the first one's: they are not the same thing.
 */
export function sizeOrder(atlas: Atlas, { figure }: ZoneFigure): number {
	const [first] = sizeMetrics(atlas);
	const value = amountOf(figure);
	return figure.metric === first ? value : value - BELOW_ALL;
}

/** More than any amount of money. */
const BELOW_ALL = 1e15;

const amountOf = ({ record, unit }: Figure) =>
	unit && record.value !== undefined ? Number(toBase(record.value, unit)) : 0;

/** What a column of places is sorted by: those of the newest evaluation first, of these the best. */
export function placeOrder({ year, place }: Standing): number {
	return (9999 - Number(year)) * 1000 + (place.rank ?? 999);
}
