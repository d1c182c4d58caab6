/** What has been collected and what has not: zones by metrics, and the kinds of absence. */
import { comparePeriods } from '../quantities/period.ts';
import type { Metric } from '../kinds/index.ts';
import type { Words } from '../text/words.ts';
import type { Atlas, Entity, Entry, Figure } from './build-atlas.ts';
import { provincesOf } from './province-order.ts';

/** Why no number above zero can be shown. Each has one text, everywhere. */
export const ABSENCES = [
	'not-published',
	'not-applicable',
	'suppressed',
	'not-collected',
	'not-yet-due',
	'zero',
] as const;

export type Absence = (typeof ABSENCES)[number];

/** The one text of each kind of absence. */
export function absenceText(kind: Absence, { figureText }: Words): string {
	if (kind === 'not-collected') return figureText.notCollected;
	if (kind === 'not-yet-due') return figureText.notYetDue;
	if (kind === 'zero') return figureText.zero;
	return figureText.missing[kind];
}

/** The metrics a reader asks of any zone first; the others are listed, not tabulated. */
export function coreMetrics({ entries }: Pick<Atlas, 'entries'>): Entry<Metric>[] {
	return entries.metrics
		.flatMap((metric) =>
			metric.data.core === undefined ? [] : [{ metric, core: metric.data.core }],
		)
		.sort((a, b) => a.core - b.core)
		.map(({ metric }) => metric);
}

/** What is known of one metric on one page. */
export interface Presence {
	kind: 'value' | Absence;
	/** The figures it rests on, newest first. */
	figures: Figure[];
	/** Different years, newest first; figures without a period have none. */
	years: string[];
}

/** What is known of a metric, of all years or of one. Only figures about the page's own entity count. */
export function presenceOf(atlas: Atlas, entity: Entity, metric: string, year?: string): Presence {
	const figures = entity.observations
		.filter(
			(figure) =>
				figure.metric?.id === metric &&
				figure.subject === undefined &&
				(year === undefined || yearOf(figure) === year),
		)
		.toSorted((a, b) => comparePeriods(b.period, a.period));
	const values = figures.filter(({ record }) => record.value !== undefined);
	const [latest] = values;
	if (latest) {
		return {
			kind: isZero(latest) ? 'zero' : 'value',
			figures: values,
			years: [...new Set(values.map(yearOf))].filter((known) => known !== undefined),
		};
	}
	const missing = figures[0]?.record.missing;
	if (missing) return { kind: missing, figures, years: [] };
	const due = year === undefined || `${year}-12-31` <= atlas.asOf;
	return { kind: due ? 'not-collected' : 'not-yet-due', figures: [], years: [] };
}

/** The year in which a figure's period ends. */
function yearOf({ period }: Figure): string | undefined {
	return (period.end ?? period.start)?.slice(0, 4);
}

function isZero({ record }: Figure): boolean {
	return Number(record.value) === 0 && !record.valueMax;
}

export interface CoverageRow {
	zone: Entity;
	province: Entity | undefined;
	/** In the order of the table's metrics. */
	cells: Presence[];
	/** Metrics beyond the table's of which something is known. */
	others: { metric: Entry<Metric>; presence: Presence }[];
	/** Metrics with a value, in all. */
	known: number;
}

export interface Coverage {
	metrics: { metric: Entry<Metric>; zones: number }[];
	rows: CoverageRow[];
}

/** National zones by core metrics, province by province. */
export function coverageOf(atlas: Atlas): Coverage {
	const core = coreMetrics(atlas);
	const hasValue = ({ kind }: Presence) => kind === 'value' || kind === 'zero';
	const rows = nationalZones(atlas).map((zone): CoverageRow => {
		const present = new Set(zone.observations.map(({ metric }) => metric?.id));
		const others = atlas.entries.metrics
			.filter((metric) => present.has(metric.id) && !core.includes(metric))
			.map((metric) => ({ metric, presence: presenceOf(atlas, zone, metric.id) }))
			.filter(({ presence }) => presence.kind !== 'not-collected');
		const cells = core.map(({ id }) => presenceOf(atlas, zone, id));
		const region = atlas.zones.get(zone.id)?.data.region;
		return {
			zone,
			province: atlas.entities.get(`regions/${region}`),
			cells,
			others,
			known: [...cells, ...others.map(({ presence }) => presence)].filter(hasValue).length,
		};
	});
	const provinces = provincesOf(atlas).map(({ id }) => id);
	const placeOf = ({ province }: CoverageRow) => provinces.indexOf(province?.id ?? '');
	return {
		metrics: core.map((metric, index) => ({
			metric,
			zones: rows.filter(({ cells }) => cells[index] && hasValue(cells[index])).length,
		})),
		rows: rows.toSorted((a, b) => placeOf(a) - placeOf(b)),
	};
}

const nationalByAtlas = new WeakMap<Atlas, readonly Entity[]>();

/** The zones of the register: what n/178 counts against. */
export function nationalZones(atlas: Atlas): readonly Entity[] {
	const known = nationalByAtlas.get(atlas);
	if (known) return known;
	const zones = atlas.entries.zones
		.filter(({ data }) => data.level === 'national')
		.map(({ id }) => atlas.entities.get(`zones/${id}`))
		.filter((entity) => entity !== undefined);
	nationalByAtlas.set(atlas, zones);
	return zones;
}

/** The zone of which most has been collected: an example for whoever wants to see one. */
export function fullestZone({ entries, entities }: Atlas): Entity | undefined {
	return entries.zones
		.map(({ id }) => entities.get(`zones/${id}`))
		.filter((entity) => entity !== undefined)
		.sort((a, b) => b.observations.length - a.observations.length)[0];
}

/** The page of the whole country, and whom its key figures are about; none where there is no such page. */
export function countryOf(
	atlas: Atlas,
): { entity: Entity; subject?: string | undefined } | undefined {
	const country = atlas.entries.regions.find(({ data }) => data.level === 'country');
	const entity = country && atlas.entities.get(`regions/${country.id}`);
	return entity && { entity, subject: country.data.keySubject };
}
