/** Which rows a download has, and those of its cells that are no field's. */
import { plainNumber } from '../quantities/interval.ts';
import { parsePeriod } from '../quantities/period.ts';
import { slugOf } from '../kinds/figure-address.ts';
import type { CollectionName, FileName, MadeColumn } from '../kinds/index.ts';
import { agree, agreementOf, prefer } from './agreement.ts';
import type { Atlas, Figure, Tie } from './build-atlas.ts';
import { changesIn } from './changes.ts';
import { scopeName } from './format.ts';
import { checkGrowth, isPair } from './growth-check.ts';
import type { Cell, Outside } from './tables.ts';
import { placesOf } from './standings.ts';
import { closestOf, isSettled } from './verdict.ts';
import { approvedArea, decreeOf, inHectares } from './zone-facts.ts';

/** Decimals of a growth that was recomputed: printed digits bear no more. */
const PLACES = 4;

export interface MadeRow<Name extends FileName = FileName> {
	/** What the fields are read from. */
	of: unknown;
	made: Readonly<Record<MadeColumn<Name>, Cell>>;
}

type Make<Name extends FileName> = (atlas: Atlas, outside: Outside) => MadeRow<Name>[];

/** Files with more than an id and an address that no field says. */
type SpecialFile = {
	[Name in FileName]: MadeColumn<Name> extends 'id' | 'url' ? never : Name;
}[FileName];

export function madeRows(
	file: FileName,
	atlas: Atlas,
	outside: Outside,
): { of: unknown; made: Readonly<Record<string, Cell>> }[] {
	return isSpecial(file)
		? special[file](atlas, outside)
		: atlas.entries[file].map(({ id, data }) => ({
				of: data,
				made: { id, url: pageOf(file, id, atlas, outside) },
			}));
}

const isSpecial = (file: FileName): file is SpecialFile => Object.hasOwn(special, file);

const special: { readonly [Name in SpecialFile]: Make<Name> } = {
	observations: (atlas, { absolute, words }) => {
		const checks = new Map(checkGrowth(atlas).map((check) => [check.later, check]));
		return atlas.published.figures.map((figure) => {
			const { entity, record, interval, source } = figure;
			const check = checks.get(figure);
			const recomputed = check && isPair(check) ? check.recomputed : undefined;
			return {
				of: record,
				made: {
					id: figure.id,
					url: absolute(figure.url),
					entity_type: entity.collection,
					entity_id: entity.id,
					entity_name: entity.name,
					label: figure.label,
					value_low: interval?.low ? plainNumber(interval.low) : null,
					value_high: interval?.high ? plainNumber(interval.high) : null,
					unit_normalized: figure.unit?.normal ?? null,
					bound: record.value === undefined ? null : figure.bound,
					growth_basis: record.growth === undefined ? null : figure.growthBasis,
					growth_grounds: record.growth === undefined ? null : (figure.growthGrounds ?? null),
					growth_check: check?.outcome ?? null,
					growth_check_low: recomputed ? recomputed.low.toFixed(PLACES) : null,
					growth_check_high: recomputed ? recomputed.high.toFixed(PLACES) : null,
					scope_id: record.scope ?? 'unstated',
					scope_name: scopeName(figure, words),
					status: record.retracted ? 'retracted' : figure.status,
					preferred: preferenceOf(atlas, figure),
					source_title: source.data.title ?? null,
					source_publisher: source.data.publisher ?? null,
					source_published: source.data.published ?? null,
					source_grade: source.data.grade,
					display: figure.display || null,
					marks: figure.marks,
				},
			};
		});
	},

	networks: (atlas, outside) =>
		atlas.entries.networks.map(({ id, data }) => ({
			of: data,
			made: {
				id,
				url: pageOf('networks', id, atlas, outside),
				industry_ids: [...new Set(data.industries?.flatMap(({ industry }) => industry ?? []))],
			},
		})),

	zone_industries: (atlas) =>
		atlas.entries.zones.flatMap(({ id, data }) =>
			(data.industries ?? []).map((tie) => ({ of: tie, made: { zone_id: id } })),
		),

	memberships: (atlas) =>
		keyTies(atlas.ties).map(({ tie: { group, record, name }, key }) => ({
			of: record,
			made: {
				group_type: group.collection,
				group_id: group.id,
				group_name: group.name,
				zone_name: name,
				row_id: key,
			},
		})),

	targets: (atlas, { absolute, verdict, words }) =>
		atlas.published.pledges.map((pledge) => {
			const found = pledge.record.retracted ? undefined : verdict(pledge);
			return {
				of: pledge.record,
				made: {
					id: pledge.id,
					url: absolute(pledge.url),
					entity_type: pledge.entity.collection,
					entity_id: pledge.entity.id,
					entity_name: pledge.entity.name,
					magnitude: pledge.record.magnitude ?? false,
					verdict: found?.text ?? words.figureText.retracted,
					outcome_id: (found && isSettled(found) && found.outcome?.id) || null,
					nearest_id: (found && closestOf(found)?.id) ?? null,
					verdict_reason: found?.reason || null,
				},
			};
		}),

	statements: (atlas, { absolute }) =>
		atlas.sayings.map(({ id, url, entity, record }) => ({
			of: record,
			made: {
				id,
				url: absolute(url),
				entity_type: entity.collection,
				entity_id: entity.id,
				entity_name: entity.name,
			},
		})),

	zones: (atlas, outside) =>
		atlas.entries.zones.map(({ id, data }) => {
			const area = approvedArea(data);
			const { number, source } = decreeOf(atlas, data);
			return {
				of: data,
				made: {
					id,
					url: pageOf('zones', id, atlas, outside),
					industries: [...new Set(data.industries?.map(({ words }) => words))],
					industries_source_id: [...new Set(data.industries?.map(({ source }) => source))],
					approved_number: number ?? null,
					approved_number_source_id: source ?? null,
					area_ha: (area && inHectares(area, atlas.entries.vocabulary)) ?? null,
					area_source_id: area?.source ?? null,
				},
			};
		}),

	changes: (atlas) =>
		changesIn(atlas).map(({ date, kind, page, record, old, new: now, source }) => ({
			of: {},
			made: {
				date,
				kind,
				page: page ?? null,
				record: record ?? null,
				old: old ?? null,
				new: now ?? null,
				source_id: source ?? null,
			},
		})),

	areas: (atlas) =>
		atlas.entries.zones.flatMap(({ id, data: { areas = [] } }) =>
			areas.map((area) => ({
				of: area,
				made: { zone_id: id, approved: area.approved ?? false },
			})),
		),

	events: (atlas, outside) =>
		atlas.entries.events.map(({ id, data }) => {
			const start = data.start ?? data.date ?? null;
			const end = data.end ?? start;
			return {
				of: data,
				made: {
					id,
					url: pageOf('events', id, atlas, outside),
					start,
					end,
					entity_names: data.entities.map((ref) => atlas.entities.get(ref)?.name ?? ref),
					date_start: (start !== null && parsePeriod(start)?.start) || null,
					date_end: (end !== null && parsePeriod(end)?.end) || null,
				},
			};
		}),

	rankings: (atlas) =>
		atlas.entries.rankings.flatMap(({ id, data }) =>
			placesOf(atlas, id).map(({ address, name, zone, rank, within, reports }) => {
				const [first, ...others] = reports;
				return {
					of: {
						...data,
						items: {
							zone: zone?.id,
							name,
							basis: first?.basis,
							source: first?.source.id,
							also: others.map(({ source }) => source.id),
						},
					},
					made: {
						id,
						rank: rank === undefined ? null : String(rank),
						within: within === undefined ? null : String(within),
						note: reports.find(({ note }) => note !== undefined)?.note ?? data.note ?? null,
						row_id: `rankings/${id}#${address}`,
					},
				};
			}),
		),
};

/**
 * What tells one tie from all others: who, in which group, as what, since when, in which term. None of
 * it is what is corrected as time goes on: when a tie ended, on which basis, who says so.
 */
function keyTies(ties: readonly Tie[]): { tie: Tie; key: string }[] {
	const taken = new Map<string, number>();
	return ties.map((tie) => {
		const { group, zone, record } = tie;
		const { relation, from, term } = record;
		const who = zone?.id ?? slugOf(tie.name);
		const parts = [group.ref, who, relation, from, term && slugOf(term)];
		const key = parts.filter(Boolean).join('/');
		const earlier = taken.get(key) ?? 0;
		taken.set(key, earlier + 1);
		return { tie, key: earlier === 0 ? key : `${key}/${earlier + 1}` };
	});
}

function pageOf(
	collection: CollectionName,
	id: string,
	{ entities }: Atlas,
	{ absolute }: Outside,
): string {
	return absolute(entities.get(`${collection}/${id}`)?.url ?? '');
}

/** Whether this is the record to use where records disagree; null where they do not. */
function preferenceOf(atlas: Atlas, figure: Figure): boolean | null {
	if (figure.record.value === undefined || figure.record.retracted) return null;
	const { same, differing } = agreementOf(atlas, figure);
	if (differing.length === 0) return figure.record.preferred ?? null;
	const { preferred } = prefer([figure, ...same, ...differing]);
	return preferred !== undefined && agree(figure, preferred);
}
