/** The rows of every download. Pure: pages, endpoints and tests call the same functions. */
import { plainNumber } from '../quantities/interval.ts';
import { agree, agreementOf, prefer } from './agreement.ts';
import type { Atlas, Figure, Pledge } from './build-atlas.ts';
import { figureText } from '../text/figures.ts';
import { scopeName } from './format.ts';

/** The columns of each file, in the order in which they are published. */
export const COLUMNS = {
	observations: [
		'id',
		'url',
		'entity_type',
		'entity_id',
		'entity_name',
		'subject',
		'metric_id',
		'label',
		'period',
		'period_start',
		'period_end',
		'value',
		'value_max',
		'unit',
		'printed',
		'value_low',
		'value_high',
		'unit_normalized',
		'qualifier',
		'bound',
		'growth_stated',
		'growth_basis',
		'growth_note',
		'period_inferred',
		'formula',
		'share_of',
		'share_value',
		'scope_id',
		'scope_name',
		'status',
		'missing',
		'preferred',
		'flags',
		'source_id',
		'source_title',
		'source_publisher',
		'source_published',
		'source_grade',
		'locator',
		'note',
		'display',
	],
	zones: [
		'id',
		'name',
		'full_name',
		'name_en',
		'aliases',
		'level',
		'region_id',
		'city',
		'approved',
		'approved_basis',
		'approved_source_id',
		'industries',
		'industries_source_id',
		'website',
		'url',
	],
	alliances: ['id', 'name', 'name_en', 'aliases', 'founded', 'founded_source_id', 'host', 'url'],
	networks: ['id', 'name', 'name_en', 'aliases', 'founded', 'founded_source_id', 'host', 'url'],
	regions: ['id', 'name', 'level', 'aliases', 'parent_id', 'url'],
	mechanisms: ['id', 'name', 'operators', 'status', 'status_as_of', 'summary', 'source_ids', 'url'],
	policies: ['id', 'title', 'issuer', 'number', 'issued', 'issued_inferred', 'source_ids', 'url'],
	memberships: [
		'group_type',
		'group_id',
		'group_name',
		'zone_id',
		'zone_name',
		'relation',
		'role',
		'basis',
		'from',
		'to',
		'term',
		'source_id',
		'note',
	],
	events: [
		'id',
		'title',
		'start',
		'end',
		'precision',
		'entity_ids',
		'entity_names',
		'place',
		'summary',
		'source_ids',
		'url',
	],
	targets: [
		'id',
		'entity_type',
		'entity_id',
		'entity_name',
		'subject',
		'metric_id',
		'label',
		'summary',
		'value',
		'value_max',
		'unit',
		'printed',
		'qualifier',
		'magnitude',
		'by',
		'deadline',
		'announced',
		'verdict',
		'note',
		'source_id',
		'url',
	],
	rankings: [
		'id',
		'list',
		'year',
		'published',
		'ordered',
		'complete',
		'rank',
		'zone_id',
		'name',
		'basis',
		'source_id',
		'note',
	],
	metrics: ['id', 'name', 'units', 'nature', 'growth_basis', 'direction', 'url'],
	scopes: ['id', 'name', 'covers', 'note'],
	sources: [
		'id',
		'publisher',
		'publisher_inferred',
		'title',
		'title_inferred',
		'authors',
		'published',
		'date_inferred',
		'kind',
		'read',
		'grade',
		'link',
		'url',
	],
} as const;

export type FileName = keyof typeof COLUMNS;
type Column<Name extends FileName> = (typeof COLUMNS)[Name][number];

/** What one cell holds; null is an empty cell. */
export type Cell = string | boolean | readonly string[] | null;
export type Row<Name extends FileName = FileName> = Readonly<Record<Column<Name>, Cell>>;
export type Tables = { readonly [Name in FileName]: readonly Row<Name>[] };

export const FILES = Object.keys(COLUMNS) as FileName[];

/** What the files need that content does not say. */
export interface Outside {
	/** A path without the base → the full address. */
	absolute: (path: string) => string;
	/** What became of a pledge, in words. */
	verdict: (pledge: Pledge) => string;
}

/** All files. */
export function tablesOf(atlas: Atlas, { absolute, verdict }: Outside): Tables {
	const { entries, entities } = atlas;
	const pageOf = (ref: string) => absolute(entities.get(ref)?.url ?? '');
	const group = (collection: 'alliances' | 'networks') =>
		entries[collection].map(({ id, data }): Row<'alliances'> => ({
			id,
			name: data.name,
			name_en: text(data.nameEn),
			aliases: data.aliases ?? [],
			founded: text(data.founded?.date),
			founded_source_id: text(data.founded?.source),
			host: text(data.host?.text),
			url: pageOf(`${collection}/${id}`),
		}));

	return {
		observations: atlas.published.figures.map((figure) => observationRow(atlas, figure, absolute)),
		zones: entries.zones.map(({ id, data }) => ({
			id,
			name: data.name,
			full_name: text(data.fullName),
			name_en: text(data.nameEn),
			aliases: data.aliases ?? [],
			level: data.level,
			region_id: data.region,
			city: text(data.city),
			approved: text(data.approved?.date),
			approved_basis: text(data.approved?.basis),
			approved_source_id: text(data.approved?.source),
			industries: data.industries?.items ?? [],
			industries_source_id: text(data.industries?.source),
			website: text(data.website),
			url: pageOf(`zones/${id}`),
		})),
		alliances: group('alliances'),
		networks: group('networks'),
		regions: entries.regions.map(({ id, data }) => ({
			id,
			name: data.name,
			level: data.level,
			aliases: data.aliases ?? [],
			parent_id: text(data.parent),
			url: pageOf(`regions/${id}`),
		})),
		mechanisms: entries.mechanisms.map(({ id, data }) => ({
			id,
			name: data.name,
			operators: data.operators.text,
			status: data.status.value,
			status_as_of: data.status.asOf,
			summary: data.summary,
			source_ids: data.sources,
			url: pageOf(`mechanisms/${id}`),
		})),
		policies: entries.policies.map(({ id, data }) => ({
			id,
			title: data.title,
			issuer: text(data.issuer),
			number: text(data.number),
			issued: text(data.issued),
			issued_inferred: text(data.issuedInferred),
			source_ids: data.sources,
			url: pageOf(`policies/${id}`),
		})),
		memberships: atlas.ties.map(({ group, record, zone, name }) => ({
			group_type: group.collection,
			group_id: group.id,
			group_name: group.name,
			zone_id: zone?.id ?? null,
			zone_name: name,
			relation: record.relation,
			role: text(record.role),
			basis: record.basis,
			from: text(record.from),
			to: text(record.to),
			term: text(record.term),
			source_id: record.source,
			note: text(record.note),
		})),
		events: entries.events.map(({ id, data }) => ({
			id,
			title: data.title,
			start: text(data.start ?? data.date),
			end: text(data.end ?? data.start ?? data.date),
			precision: data.precision,
			entity_ids: data.entities,
			entity_names: data.entities.map((ref) => entities.get(ref)?.name ?? ref),
			place: text(data.place),
			summary: data.summary,
			source_ids: data.sources,
			url: pageOf(`events/${id}`),
		})),
		targets: atlas.published.pledges.map((pledge) => {
			const { entity, record } = pledge;
			return {
				id: pledge.id,
				entity_type: entity.collection,
				entity_id: entity.id,
				entity_name: entity.name,
				subject: text(record.subject),
				metric_id: text(record.metric),
				label: record.label,
				summary: record.summary,
				value: text(record.value),
				value_max: text(record.valueMax),
				unit: text(record.unit),
				printed: text(record.printed),
				qualifier: text(record.qualifier),
				magnitude: record.magnitude ?? false,
				by: text(record.by),
				deadline: text(record.deadline),
				announced: text(record.announced),
				verdict: record.retracted ? figureText.retracted : verdict(pledge),
				note: text(record.note),
				source_id: record.source,
				url: absolute(pledge.url),
			};
		}),
		rankings: entries.rankings.flatMap(({ id, data }) =>
			data.items.map((item) => ({
				id,
				list: data.name,
				year: text(data.year),
				published: text(data.published),
				ordered: data.ordered,
				complete: data.complete,
				rank: text(item.rank),
				zone_id: text(item.zone),
				name: item.name,
				basis: item.basis,
				source_id: item.source,
				note: text(item.note ?? data.note),
			})),
		),
		metrics: entries.metrics.map(({ id, data }) => ({
			id,
			name: data.name,
			units: data.units,
			nature: data.nature,
			growth_basis: data.growthBasis,
			direction: data.direction,
			url: pageOf(`metrics/${id}`),
		})),
		scopes: entries.scopes.map(({ id, data }) => ({
			id,
			name: data.name,
			covers: data.covers,
			note: data.note,
		})),
		sources: entries.sources.map(({ id, data }) => ({
			id,
			publisher: text(data.publisher),
			publisher_inferred: text(data.publisherInferred),
			title: text(data.title),
			title_inferred: text(data.titleInferred),
			authors: data.authors ?? [],
			published: text(data.published),
			date_inferred: text(data.dateInferred),
			kind: data.kind,
			read: data.read,
			grade: data.grade,
			link: text(data.link),
			url: pageOf(`sources/${id}`),
		})),
	};
}

/** The observations of one page. What has been retracted stands in the file of all only. */
export function rowsOfEntity(tables: Tables, collection: string, id: string) {
	return tables.observations.filter(
		(row) => row.entity_type === collection && row.entity_id === id && isCurrent(row),
	);
}

/** The observations of one metric, whoever's they are. */
export function rowsOfMetric(tables: Tables, id: string) {
	return tables.observations.filter((row) => row.metric_id === id && isCurrent(row));
}

const isCurrent = ({ status }: Row<'observations'>) => status !== 'retracted';

function observationRow(
	atlas: Atlas,
	figure: Figure,
	absolute: Outside['absolute'],
): Row<'observations'> {
	const { entity, record, period, interval, source } = figure;
	const bounded = (end: NonNullable<typeof interval>['low'] | undefined) =>
		end ? plainNumber(end) : null;
	return {
		id: figure.id,
		url: absolute(figure.url),
		entity_type: entity.collection,
		entity_id: entity.id,
		entity_name: entity.name,
		subject: text(record.subject),
		metric_id: text(record.metric),
		label: figure.label,
		period: record.period,
		period_start: period.start,
		period_end: period.end,
		value: text(record.value),
		value_max: text(record.valueMax),
		unit: text(record.unit),
		printed: text(record.printed),
		value_low: bounded(interval?.low),
		value_high: bounded(interval?.high),
		unit_normalized: text(figure.unit?.normal),
		qualifier: text(record.qualifier),
		bound: record.value === undefined ? null : figure.bound,
		growth_stated: text(record.growth),
		growth_basis: record.growth === undefined ? null : figure.growthBasis,
		growth_note: text(record.growthNote),
		period_inferred: text(record.periodInferred),
		formula: text(record.formula),
		share_of: text(record.share?.of),
		share_value: text(record.share?.value),
		scope_id: record.scope ?? 'unstated',
		scope_name: scopeName(figure),
		status: record.retracted ? 'retracted' : figure.status,
		missing: text(record.missing),
		preferred: preferenceOf(atlas, figure),
		flags: record.flags ?? [],
		source_id: source.id,
		source_title: text(source.data.title),
		source_publisher: text(source.data.publisher),
		source_published: text(source.data.published),
		source_grade: source.data.grade,
		locator: text(record.locator),
		note: text(record.note),
		display: text(figure.display || undefined),
	};
}

/** Whether this is the record to use where records disagree; null where they do not. */
function preferenceOf(atlas: Atlas, figure: Figure): boolean | null {
	if (figure.record.value === undefined || figure.record.retracted) return null;
	const { same, differing } = agreementOf(atlas, figure);
	if (differing.length === 0) return figure.record.preferred ?? null;
	const { preferred } = prefer([figure, ...same, ...differing]);
	return preferred !== undefined && agree(figure, preferred);
}

const text = (value: string | undefined): string | null => value ?? null;
