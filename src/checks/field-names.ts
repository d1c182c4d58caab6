/** Names of fields, of any kind of file: what tells a field from a word in a text. */
import type { z } from 'zod';
import { schemas, siteSchema } from '../kinds/index.ts';
import { vocabularySchemas } from '../kinds/vocabulary.ts';
import { elementOf, fieldsOf } from '../kinds/walk.ts';

export const FIELD_NAMES: ReadonlySet<string> = new Set(
	[...Object.values(schemas), ...Object.values(vocabularySchemas), siteSchema].flatMap(namesIn),
);

function namesIn(schema: z.core.$ZodType): string[] {
	const element = elementOf(schema);
	if (element) return namesIn(element);
	return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => [
		name,
		...namesIn(field),
	]);
}
