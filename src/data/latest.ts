/**
 * Where zones stand in one metric: for each its latest figure, and what else there is. What tables of
 * zones, comparisons and lists show of a zone's figures is chosen here alone.
 */
import { comparePeriods } from '../quantities/period.ts';
import { byWorth, identityOf, settle } from './agreement.ts';
import type { Atlas, Entity, Figure } from './build-atlas.ts';
import { countryOf } from './coverage.ts';
import { compareText } from './order.ts';
import { type Place, placeOf } from './ranking.ts';
import { isWhole } from './whole-zone.ts';

/**
 * What a figure is about: the zone as a whole, the district that is run as one with it, something
 * else (a district, a core park, a set of enterprises), or what its source does not say.
 */
export const AREAS = ['whole', 'merged', 'unstated', 'other'] as const;
export type Area = (typeof AREAS)[number];

/** What is said to have grown by how much: in a record's own growth, or as the value of another. */
export interface Growth {
	figure: Figure;
	show: 'growth' | 'value';
}

/** Why a figure stands in no order: what its table need not leave to guess. */
export type Unplaced = 'outside' | 'valueless' | 'marked' | 'disputed' | 'part' | 'other' | 'few';

/** One figure of a zone (or of the country), and what a table says of it. Its marks are `figure.marks`. */
export interface ZoneFigure {
	figure: Figure;
	/** The year in which its period ends or, where it is open, begins; none where it is unknown. */
	year: string | undefined;
	area: Area;
	/** Sources differ in more than rounding, and none of them is to be preferred: it has no place. */
	disputed: boolean;
	/** Of the same period and scope. */
	growth: Growth | undefined;
	/** Among zones of the same year and a comparable scope; marked figures have none. */
	place: Place | undefined;
}

/** What is known of one metric of one zone. */
export interface ZoneFigures {
	zone: Entity;
	/** Whether it is one of the register's, which alone have places. */
	national: boolean;
	latest: ZoneFigure;
	/**
	 * Everything else, newest first: earlier years, other scopes, parts of a year. Where several
	 * sources agree or one is to be preferred, only that one stands here; its receipt tells of the rest.
	 */
	others: readonly ZoneFigure[];
}

type ByZone = ReadonlyMap<string, ZoneFigures>;
const known = new WeakMap<Atlas, Map<string, ByZone>>();

/**
 * By a zone's id, for every zone that has figures of a metric about itself (not about a subject).
 * The latest is that of the newest full year; where there is none, of the newest part of one. What
 * counts things at a time (a stock) is full at any time. Of one time, the zone as a whole comes before
 * what does not say and this before other areas, then the unmarked before the marked, then the better
 * grade. A figure without a value (未公布) is the latest only where no figure has one.
 */
export function latestByZone(atlas: Atlas, metricId: string): ByZone {
	const metrics = known.get(atlas) ?? new Map<string, ByZone>();
	known.set(atlas, metrics);
	const made = metrics.get(metricId) ?? makeByZone(atlas, metricId);
	metrics.set(metricId, made);
	return made;
}

function makeByZone(atlas: Atlas, metricId: string): ByZone {
	return new Map(
		atlas.entries.zones.flatMap(({ id, data }) => {
			const zone = atlas.entities.get(`zones/${id}`);
			const [latest, ...others] = zone ? figuresOf(atlas, zone, metricId) : [];
			if (!zone || !latest) return [];
			return [
				[
					id,
					{
						zone,
						national: data.level === 'national',
						latest,
						others: others.toSorted((a, b) => comparePeriods(b.figure.period, a.figure.period)),
					},
				] as const,
			];
		}),
	);
}

/** Best first, without those that say once more what another one says. */
function figuresOf(atlas: Atlas, zone: Entity, metricId: string): ZoneFigure[] {
	const own = zone.observations.filter(
		({ metric, subject }) => metric?.id === metricId && subject === undefined,
	);
	return [...Map.groupBy(own, identityOf).values()]
		.flatMap(settle)
		.map((settled) => toZoneFigure(atlas, settled))
		.toSorted((a, b) => byStanding(a.figure, b.figure));
}

function toZoneFigure(
	atlas: Atlas,
	{ figure, disputed }: { figure: Figure; disputed: boolean },
): ZoneFigure {
	return {
		figure,
		year: yearOf(figure),
		area: areaOf(figure),
		disputed,
		growth: growthOf(figure),
		place: disputed ? undefined : placeOf(atlas, figure),
	};
}

/** Why a figure has no place among those of its year; nothing where it has one. */
export function whyUnplaced(
	{ figure, area, disputed, place }: ZoneFigure,
	{ national }: Pick<ZoneFigures, 'national'>,
): Unplaced | undefined {
	if (place) return undefined;
	if (!national) return 'outside';
	if (figure.record.value === undefined || figure.bound === 'magnitude') return 'valueless';
	if (disputed) return 'disputed';
	if (figure.period.length !== 'year') return 'part';
	if (!figure.plain) return 'marked';
	return area === 'other' ? 'other' : 'few';
}

/** What area a figure is about, in the four words of a table. */
export function areaOf({ scope }: Pick<Figure, 'scope'>): Area {
	if (isWhole(scope)) return scope?.data.covers === 'merged' ? 'merged' : 'whole';
	return !scope || scope.data.covers === 'unstated' ? 'unstated' : 'other';
}

/** The whole zone first, be it a merged district. */
const areaRank = (figure: Figure) => {
	const area = areaOf(figure);
	return area === 'merged' ? 0 : AREAS.indexOf(area);
};

/** How well a period answers: a full year, or any day of a stock; a part; none that is known. */
function periodRank({ period, metric }: Figure): number {
	if (period.length === 'unknown') return 2;
	return period.length === 'year' || metric?.data.nature === 'stock' ? 0 : 1;
}

const endOf = ({ period }: Figure) => period.end ?? period.start ?? '';
/** The year in which a figure's period ends or, where it is open, begins. */
const yearOf = (figure: Figure) => endOf(figure).slice(0, 4) || undefined;

function byStanding(a: Figure, b: Figure): number {
	const missing = ({ record }: Figure) => Number(record.value === undefined);
	return (
		missing(a) - missing(b) ||
		periodRank(a) - periodRank(b) ||
		compareText(endOf(b), endOf(a)) ||
		areaRank(a) - areaRank(b) ||
		byWorth(a, b)
	);
}

/** Its own stated growth, else the record of that growth for the same period and scope. */
export function growthOf(figure: Figure): Growth | undefined {
	if (figure.record.growth !== undefined) return { figure, show: 'growth' };
	if (!figure.metric) return undefined;
	const [growth] = settle(
		figure.entity.observations.filter(
			({ metric, subject, record }) =>
				metric?.data.growthOf === figure.metric?.id &&
				subject === figure.subject &&
				record.period === figure.record.period &&
				record.scope === figure.record.scope &&
				record.value !== undefined,
		),
	);
	return growth && !growth.disputed ? { figure: growth.figure, show: 'value' } : undefined;
}

/** What is known of the whole country: about the subject that speaks for it. */
export interface NationalFigures {
	/** Unmarked, chosen as a zone's is. */
	latest: ZoneFigure | undefined;
	/** A newer one that bears marks, or disputes: for reference only. */
	newer: ZoneFigure | undefined;
}

export function latestNational(atlas: Atlas, metricId: string): NationalFigures {
	const country = countryOf(atlas);
	const own = (country?.entity.observations ?? []).filter(
		({ metric, subject, record }) =>
			metric?.id === metricId && subject === country?.subject && record.value !== undefined,
	);
	const all = [...Map.groupBy(own, identityOf).values()]
		.flatMap(settle)
		.map((settled) => toZoneFigure(atlas, settled))
		.toSorted((a, b) => byStanding(a.figure, b.figure));
	const latest = all.find(({ figure, disputed }) => figure.plain && !disputed);
	const [first] = all;
	const newer = first !== latest && first && isNewer(first, latest) ? first : undefined;
	return { latest, newer };
}

const isNewer = (one: ZoneFigure, other: ZoneFigure | undefined) =>
	other === undefined || endOf(one.figure) > endOf(other.figure);
