/** Places in published lists: who stands where in one list, and where one zone stood in all of them. */
import type { schemas } from '../kinds/index.ts';
import type { z } from 'zod';
import type { Words } from '../text/words.ts';
import type { Atlas, Entity, Entry, Figure } from './build-atlas.ts';
import { compareText } from './order.ts';
import { type Mark, marksOf } from './shown.ts';

type Ranking = z.output<(typeof schemas)['rankings']>;
type Basis = Ranking['items'][number]['basis'];

/** One source that tells of a place. */
export interface Report {
	source: Figure['source'];
	basis: Basis;
	/** Where it says no more than that the zone is among the first so many. */
	within: number | undefined;
	marks: readonly Mark[];
	/** Where the place is a record of the zone's own page. */
	figure: Figure | undefined;
	note: string | undefined;
}

/** A place in a list, by all who tell of it. Sources that differ make a place each. */
export interface Place {
	/** In its page: r-shenyang. */
	address: string;
	/** As the list prints it. */
	name: string;
	zone: Entity | undefined;
	/** Undefined where no source says it. */
	rank: number | undefined;
	/** Without a rank: among the first so many. */
	within: number | undefined;
	reports: readonly Report[];
	/** Whether a source states it, and none of its marks speaks against it. */
	plain: boolean;
	/** Whether sources give the zone another place, too. */
	disputed: boolean;
}

/** What a list is called, with its year. */
export const rankingTitle = (
	{ name, year }: Pick<Ranking, 'name' | 'year'>,
	{ pageText }: Words,
): string => name + (year && !name.includes(year) ? pageText.ofYear(year) : '');

type Told = Pick<Place, 'name' | 'zone' | 'rank'> & { report: Report };

const placesByAtlas = new WeakMap<Atlas, Map<string, Place[]>>();

/**
 * The places of a list, in order; those without a rank come last. What its own file says, and the
 * records of its metric and year on the zones' pages.
 */
export function placesOf(atlas: Atlas, id: string): readonly Place[] {
	const lists = placesByAtlas.get(atlas) ?? new Map<string, Place[]>();
	placesByAtlas.set(atlas, lists);
	const known = lists.get(id);
	if (known) return known;
	const list = atlas.entries.rankings.find((one) => one.id === id);
	const places = list ? readPlaces(atlas, list.data) : [];
	lists.set(id, places);
	return places;
}

function readPlaces(atlas: Atlas, list: Ranking): Place[] {
	const told = [...toldByList(atlas, list), ...toldByZones(atlas, list)];
	const groups = Map.groupBy(told, ({ zone, name }) => zone?.id ?? name);
	return [...groups]
		.flatMap(([who, all]) => {
			const ranks = [...new Set(all.flatMap(({ rank }) => rank ?? []))].sort((a, b) => a - b);
			const asRanked: readonly (number | undefined)[] = ranks.length > 0 ? ranks : [undefined];
			return asRanked.map((rank, index): Place => {
				const same = all.filter(
					(one) =>
						one.rank === rank ||
						(one.rank === undefined && (one.report.within ?? 0) >= (rank ?? 0)),
				);
				const reports = onceEach(same.map(({ report }) => report));
				return {
					address: index === 0 ? `r-${who}` : `r-${who}-${rank}`,
					name: all[0]?.name ?? who,
					zone: all[0]?.zone,
					rank,
					within: rank === undefined ? narrowest(reports) : undefined,
					reports,
					plain: reports.some(isPlain),
					disputed: ranks.length > 1,
				};
			});
		})
		.sort(
			(a, b) =>
				(a.rank ?? Infinity) - (b.rank ?? Infinity) ||
				(a.within ?? Infinity) - (b.within ?? Infinity) ||
				0,
		);
}

function toldByList(atlas: Atlas, list: Ranking): Told[] {
	return list.items.flatMap(({ rank, within, zone, name, basis, source, also = [], note }) =>
		[source, ...also].flatMap((id, index) => {
			const from = atlas.sources.get(id);
			if (!from) return [];
			return {
				name,
				zone: atlas.entities.get(`zones/${zone}`),
				rank: rank === undefined ? undefined : Number(rank),
				report: {
					source: from,
					basis,
					within: within === undefined ? undefined : Number(within),
					marks: marksOf({}, from.data),
					figure: undefined,
					note: index === 0 ? note : undefined,
				},
			};
		}),
	);
}

function toldByZones(atlas: Atlas, { metric, year }: Ranking): Told[] {
	if (metric === undefined || year === undefined) return [];
	return atlas.figures
		.filter((figure) => isPlaceOf(figure, metric) && figure.record.period === year)
		.map((figure) => ({
			name: figure.entity.name,
			zone: figure.entity,
			rank: Number(figure.record.value),
			report: reportOf(figure),
		}));
}

function isPlaceOf({ metric, entity, subject, record }: Figure, id: string): boolean {
	return (
		metric?.id === id &&
		entity.collection === 'zones' &&
		subject === undefined &&
		record.value !== undefined &&
		record.valueMax === undefined
	);
}

function reportOf(figure: Figure): Report {
	const { record, status, marks, source } = figure;
	const inferred = record.flags?.includes('guessed-year') ?? false;
	return {
		source,
		basis: status === 'derived' ? 'derived' : inferred ? 'inferred' : 'stated',
		within: undefined,
		marks,
		figure,
		note: record.formula ?? record.periodInferred ?? record.note,
	};
}

/** A source that stands both in the list and on the zone's page is one report, with its record and all marks. */
function onceEach(reports: readonly Report[]): Report[] {
	return [...Map.groupBy(reports, ({ source }) => source.id).values()].flatMap((same) => {
		const [first] = same;
		const figure = same.find((report) => report.figure)?.figure;
		const marks = [...new Set(same.flatMap((report) => report.marks))];
		return first ? { ...first, marks, figure, note: first.note ?? same.at(-1)?.note } : [];
	});
}

function narrowest(reports: readonly Report[]): number | undefined {
	const ends = reports.flatMap(({ within }) => within ?? []);
	return ends.length > 0 ? Math.min(...ends) : undefined;
}

const isPlain = ({ basis, marks, within }: Report) =>
	basis === 'stated' && marks.length === 0 && within === undefined;

/** How much of a list is known. Places beyond its published end are none of it. */
export function countPlaces(atlas: Atlas, { id, data }: Entry<Ranking>) {
	const end = data.length ?? Infinity;
	const inside = placesOf(atlas, id).filter(({ rank = 0 }) => rank <= end);
	const zones = (places: readonly Place[]) =>
		new Set(places.map(({ zone, name }) => zone?.id ?? name)).size;
	return {
		named: zones(inside),
		ranked: zones(inside.filter(({ rank }) => rank !== undefined)),
	};
}

/** A zone's place in the national evaluation of one year. */
export interface Standing {
	year: string;
	place: Place;
	/** The list of that year, where there is one. */
	list: Entry<Ranking> | undefined;
	/** How many were evaluated, where a source says so. */
	of: number | undefined;
	/** The path of the row in its list, or of the record. */
	to: string;
}

/** A zone's places in the national evaluation, newest first. */
export function standingsOf(atlas: Atlas, zone: string): Standing[] {
	const metric = atlas.entries.site.evaluation;
	if (metric === undefined) return [];
	const lists = atlas.entries.rankings.filter(({ data }) => data.metric === metric && data.year);
	const inLists = lists.flatMap((list) =>
		placesOf(atlas, list.id)
			.filter((place) => place.zone?.id === zone)
			.map((place): Standing => ({
				year: list.data.year ?? '',
				place,
				list,
				of: list.data.evaluated?.count,
				to: `rankings/${list.id}/#${place.address}`,
			})),
	);
	const listed = new Set(lists.map(({ data }) => data.year));
	const alone = (atlas.entities.get(`zones/${zone}`)?.observations ?? []).filter(
		(figure) => isPlaceOf(figure, metric) && !listed.has(figure.record.period),
	);
	const byYear = Map.groupBy(alone, ({ record }) => `${record.period} ${record.value}`);
	const others = [...byYear.values()].flatMap((same) => {
		const [first] = same;
		if (!first) return [];
		const reports = onceEach(same.map(reportOf));
		const place: Place = {
			address: first.address,
			name: first.entity.name,
			zone: first.entity,
			rank: Number(first.record.value),
			within: undefined,
			reports,
			plain: reports.some(isPlain),
			disputed: alone.some(
				({ record }) =>
					record.period === first.record.period && record.value !== first.record.value,
			),
		};
		return {
			year: first.record.period,
			place,
			list: undefined,
			of: undefined,
			to: first.url,
		} satisfies Standing;
	});
	return [...inLists, ...others].sort(
		(a, b) => compareText(b.year, a.year) || (a.place.rank ?? 0) - (b.place.rank ?? 0),
	);
}

/**
 * The newest place that no other one of its year disputes: what stands beside a zone's name, in
 * tables and in searches. It may bear marks, which go with it.
 */
export function latestStanding(atlas: Atlas, zone: string): Standing | undefined {
	return standingsOf(atlas, zone).find(({ place }) => place.rank !== undefined && !place.disputed);
}

/** Why a place is not plainly stated; nothing where it is. */
export function placeDoubts({ place }: Standing): Pick<Report, 'marks' | 'basis'> {
	const [report] = place.reports;
	return place.plain || !report
		? { marks: [], basis: 'stated' }
		: { marks: report.marks, basis: report.basis };
}

/** A zone's places in all other lists, in the order of the lists. */
export function otherPlacesOf(
	atlas: Atlas,
	zone: string,
): { list: Entry<Ranking>; place: Place }[] {
	const metric = atlas.entries.site.evaluation;
	return inOrder(atlas)
		.filter(({ data }) => metric === undefined || data.metric !== metric || !data.year)
		.flatMap((list) =>
			placesOf(atlas, list.id)
				.filter((place) => place.zone?.id === zone)
				.map((place) => ({ list, place })),
		);
}

/** Newest first; of one year the fullest. Lists without a year come last. */
export function inOrder(atlas: Atlas): Entry<Ranking>[] {
	return atlas.entries.rankings.toSorted(
		(a, b) =>
			compareText(b.data.year ?? '', a.data.year ?? '') ||
			placesOf(atlas, b.id).length - placesOf(atlas, a.id).length,
	);
}

/** Lists by evaluation: first the one of which most places are known. */
export function evaluationsOf(atlas: Atlas): { name: string; lists: Entry<Ranking>[] }[] {
	const groups = Map.groupBy(inOrder(atlas), ({ data }) => data.evaluation ?? data.name);
	const size = (lists: readonly Entry<Ranking>[]) =>
		lists.reduce((sum, { id }) => sum + placesOf(atlas, id).length, 0);
	return [...groups]
		.map(([name, lists]) => ({ name, lists }))
		.sort((a, b) => size(b.lists) - size(a.lists));
}

/** Lists of one evaluation's single indicators. */
export function singlesOf(atlas: Atlas, id: string): Entry<Ranking>[] {
	return atlas.entries.rankings.filter(({ data }) => data.partOf === id);
}
