/**
 * JSON Schemas for editors, made from the schemas that judge the content.
 *
 * We read every scalar as the text of the file; an editor reads YAML, where `3.20` is a number. So
 * each field takes whatever types its own schema takes the texts of. What a schema proves by code
 * (periods, units, fields that go together) is left to the content check.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import { collectionNames } from '../text/zh-CN/collections.ts';
import { schemas, siteSchema } from './index.ts';
import { vocabularySchemas } from './vocabulary.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type SchemaType = z.core.JSONSchema.SchemaType;

/** Texts that YAML reads as another type. */
const PLAIN_VALUES = {
	number: ['0.5', '3.2', '-1.5'],
	integer: ['0', '12', '-3', '2024', '20240630'],
	boolean: ['true', 'false'],
} as const;

/** One schema as an editor wants it. */
export function editorSchema(schema: z.ZodType, title: string): JsonSchema {
	const { $schema, ...rest } = z.toJSONSchema(schema, {
		// The newest draft that every editor reads.
		target: 'draft-7',
		io: 'input',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => adapt(zodSchema, jsonSchema),
	});
	return { ...($schema ? { $schema } : {}), title, ...rest };
}

/** One schema per collection and per list of the vocabulary, and `site`, by name. */
export function editorSchemas(): Record<string, JsonSchema> {
	const titles: Readonly<Record<string, string>> = collectionNames;
	return Object.fromEntries(
		Object.entries({ ...schemas, ...vocabularySchemas, site: siteSchema }).map(([name, schema]) => [
			name,
			editorSchema(schema, titles[name] ?? `${name}.yaml`),
		]),
	);
}

function adapt(zodSchema: z.core.$ZodType, json: JsonSchema): void {
	// Ours, for the reference check; no keywords of JSON Schema.
	delete json['refersTo'];
	delete json['form'];
	// A word of a list is never a number, whatever text its own schema takes.
	const isListed = json['listedIn'] !== undefined;
	delete json['listedIn'];
	if (json.type !== 'string' || isListed) return;

	if (json.enum) {
		delete json.type;
		const plain = json.enum.map((text) => parse(String(text)) as string | number | boolean);
		json.enum = [...new Set([...plain, ...json.enum])];
		return;
	}
	const takes = (type: keyof typeof PLAIN_VALUES) =>
		PLAIN_VALUES[type].some((text) => z.safeParse(zodSchema, text).success);
	const types: SchemaType[] = ['string'];
	if (takes('number')) types.push('number');
	else if (takes('integer')) types.push('integer');
	if (takes('boolean')) types.push('boolean');
	if (types.length > 1) json.type = types;
	if (json.pattern) {
		// VS Code shows this instead of the pattern.
		const message = z.safeParse(zodSchema, '\n').error?.issues[0]?.message;
		if (message) json['patternErrorMessage'] = message;
	}
}
