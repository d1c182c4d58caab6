/** What stands at the top of a page: the few figures that tell most of it. */
import { comparePeriods } from '../quantities/period.ts';
import type { Metric } from '../kinds/metrics.ts';
import type { Atlas, Entry, Figure } from './build-atlas.ts';
import { compareText } from './order.ts';

/** A figure of a year further back than this before the date of the data is history. */
const RECENT_YEARS = 6;
/** One of a year further back than this is seen to be old. */
const FRESH_YEARS = 3;

/** Areas that are not the zone. */
const FOREIGN: ReadonlySet<string> = new Set([
	'district',
	'city',
	'province',
	'project',
	'core-park',
	'industry-chain',
]);
/** Areas of which a source says that they are what the page is about. */
const OWN: ReadonlySet<string> = new Set(['zone', 'merged', 'zone-set']);

/**
 * Up to six figures of the last six years, the most telling metric first. Of one metric that one
 * stands there whose area is stated, of these an official one, of these the newest. Ratios tell little
 * alone; of places one is enough. What only has a label stands there where no metric does, and only if
 * it says how large something is.
 */
export function keyFigures(
	figures: readonly Figure[],
	asOf: string,
	subject?: string,
	most = 6,
): Figure[] {
	const recent = tellingOf(figures, subject).filter(
		(figure) => yearsOld(figure, asOf) <= RECENT_YEARS,
	);
	const hasSize = recent.some((figure) => figure.metric && !isPlace(figure));
	const chosen = bestOfEach(hasSize ? recent.filter(({ metric }) => metric) : recent);
	const ordered = chosen.toSorted(
		(a, b) =>
			placeOf(a.metric?.data.prominence) - placeOf(b.metric?.data.prominence) ||
			Number(Boolean(b.unit?.money)) - Number(Boolean(a.unit?.money)) ||
			comparePeriods(b.period, a.period),
	);
	const place = ordered.find(isPlace);
	return ordered.filter((figure) => !isPlace(figure) || figure === place).slice(0, most);
}

/** The newest figure that would stand at the top if it were not so old. */
export function newestFigure(figures: readonly Figure[], subject?: string): Figure | undefined {
	return tellingOf(figures, subject).toSorted(
		(a, b) =>
			comparePeriods(b.period, a.period) ||
			placeOf(a.metric?.data.prominence) - placeOf(b.metric?.data.prominence),
	)[0];
}

/** Whether a figure is so old that its age has to be seen. */
export function isOld(figure: Figure, asOf: string): boolean {
	return yearsOld(figure, asOf) > FRESH_YEARS;
}

/** Years between the end of a figure's period and the date of the data. */
export function yearsOld({ period }: Figure, asOf: string): number {
	return Number(asOf.slice(0, 4)) - Number((period.end ?? period.start ?? '0').slice(0, 4));
}

/**
 * Plain figures of a known time, about the page's own area and itself or its subject: of a metric that
 * tells something alone, or of a size.
 */
function tellingOf(figures: readonly Figure[], subject: string | undefined): Figure[] {
	return figures.filter(
		(figure) =>
			figure.plain &&
			figure.subject === subject &&
			figure.period.length !== 'unknown' &&
			figure.bound !== 'magnitude' &&
			!FOREIGN.has(figure.scope?.data.covers ?? '') &&
			(figure.metric ? !isLoneRatio(figure.metric) : isSize(figure)),
	);
}

function bestOfEach(figures: readonly Figure[]): Figure[] {
	const groups = Map.groupBy(figures, ({ metric, label }) => metric?.id ?? `label:${label}`);
	return [...groups.values()].flatMap((group) => group.toSorted(byWorth)[0] ?? []);
}

function byWorth(a: Figure, b: Figure): number {
	const isOwn = (figure: Figure) => Number(OWN.has(figure.scope?.data.covers ?? ''));
	return (
		isOwn(b) - isOwn(a) ||
		compareText(a.source.data.grade, b.source.data.grade) ||
		comparePeriods(b.period, a.period) ||
		Number(Boolean(b.record.preferred)) - Number(Boolean(a.record.preferred))
	);
}

const isSize = ({ unit }: Figure) => unit?.money === true || unit?.whole === true;
const isPlace = ({ unit }: Figure) => unit?.ordinal === true;

/** A share or a growth, unless content gives it a place among key figures. */
const isLoneRatio = ({ data }: Entry<Metric>) =>
	data.nature === 'ratio' && data.prominence === undefined;

/** What has no place comes after all that have one. */
const placeOf = (place: number | undefined) => place ?? Number.MAX_SAFE_INTEGER;

/** The metric that stands first among key figures; of equal ones the first by its id. */
export function firstMetric({ entries }: Pick<Atlas, 'entries'>): Entry<Metric> | undefined {
	return entries.metrics.toSorted(
		(a, b) => placeOf(a.data.prominence) - placeOf(b.data.prominence),
	)[0];
}
