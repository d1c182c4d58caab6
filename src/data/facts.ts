/** The short facts in the head of a page: what an entry says in its fields, in readers' words. */
import type { z } from 'zod';
import { formatPeriod } from '../quantities/period.ts';
import { type CollectionName, kindOf, type schemas } from '../kinds/index.ts';
import { useOf } from '../kinds/kind.ts';
import { elementOf, fieldsOf, metaOf } from '../kinds/walk.ts';
import { fieldNames } from '../text/zh-CN/fields.ts';
import { figureText } from '../text/zh-CN/figures.ts';
import { pageText } from '../text/zh-CN/pages.ts';
import { signs } from '../text/zh-CN/signs.ts';
import type { Atlas } from './build-atlas.ts';
import { eventDate, marksText, sourceName } from './format.ts';
import { approvalText, batchName, batchOf } from './zone-facts.ts';

type AnySchema = z.core.$ZodType;
type Parts = (FactPart | undefined)[];
type Data<Name extends CollectionName> = z.output<(typeof schemas)[Name]>;

/** Words, a link, or the id of the source that says so. */
export type FactPart = { text: string; to?: string | undefined } | { source: string };

/** A short fact in a page's head. Without parts that say something, it is left out. */
export interface Fact {
	label: string;
	parts: readonly (FactPart | undefined)[];
}

/** The facts of an entry, in the order of its kind. */
export function factsOf<Name extends CollectionName>(
	atlas: Atlas,
	collection: Name,
	data: Data<Name>,
): Fact[] {
	const own = special[collection] as
		Record<string, (data: Data<Name>, atlas: Atlas) => Parts> | undefined;
	return factsOfKind(collection).map(({ id, field }) => ({
		label: labelOf(collection, id) ?? id,
		parts: own?.[id]?.(data, atlas) ?? partsOf(atlas, field, valueAt(data, id)),
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
export function labelOf(collection: string, id: string): string | undefined {
	const names: Readonly<Record<string, string>> = fieldNames;
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
function partsOf(atlas: Atlas, field: AnySchema, value: unknown): Parts {
	const { absent, unit = '', words } = useOf(field);
	if (value === undefined) return absent ? [{ text: pageText[absent] }] : [];
	const fields = fieldsOf(field);
	if (fields) {
		// Its first field says it, its source where it says so.
		const [[name, first] = ['', field]] = Object.entries(fields);
		const inner = value as Record<string, unknown>;
		return [...partsOf(atlas, first, inner[name]), sourcePart(inner['source'])];
	}
	if (Array.isArray(value)) {
		const element = elementOf(field) ?? field;
		if (metaOf(element).refersTo) {
			const parts = value.flatMap((one) => partsOf(atlas, element, one));
			// What several records say in the same words is told once, by the last of them.
			const said = (part: FactPart | undefined) =>
				part && ('text' in part ? part.text : part.source);
			return [...new Map(parts.map((part) => [said(part), part])).values()];
		}
		return [{ text: value.join(signs.listComma) }];
	}
	if (typeof value === 'boolean') return [{ text: value ? pageText.yes : pageText.no }];
	const text = String(value);
	if (words) return [{ text: (figureText[words] as Record<string, string>)[text] ?? text }];
	const { refersTo, form } = metaOf(field);
	if (refersTo === 'figure') return [figurePart(atlas, text)];
	if (refersTo) return [pagePart(atlas, refersTo === 'entity' ? text : `${refersTo}/${text}`)];
	if (form === 'period-form') return [{ text: formatPeriod(text) }];
	if (URL.canParse(text)) return [{ text: new URL(text).host, to: text }];
	return [{ text: `${text}${unit}` }];
}

function pagePart({ entities }: Atlas, ref: string | undefined): FactPart | undefined {
	const page = ref === undefined ? undefined : entities.get(ref);
	return page && { text: page.name, to: page.url };
}

/** A record by its id; what has been retracted is no fact. */
function figurePart({ figuresById }: Atlas, id: string): FactPart | undefined {
	const figure = figuresById.get(id);
	if (!figure || figure.record.retracted) return undefined;
	const marks = marksText(figure);
	const text = figure.label + figure.display + (marks && signs.bracketed(marks));
	return { text, to: figure.url };
}

function sourcePart(id: unknown): FactPart | undefined {
	return typeof id === 'string' ? { source: id } : undefined;
}

/** Why something is known that is not printed. */
const inferred = (grounds: string | undefined): FactPart | undefined =>
	grounds === undefined ? undefined : { text: pageText.inferredFrom(grounds) };

/** In brackets, as it is written. */
const aside = (text: string | undefined): FactPart | undefined =>
	text === undefined ? undefined : { text: signs.bracketed(text) };

const group = {
	founded: ({ founded }: Data<'alliances'>): Parts =>
		founded
			? [
					{
						text:
							formatPeriod(founded.date) +
							(founded.dateInferred ? pageText.inferredFrom(founded.dateInferred) : ''),
					},
					sourcePart(founded.source),
				]
			: [{ text: pageText.unknown }],
	'founded.place': ({ founded }: Data<'alliances'>): Parts =>
		founded?.place === undefined ? [] : [{ text: founded.place }, sourcePart(founded.placeSource)],
};

/** Facts that more than one field tells. */
const special: {
	readonly [Name in CollectionName]?: Readonly<
		Record<string, (data: Data<Name>, atlas: Atlas) => Parts>
	>;
} = {
	zones: {
		region: ({ region, city }, atlas) => {
			const name = atlas.regions.get(region)?.data.name;
			return [
				pagePart(atlas, `regions/${region}`),
				{ text: city !== undefined && city !== name ? city : '' },
			];
		},
		approved: (zone, atlas) =>
			zone.level === 'national'
				? [{ text: approvalText(atlas, zone) }, sourcePart(zone.approved?.source)]
				: [],
		batch: (zone) =>
			zone.level === 'national' && zone.approved ? [{ text: batchName(batchOf(zone)) }] : [],
	},
	alliances: group,
	networks: group,
	mechanisms: {
		status: ({ status }) => [
			{
				text: pageText.statusAsOf(
					formatPeriod(status.asOf),
					figureText.mechanismStatus[status.value],
				),
			},
			sourcePart(status.source),
		],
		page: ({ operators, page }, atlas) =>
			[...new Set([...(operators.pages ?? []), page])].map((ref) => pagePart(atlas, ref)),
	},
	terms: {
		defined: ({ defined }, { sources }) => {
			const source = defined && sources.get(defined.source);
			if (!source) return [];
			return [{ text: sourceName(source), to: `sources/${source.id}/` }, aside(defined.locator)];
		},
	},
	policies: {
		issued: ({ issued, issuedInferred }) => [
			{ text: issued === undefined ? pageText.unknown : formatPeriod(issued) },
			aside(issuedInferred),
		],
	},
	events: {
		date: (event) => [{ text: eventDate(event) }, aside(event.dateNote)],
	},
	rankings: {
		year: ({ year, yearNote }) => [{ text: year ?? yearNote ?? pageText.unknown }],
	},
	sources: {
		publisher: ({ publisher, publisherInferred }) => [
			{ text: publisher ?? pageText.publisherUnknown },
			inferred(publisherInferred),
		],
		published: ({ published, dateInferred }) => [
			{ text: published === undefined ? pageText.dateUnknown : formatPeriod(published) },
			inferred(dateInferred),
		],
		titleInferred: ({ titleInferred }) => [
			{ text: titleInferred === undefined ? '' : pageText.inferred + signs.colon + titleInferred },
		],
		read: ({ read }) => [
			{ text: figureText.read[read] + signs.colon + figureText.readMeaning[read] },
		],
		grade: ({ grade }) => [{ text: grade + signs.colon + figureText.gradeMeaning[grade] }],
	},
};
