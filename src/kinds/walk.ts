/** Walks over schemas: what they refer to, which fields they have, how a field is described. */
import { z } from 'zod';
import { isRecord } from './content.ts';
import type { FieldMeta } from './fields.ts';
import type { CollectionName } from './index.ts';

type AnySchema = z.core.$ZodType;

/** The schema inside optional, default and transform wrappers. */
export function unwrap(schema: AnySchema): AnySchema {
	const def = schema._zod.def as { type: string; innerType?: AnySchema; in?: AnySchema };
	if (def.innerType) return unwrap(def.innerType);
	if (def.type === 'pipe' && def.in) return unwrap(def.in);
	return schema;
}

/** Fields of an object schema, by name; undefined for any other schema. */
export function fieldsOf(schema: AnySchema): Record<string, AnySchema> | undefined {
	const def = unwrap(schema)._zod.def as { type: string; shape?: Record<string, AnySchema> };
	return def.type === 'object' ? def.shape : undefined;
}

/** What an array schema holds. */
export function elementOf(schema: AnySchema): AnySchema | undefined {
	const def = unwrap(schema)._zod.def as { type: string; element?: AnySchema };
	return def.type === 'array' ? def.element : undefined;
}

/** Whether a field may be left out. */
export function isOptional(schema: AnySchema): boolean {
	return schema._zod.optin === 'optional';
}

/** The one description of a field. */
export function descriptionOf(schema: AnySchema): string {
	const here = z.globalRegistry.get(schema as z.ZodType)?.description;
	return here ?? z.globalRegistry.get(unwrap(schema) as z.ZodType)?.description ?? '';
}

/** A collection, `entity` (zones/shenyang), or `figure` (zones/shenyang#f-gdp-2024). */
export type Referred = CollectionName | 'entity' | 'figure';

export type Meta = Omit<FieldMeta, 'refersTo'> & { refersTo?: Referred };

/** What the content check is told about a field; wrappers around it do not count. */
export function metaOf(schema: AnySchema): Meta {
	return (z.globalRegistry.get(unwrap(schema) as z.ZodType) ?? {}) as Meta;
}

/** The schema found by following a path of field names and list positions. */
export function schemaAt(
	schema: AnySchema,
	path: readonly (string | number)[],
): AnySchema | undefined {
	let current: AnySchema | undefined = schema;
	for (const part of path) {
		if (!current) return undefined;
		current = typeof part === 'number' ? elementOf(current) : fieldsOf(current)?.[part];
	}
	return current;
}

export interface Reference {
	path: (string | number)[];
	to: Referred;
	id: string;
}

/** Every id that data mentions. */
export function referencesIn(schema: AnySchema, data: unknown): Reference[] {
	return textsIn(schema, data).flatMap(({ path, text, meta: { refersTo } }) =>
		refersTo ? [{ path, to: refersTo, id: text }] : [],
	);
}

/** A text in data, with what its schema says of it. */
export interface PlacedText {
	path: (string | number)[];
	text: string;
	meta: Meta;
}

/** Every text in data; wrongly shaped parts are passed over. */
export function textsIn(schema: AnySchema, data: unknown): PlacedText[] {
	const found: PlacedText[] = [];
	collect(schema, data, []);
	return found;

	function collect(part: AnySchema, value: unknown, path: (string | number)[]): void {
		const { fields, element, meta } = partsOf(part);
		if (fields) {
			if (!isRecord(value)) return;
			for (const [name, field] of fields) {
				const part = value[name];
				if (part !== undefined) collect(field, part, [...path, name]);
			}
		} else if (element) {
			if (!Array.isArray(value)) return;
			for (const [index, item] of value.entries()) collect(element, item, [...path, index]);
		} else if (typeof value === 'string') {
			found.push({ path, text: value, meta });
		}
	}
}

interface Parts {
	fields: [string, AnySchema][] | undefined;
	element: AnySchema | undefined;
	meta: Meta;
}

const known = new WeakMap<AnySchema, Parts>();

/** Asked of the same few schemas for every record of every file. */
function partsOf(schema: AnySchema): Parts {
	const earlier = known.get(schema);
	if (earlier) return earlier;
	const inner = unwrap(schema);
	const fields = fieldsOf(inner);
	const parts = {
		fields: fields && Object.entries(fields),
		element: elementOf(inner),
		meta: metaOf(inner),
	};
	known.set(schema, parts);
	return parts;
}
