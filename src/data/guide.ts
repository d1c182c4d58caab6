/** What the contributor guide takes from the code itself, so that it cannot fall behind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { RULES } from '../checks/rules/index.ts';
import type { Rule } from '../checks/rules/rule.ts';
import { addressSchema } from '../kinds/addresses.ts';
import { AUTHOR_COMPONENTS } from '../kinds/author-components.ts';
import { type ContentFile, extensionOf } from '../kinds/content.ts';
import { type CollectionName, COLLECTIONS, kinds, schemas, siteSchema } from '../kinds/index.ts';
import { vocabularySchemas } from '../kinds/vocabulary.ts';
import { RECORD_KINDS } from '../kinds/figure-address.ts';
import { observations } from '../kinds/observations.ts';
import { statements } from '../kinds/statements.ts';
import { targets } from '../kinds/targets.ts';
import { descriptionOf, elementOf, fieldsOf, isOptional } from '../kinds/walk.ts';

type AnySchema = z.core.$ZodType;

export interface GuideField {
	/** `approved.date`: a field inside another. */
	path: string;
	required: boolean;
	about: string;
}

/** Lists of records that have a table of their own in the guide. */
const SHARED: ReadonlySet<string> = new Set(RECORD_KINDS);

/** All fields of a schema, those inside others after them. */
export function fieldsIn(schema: AnySchema, prefix = ''): GuideField[] {
	return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
		const path = `${prefix}${name}`;
		const own = { path, required: !isOptional(field), about: descriptionOf(field) };
		if (SHARED.has(path)) return [own];
		return [own, ...fieldsIn(elementOf(field) ?? field, `${path}.`)];
	});
}

export interface GuideFile {
	name: CollectionName | 'site' | keyof typeof vocabularySchemas;
	collection: ContentFile['collection'];
	/** Where such a file stands. */
	path: string;
	fields: GuideField[];
	/** An annotated file. All examples together are a site without a fault. */
	example: string;
}

/** One entry per collection, the vocabulary, and `site.yaml`. */
export function guideFiles(root: string): GuideFile[] {
	const example = (name: string) =>
		readFileSync(join(root, 'src/text/examples', `${name}.txt`), 'utf8');
	return [
		...COLLECTIONS.map((name) => ({
			name,
			collection: name,
			path: `content/${name}/${kinds[name].example}.${extensionOf(name)}`,
			fields: fieldsIn(schemas[name]),
			example: example(name),
		})),
		...(['units', 'qualifiers'] as const).map((name) => ({
			name,
			collection: 'vocabulary' as const,
			path: `content/vocabulary/${name}.yaml`,
			fields: fieldsIn(vocabularySchemas[name]),
			example: example(name),
		})),
		{
			name: 'site' as const,
			collection: 'site' as const,
			path: 'content/site.yaml',
			fields: fieldsIn(siteSchema),
			example: example('site'),
		},
	];
}

export const observationFields = fieldsIn(observations.schema);
export const targetFields = fieldsIn(targets.schema);
export const statementFields = fieldsIn(statements.schema);
export const addressFields = fieldsIn(addressSchema);

export const guideComponents = Object.entries(AUTHOR_COMPONENTS).map(([name, component]) => ({
	name,
	...component,
	attributes: Object.entries(component.attributes),
}));

export type RuleGroup = 'form' | 'shape' | 'content' | 'prose';

const GROUPS: Readonly<Record<Rule['scope'], RuleGroup>> = {
	text: 'form',
	yaml: 'form',
	shape: 'shape',
	file: 'content',
	observation: 'content',
	target: 'content',
	content: 'content',
	refusal: 'prose',
	prose: 'prose',
};

/** The rules of the check, in the groups of the guide. */
export const guideRules: ReadonlyMap<RuleGroup, readonly Rule[]> = Map.groupBy(
	RULES,
	({ scope }) => GROUPS[scope],
);
