/**
 * From validated entries to the shapes that pages, downloads and charts need. Pure: the same
 * function serves the site and the tests.
 */
import type { Bound } from '../quantities/bound.ts';
import { type Interval, intervalOf } from '../quantities/interval.ts';
import { lengthKey, parsePeriod } from '../quantities/period.ts';
import type { Unit } from '../quantities/unit.ts';
import { formerPages, linesByPage } from '../kinds/addresses.ts';
import {
	type EventEntry,
	FIGURE_COLLECTIONS,
	type FigureCollection,
	type Group,
	type Observation,
	PAGE_COLLECTIONS,
	type Statement,
	type Target,
} from '../kinds/index.ts';
import { addressableOf, type HeldAddress, holdAddresses } from '../kinds/figure-address.ts';
import { OWN_LANGUAGE } from '../text/languages.ts';
import { wordsOf } from '../text/words.ts';
import type { Atlas, Entity, Entries, Entry, Figure, Pledge, Saying, Tie } from './shapes.ts';
import { displayIn, displayOf, marksOf, placeOf } from './shown.ts';

const COUNTING = new Set(['member', 'lead', 'secretariat']);

const byId = <Data>(list: readonly Entry<Data>[]) =>
	new Map(list.map((entry) => [entry.id, entry]));

/** Whether a record is in use: it has not been retracted. */
const counts = ({ record }: Figure | Pledge | Saying) => record.retracted === undefined;

/** The name an entry goes by. */
function nameOf(data: { name?: string; title?: string | undefined }): string {
	return data.name ?? data.title ?? '';
}

/**
 * Put all entries together, for readers of `words`. Throws where one refers to what does not exist: the
 * check ran before.
 */
export function buildAtlas(entries: Entries, words = wordsOf(OWN_LANGUAGE)): Atlas {
	const sources = byId(entries.sources);
	const metrics = byId(entries.metrics);
	const scopes = byId(entries.scopes);
	const formerRefs = formerPages(
		PAGE_COLLECTIONS.flatMap((collection) =>
			entries[collection].map(({ id, data }) => ({ collection, id, data })),
		),
	);
	const entities = new Map<string, Entity>();
	const { boundOf, parseUnit } = entries.vocabulary;
	for (const collection of [...PAGE_COLLECTIONS, 'scopes'] as const) {
		for (const entry of entries[collection]) {
			const ref = `${collection}/${entry.id}`;
			entities.set(ref, {
				ref,
				collection,
				id: entry.id,
				name: nameOf(entry.data as { name?: string; title?: string }),
				url: collection === 'scopes' ? `about/#scope-${entry.id}` : `${ref}/`,
				path: entry.path,
				observations: [],
				targets: [],
				statements: [],
				retracted: { observations: [], targets: [], statements: [] },
				former: [...formerRefs].flatMap(([old, now]) => (now === ref ? [old] : [])),
			});
		}
	}

	const editions = new Map(
		entries.rankings.map(({ data }) => [`${data.metric} ${data.year}`, data.evaluated?.count]),
	);
	const listed = entries.addresses && linesByPage(entries.addresses, formerRefs);
	const figures: Figure[] = [];
	const pledges: Pledge[] = [];
	const sayings: Saying[] = [];
	for (const collection of FIGURE_COLLECTIONS) {
		for (const entry of entries[collection] as Entry<{
			observations?: Observation[];
			targets?: Target[];
			statements?: Statement[];
		}>[]) {
			const entity = need(entities, `${collection}/${entry.id}`);
			const lines = entries.lines?.get(entity.ref);
			const observations = entry.data.observations ?? [];
			const pageLines = listed?.get(entity.ref) ?? [];
			const all = holdAddresses('observations', observations, pageLines).records.map(
				(held, index) =>
					toFigure(observations[index] as Observation, held, entity, lines?.observations[index]),
			);
			const targets = entry.data.targets ?? [];
			const allTargets = holdAddresses('targets', targets, pageLines).records.map((held, index) =>
				toPledge(targets[index] as Target, held, entity),
			);
			const statements = entry.data.statements ?? [];
			const allStatements = holdAddresses(
				'statements',
				statements.map((record) => addressableOf('statements', record)),
				pageLines,
			).records.map((held, index) => toSaying(statements[index] as Statement, held, entity));
			entity.observations = all.filter(counts);
			entity.targets = allTargets.filter(counts);
			entity.statements = allStatements.filter(counts);
			entity.retracted = {
				observations: all.filter((one) => !counts(one)),
				targets: allTargets.filter((one) => !counts(one)),
				statements: allStatements.filter((one) => !counts(one)),
			};
			figures.push(...all);
			pledges.push(...allTargets);
			sayings.push(...allStatements);
		}
	}

	function toFigure(
		record: Observation,
		{ address, also }: HeldAddress,
		entity: Entity,
		line: number | undefined,
	): Figure {
		const metric = record.metric === undefined ? undefined : need(metrics, record.metric);
		const source = need(sources, record.source);
		const scope = record.scope === undefined ? undefined : need(scopes, record.scope);
		const period = parsePeriod(record.period);
		if (!period) throw new Error(`${entity.path}: period ${record.period}`);
		const unit = record.unit === undefined ? undefined : parseUnit(record.unit);
		const status = record.status ?? 'stated';
		const bound = record.flags?.includes('magnitude') ? 'magnitude' : boundOf(record.qualifier);
		const marks = marksOf(record, source.data);
		const growthBasis = record.growthBasis ?? metric?.data.growthBasis ?? 'unknown';
		return {
			...placeOf(entity, address),
			entity,
			also,
			line,
			record,
			metric,
			label: metric?.data.name ?? record.label ?? '',
			subject: record.subject,
			period,
			unit,
			display: displayIn(words, record, entries.vocabulary),
			printed: displayOf(record, entries.vocabulary),
			bound,
			interval: intervalFrom(record, unit, bound),
			scope,
			source,
			status,
			growthBasis,
			growthGrounds: record.growthBasis
				? statedUnlessUnknown(record.growthBasis)
				: metric?.data.growthGrounds?.kind,
			marks,
			edition: editions.get(`${record.metric} ${record.period}`),
			plain: marks.length === 0 && record.missing === undefined && !record.retracted,
			seriesKey: [
				entity.ref,
				record.subject ?? '',
				record.metric ?? `label:${record.label}`,
				record.scope ?? 'unstated',
				unit?.dimension ?? '',
				lengthKey(period),
				// Growth at one kind of prices does not go on at another.
				metric?.data.growthOf ? growthBasis : '',
			].join('|'),
		};
	}

	function toPledge(record: Target, { address, also }: HeldAddress, entity: Entity): Pledge {
		const unit = record.unit === undefined ? undefined : parseUnit(record.unit);
		const bound = record.magnitude ? 'magnitude' : boundOf(record.qualifier);
		return {
			...placeOf(entity, address),
			entity,
			also,
			record,
			metric: record.metric === undefined ? undefined : need(metrics, record.metric),
			scope: record.scope === undefined ? undefined : need(scopes, record.scope),
			source: need(sources, record.source),
			display: displayIn(words, record, entries.vocabulary),
			unit,
			bound,
			interval: intervalFrom(record, unit, bound),
		};
	}

	function toSaying(record: Statement, { address, also }: HeldAddress, entity: Entity): Saying {
		const source = need(sources, record.source);
		return { ...placeOf(entity, address), entity, also, record, source };
	}

	const ties = (['alliances', 'networks'] as const).flatMap((collection) =>
		entries[collection].flatMap((group) =>
			(group.data.members ?? []).map((record): Tie => {
				const zone = record.zone === undefined ? undefined : need(entities, `zones/${record.zone}`);
				return {
					group: need(entities, `${collection}/${group.id}`),
					record,
					zone,
					name: zone?.name ?? record.name ?? '',
					source: need(sources, record.source),
					counts: COUNTING.has(record.relation) && record.basis === 'stated',
				};
			}),
		),
	);

	return {
		entries,
		entities,
		figures: figures.filter(counts),
		figuresById: new Map([
			...figures.flatMap((figure) =>
				figure.also.map((address) => [`${figure.entity.ref}#${address}`, figure] as const),
			),
			...figures.map((figure) => [figure.id, figure] as const),
		]),
		pledges: pledges.filter(counts),
		sayings: sayings.filter(counts),
		published: { figures, pledges, sayings },
		ties,
		sources,
		metrics,
		scopes,
		zones: byId(entries.zones),
		regions: byId(entries.regions),
		asOf: entries.site.asOf,
	};
}

/** A record that gives a price basis gives it on the word of its own source. */
const statedUnlessUnknown = (basis: NonNullable<Observation['growthBasis']>) =>
	basis === 'unknown' ? undefined : 'stated';

/** What a record or a pledge may stand for; null where it has no value, or says a place and no amount. */
function intervalFrom(
	{ value, valueMax, printed }: Observation | Target,
	unit: Unit | undefined,
	bound: Bound,
): Interval | null {
	if (value === undefined || unit === undefined || unit.ordinal) return null;
	return intervalOf({ value, valueMax, unit, printed, bound });
}

function need<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
	const value = map.get(key);
	if (value === undefined)
		throw new Error(`Nothing is called "${key}"; run npm run check:content.`);
	return value;
}

export type { EventEntry, FigureCollection, Group };
export type {
	Atlas,
	Collections,
	Entity,
	Entries,
	Entry,
	Figure,
	Pledge,
	Saying,
	Tie,
} from './shapes.ts';
export { findFigures } from '../kinds/find-figure.ts';
