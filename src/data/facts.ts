/** The short facts in the head of a page: what an entry says in its fields, in readers' words. */
import type { z } from 'zod';
import { formatPeriod } from '../quantities/period.ts';
import { type CollectionName, type IndustryTie, kindOf, type schemas } from '../kinds/index.ts';
import { useOf } from '../kinds/kind.ts';
import { elementOf, fieldsOf, metaOf } from '../kinds/walk.ts';
import { OWN_LANGUAGE } from '../text/languages.ts';
import { type Words, wordsOf } from '../text/words.ts';
import type { Atlas } from './build-atlas.ts';
import { eventDate, marksText, sourceName } from './format.ts';
import { displayIn } from './shown.ts';
import type { Standing } from './standings.ts';
import { cityOf, zoneRows } from './zone-rows.ts';
import { approvalText, batchName, batchOf, decreeOf, mainArea } from './zone-facts.ts';

type AnySchema = z.core.$ZodType;
type Parts = (FactPart | undefined)[];
type Data<Name extends CollectionName> = z.output<(typeof schemas)[Name]>;

/** Words that may lead to a page; in brackets the pages that they mean, where those are several. */
export interface LinkedWords {
	text: string;
	to?: string | undefined;
	means?: readonly LinkedWords[];
}

/** Words or a link, several of them, or the id of the source that says so. */
export type FactPart =
	| { text: string; to?: string | undefined }
	| { list: readonly LinkedWords[] }
	| { source: string; year?: string };

/** What stands below a name: a group, or a place among all with what speaks against it. */
export interface Badge {
	name: string;
	to: string;
	standing?: Standing | undefined;
}

/** A short fact in a page's head. Without parts that say something, it is left out. */
export interface Fact {
	label: string;
	parts: readonly (FactPart | undefined)[];
	/** Whether it is told that nothing was found. */
	sought?: boolean;
	/** Whether it says what many pages say in the same words: a grade, or that there is no link. */
	coded?: boolean;
}

/** The parts of a fact that say something. */
export function partsSaid({ parts }: Fact): FactPart[] {
	return parts.filter(
		(part): part is FactPart => part !== undefined && (!('text' in part) || part.text !== ''),
	);
}

/** The names of facts of which nothing was found: told once, apart from what is known. */
export function notCollected(facts: readonly Fact[]): string[] {
	return facts.flatMap((fact) => (fact.sought && partsSaid(fact).length === 0 ? fact.label : []));
}

/** The facts, and after them what else was looked for: where a page has no part for it. */
export function withNotCollected(facts: readonly Fact[], { figureText, signs }: Words): Fact[] {
	const text = notCollected(facts).join(signs.listComma);
	return [...facts, { label: figureText.notCollected, parts: [{ text }], coded: true }];
}

/** The facts of an entry, in the order of its kind. */
export function factsOf<Name extends CollectionName>(
	atlas: Atlas,
	collection: Name,
	data: Data<Name>,
	words: Words,
): Fact[] {
	const own = special[collection] as
		Record<string, (data: Data<Name>, atlas: Atlas, words: Words) => Parts> | undefined;
	return factsOfKind(collection).map(({ id, field }) => ({
		label: labelOf(collection, id, words) ?? id,
		parts: own?.[id]?.(data, atlas, words) ?? partsOf(atlas, field, valueAt(data, id), words),
		sought: useOf(field).absent === 'notCollected',
		coded: useOf(field).words !== undefined || valueAt(data, id) === undefined,
	}));
}

interface FactField {
	/** `approved.date`: a field inside another. */
	id: string;
	field: AnySchema;
}

const byKind = new Map<CollectionName, readonly FactField[]>();

/** The fields of a kind that are facts, in their order: the same for all of its pages. */
function factsOfKind(collection: CollectionName): readonly FactField[] {
	const known = byKind.get(collection);
	if (known) return known;
	const { schema, facts: first = [] } = kindOf(collection);
	const place = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
	const fields = factFields(schema, '').toSorted((a, b) => place(a.id) - place(b.id));
	byKind.set(collection, fields);
	return fields;
}

/** What readers call a field. */
export function labelOf(collection: string, id: string, words: Words): string | undefined {
	const names: Readonly<Record<string, string>> = words.fieldNames;
	return names[`${collection}.${id}`] ?? names[id];
}

/** Fields that are facts, those inside others after them. */
export function factFields(schema: AnySchema, prefix: string): FactField[] {
	return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
		const id = `${prefix}${name}`;
		return [...(useOf(field).fact ? [{ id, field }] : []), ...factFields(field, `${id}.`)];
	});
}

function valueAt(data: unknown, id: string): unknown {
	return id
		.split('.')
		.reduce(
			(part, name) =>
				typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[name] : part,
			data,
		);
}

/** A value in readers' words, as its schema says what it is. */
function partsOf(atlas: Atlas, field: AnySchema, value: unknown, words: Words): Parts {
	const { pageText, figureText, signs } = words;
	const { absent, unit = '', words: names } = useOf(field);
	if (value === undefined) return absent === 'noLink' ? [{ text: pageText[absent] }] : [];
	const fields = fieldsOf(field);
	if (fields) {
		// Its first field says it, its source where it says so.
		const [[name, first] = ['', field]] = Object.entries(fields);
		const inner = value as Record<string, unknown>;
		return [...partsOf(atlas, first, inner[name], words), sourcePart(inner['source'])];
	}
	if (Array.isArray(value)) {
		const element = elementOf(field) ?? field;
		if (metaOf(element).refersTo) {
			const parts = value.flatMap((one) => partsOf(atlas, element, one, words));
			// What several records say in the same words is told once, by the last of them.
			const said = (part: FactPart | undefined) =>
				part && ('text' in part ? part.text : 'source' in part ? part.source : part);
			return [...new Map(parts.map((part) => [said(part), part])).values()];
		}
		return [{ text: value.join(signs.listComma) }];
	}
	if (typeof value === 'boolean') return [{ text: value ? pageText.yes : pageText.no }];
	const text = String(value);
	if (names) return [{ text: (figureText[names] as Record<string, string>)[text] ?? text }];
	const { refersTo, form } = metaOf(field);
	if (refersTo === 'figure') return [figurePart(atlas, text, words)];
	if (refersTo) return [pagePart(atlas, refersTo === 'entity' ? text : `${refersTo}/${text}`)];
	if (form === 'period-form') return [{ text: formatPeriod(text, words) }];
	if (URL.canParse(text)) return [{ text: new URL(text).host, to: text }];
	if (words.language === OWN_LANGUAGE || unit === '') return [{ text: text + unit }];
	return [{ text: displayIn(words, { value: text, unit }, atlas.entries.vocabulary) }];
}

function pagePart({ entities }: Atlas, ref: string | undefined): LinkedWords | undefined {
	const page = ref === undefined ? undefined : entities.get(ref);
	return page && { text: page.name, to: page.url };
}

/** A record by its id; what has been retracted is no fact. */
function figurePart({ figuresById }: Atlas, id: string, words: Words): FactPart | undefined {
	const figure = figuresById.get(id);
	if (!figure || figure.record.retracted) return undefined;
	const marks = marksText(figure, words);
	const text =
		figure.label + words.signs.space + figure.display + (marks && words.signs.bracketed(marks));
	return { text, to: figure.url };
}

function sourcePart(id: unknown): FactPart | undefined {
	return typeof id === 'string' ? { source: id } : undefined;
}

/** Why something is known that is not printed. */
const inferred = (grounds: string | undefined, { pageText }: Words): FactPart | undefined =>
	grounds === undefined ? undefined : { text: pageText.inferredFrom(grounds) };

/** In brackets, as it is written. */
const aside = (text: string | undefined, { signs }: Words): FactPart | undefined =>
	text === undefined ? undefined : { text: signs.bracketed(text) };

/** The leading industries that each source gives, in its own words, which lead to ours. */
function industryParts(ties: readonly IndustryTie[] | undefined, atlas: Atlas): Parts {
	const bySource = [...Map.groupBy(ties ?? [], ({ source }) => source)];
	return bySource.flatMap(([source, said]) => [
		{
			list: [...Map.groupBy(said, ({ words }) => words)].map(([text, same]): LinkedWords => {
				const pages = same.flatMap(
					({ industry }) => pagePart(atlas, industry && `industries/${industry}`) ?? [],
				);
				return pages.length > 1 ? { text, means: pages } : { text, to: pages[0]?.to };
			}),
		},
		// Where sources differ, it matters how old each of them is.
		bySource.length > 1 ? datedSource(atlas, source) : { source },
	]);
}

function datedSource({ sources }: Atlas, source: string): FactPart {
	const year = sources.get(source)?.data.published?.slice(0, 4);
	return year === undefined ? { source } : { source, year };
}

/** The row of a zone in the table of its province. */
function placeInTable(atlas: Atlas, zone: Data<'zones'>): string | undefined {
	const row = [...zoneRows(atlas).values()].find(({ data }) => data === zone);
	return row?.province && `${row.province.url}#zone-${row.id}`;
}

/** When a zone was approved, by which document, who says so, and who says otherwise. */
function approvalParts(atlas: Atlas, zone: Data<'zones'>, words: Words): Parts {
	const { page, number } = decreeOf(atlas, zone);
	const { source, numberSource, also = [] } = zone.approved ?? {};
	return [
		{ text: approvalText(atlas, zone, words) ?? '' },
		sourcePart(source),
		{ text: number ?? page?.name ?? '', to: page?.url },
		sourcePart(numberSource),
		...also.flatMap(({ date, number, source, note }) => [
			{ text: words.pageText.approvedAlso(formatPeriod(date, words)) + (number ?? '') },
			aside(note, words),
			sourcePart(source),
		]),
	];
}

const group = {
	founded: ({ founded }: Data<'alliances'>, _: Atlas, words: Words): Parts =>
		founded
			? [
					{
						text:
							formatPeriod(founded.date, words) +
							(founded.dateInferred ? words.pageText.inferredFrom(founded.dateInferred) : ''),
					},
					sourcePart(founded.source),
				]
			: [],
	'founded.place': ({ founded }: Data<'alliances'>): Parts =>
		founded?.place === undefined ? [] : [{ text: founded.place }, sourcePart(founded.placeSource)],
};

/** Facts that more than one field tells. */
const special: {
	readonly [Name in CollectionName]?: Readonly<
		Record<string, (data: Data<Name>, atlas: Atlas, words: Words) => Parts>
	>;
} = {
	zones: {
		region: (zone, atlas) => {
			const { region, city } = zone;
			const name = atlas.regions.get(region)?.data.name;
			return [
				pagePart(atlas, `regions/${region}`),
				// A city without a page has its place in the table of its province.
				{
					text: city !== undefined && city !== name ? city : '',
					to: cityOf(atlas, zone)?.url ?? placeInTable(atlas, zone),
				},
			];
		},
		approved: (zone, atlas, words) =>
			zone.level === 'national' ? approvalParts(atlas, zone, words) : [],
		areas: (zone, { entries }, words) => {
			const area = mainArea(zone);
			if (!area) return [];
			// What is called no more than 面积 is called so by the fact.
			const what =
				area.what === wordsOf(OWN_LANGUAGE).fieldNames.areas ? '' : area.what + words.signs.space;
			return [{ text: what + displayIn(words, area, entries.vocabulary) }, sourcePart(area.source)];
		},
		batch: (zone, _, words) =>
			zone.level === 'national' && zone.approved ? [{ text: batchName(batchOf(zone), words) }] : [],
		industries: ({ industries }, atlas) => industryParts(industries, atlas),
	},
	alliances: group,
	networks: {
		...group,
		industries: ({ industries }, atlas) => industryParts(industries, atlas),
	},
	mechanisms: {
		status: ({ status }, _, words) => [
			{
				text: words.pageText.statusAsOf(
					formatPeriod(status.asOf, words),
					words.figureText.mechanismStatus[status.value],
				),
			},
			sourcePart(status.source),
		],
		page: ({ operators, page }, atlas) =>
			[...new Set([...(operators.pages ?? []), page])].map((ref) => pagePart(atlas, ref)),
	},
	terms: {
		defined: ({ defined }, { sources }, words) => {
			const source = defined && sources.get(defined.source);
			if (!source) return [];
			return [
				{ text: sourceName(source, words), to: `sources/${source.id}/` },
				aside(defined.locator, words),
			];
		},
	},
	policies: {
		issued: ({ issued, issuedInferred }, _, words) => [
			{ text: issued === undefined ? '' : formatPeriod(issued, words) },
			aside(issuedInferred, words),
		],
	},
	events: {
		date: (event, _, words) => [{ text: eventDate(event, words) }, aside(event.dateNote, words)],
	},
	rankings: {
		year: ({ year, yearNote }) => [{ text: year ?? yearNote ?? '' }],
	},
	sources: {
		publisher: ({ publisher, publisherInferred }, _, words) => [
			{ text: publisher ?? '' },
			inferred(publisherInferred, words),
		],
		published: ({ published, dateInferred }, _, words) => [
			{ text: published === undefined ? '' : formatPeriod(published, words) },
			inferred(dateInferred, words),
		],
		titleInferred: ({ titleInferred }, _, { pageText, signs }) => [
			{ text: titleInferred === undefined ? '' : pageText.inferred + signs.colon + titleInferred },
		],
		read: ({ read }, _, { figureText, signs }) => [
			{ text: figureText.read[read] + signs.colon + figureText.readMeaning[read] },
		],
		grade: ({ grade }, _, { figureText, signs }) => [
			{ text: grade + signs.colon + figureText.gradeMeaning[grade] },
		],
	},
};
