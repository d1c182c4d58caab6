/** Walks over schemas: what they refer to, which fields they have, how a field is described. */
import { z } from 'zod';
import { isRecord } from './content.ts';
import type { FieldMeta } from './fields.ts';

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

/** What the content check is told about a field; wrappers around it do not count. */
export function metaOf(schema: AnySchema): FieldMeta {
	return (z.globalRegistry.get(unwrap(schema) as z.ZodType) ?? {}) as FieldMeta;
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
	to: NonNullable<FieldMeta['refersTo']>;
	id: string;
}

/** Every id that data mentions, read off the schema; wrongly shaped parts are passed over. */
export function referencesIn(
	schema: AnySchema,
	data: unknown,
	path: (string | number)[] = [],
): Reference[] {
	const inner = unwrap(schema);
	const fields = fieldsOf(inner);
	if (fields) {
		if (!isRecord(data)) return [];
		return Object.entries(fields).flatMap(([name, field]) =>
			referencesIn(field, data[name], [...path, name]),
		);
	}
	const element = elementOf(inner);
	if (element) {
		if (!Array.isArray(data)) return [];
		return data.flatMap((item, index) => referencesIn(element, item, [...path, index]));
	}
	const { refersTo } = metaOf(inner);
	return refersTo && typeof data === 'string' ? [{ path, to: refersTo, id: data }] : [];
}
