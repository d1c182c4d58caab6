/** What a file's schema refuses, put before the rules that tell it. */
import { isScalar, visit } from 'yaml';
import type { z } from 'zod';
import type { ContentFile } from '../schemas/content.ts';
import { isRecord } from '../schemas/content.ts';
import { schemas, siteSchema } from '../schemas/entities.ts';
import { vocabularySchemas } from '../schemas/vocabulary.ts';
import { descriptionOf, fieldsOf, metaOf, schemaAt } from '../schemas/walk.ts';
import { nearest } from './nearest.ts';
import type { FieldPath, Problem } from './problem.ts';
import { SHAPE_RULES } from './rules/index.ts';
import type { ShapeIssue } from './rules/rule.ts';

/** Which schema reads a file. */
export function schemaOf(file: ContentFile): z.ZodType {
	if (file.collection === 'site') return siteSchema;
	if (file.collection === 'vocabulary') {
		return file.id === 'units' ? vocabularySchemas.units : vocabularySchemas.qualifiers;
	}
	return schemas[file.collection];
}

export interface Shape {
	problems: Problem[];
	/** Paths of fields that are wrong or missing, joined by dots. */
	unsound: ReadonlySet<string>;
	/** The file without those fields. */
	sound: ContentFile;
}

/** Everything in a file that its schema refuses, and the file without it. */
export function checkShape(file: ContentFile): Shape {
	const schema = schemaOf(file);
	const result = schema.safeParse(file.data);
	if (result.success) return { problems: [], unsound: new Set(), sound: file };
	const stray = strayKeys(file);
	const { issues } = result.error;
	const meant = meantFields(schema, issues, stray);
	const unsound = new Set(meant);
	const wrong: FieldPath[] = [];
	const problems = issues.flatMap((issue) => {
		const shaped = toShapeIssue(file, schema, issue, stray);
		const missing = missingIn(shaped);
		missing.forEach((field) => unsound.add([...shaped.path, field].join('.')));
		if (missing.length > 0 && missing.every((field) => meant.has(pathTo(shaped, field)))) return [];
		for (const field of brokenFields(shaped)) {
			unsound.add(field.join('.'));
			wrong.push(field);
		}
		for (const rule of SHAPE_RULES) {
			const findings = rule.check(shaped);
			if (findings.length > 0) {
				return findings.map((finding) => ({
					...finding,
					rule: rule.id,
					severity: finding.severity ?? rule.severity ?? ('error' as const),
				}));
			}
		}
		return [];
	});
	return { problems, unsound, sound: { ...file, data: without(file.data, wrong) } };
}

const pathTo = ({ path }: ShapeIssue, field: string) => [...path, field].join('.');

function toShapeIssue(
	file: ContentFile,
	schema: z.ZodType,
	issue: z.core.$ZodIssue,
	stray: ReadonlySet<string>,
): ShapeIssue {
	const path = issue.path.filter((part) => typeof part !== 'symbol');
	const value = valueAt(file.data, path);
	const absent = value === undefined && path.length > 0 && issue.code !== 'custom';
	// What is missing is told at what it is missing from.
	const place = absent ? path.slice(0, -1) : path;
	const here = schemaAt(schema, path) ?? schema;
	const params = issue.code === 'custom' ? (issue.params ?? {}) : {};
	const fields = absent ? [String(path.at(-1))] : (params['fields'] as string[] | undefined);
	const [first] = fields ?? [];
	return {
		issue: issue.code === 'unrecognized_keys' ? withoutStray(issue, stray) : issue,
		file,
		path: place,
		value: absent ? undefined : value,
		missing: fields ?? [],
		broken: (params['rule'] as string | undefined) ?? metaOf(here).form,
		described: descriptionOf((first !== undefined && schemaAt(schema, [...place, first])) || here),
		known: Object.keys(fieldsOf(here) ?? {}),
	};
}

const withoutStray = (
	issue: z.core.$ZodIssueUnrecognizedKeys,
	stray: ReadonlySet<string>,
): z.core.$ZodIssue => ({
	...issue,
	// A full-width colon has its own message.
	keys: issue.keys.filter((key) => !stray.has(key) && !key.includes('：')),
});

/** Fields that cannot be relied on: the one refused, or those that do not go together. */
function brokenFields({ issue, path, missing, broken }: ShapeIssue): FieldPath[] {
	if (missing.length > 0 || issue.code === 'unrecognized_keys') return [];
	if (broken === 'metric-or-label') {
		const record = path.at(-1) === 'label' ? path.slice(0, -1) : path;
		return [
			[...record, 'metric'],
			[...record, 'label'],
		];
	}
	// What is refused as a whole record still has its other fields.
	return typeof path.at(-1) === 'number' && issue.code === 'custom' ? [] : [path];
}

const missingIn = ({ missing }: ShapeIssue): readonly string[] => missing;

/** Fields that are there, but misspelt: to call them missing as well would be one slip told twice. */
function meantFields(
	schema: z.ZodType,
	issues: readonly z.core.$ZodIssue[],
	stray: ReadonlySet<string>,
): ReadonlySet<string> {
	return new Set(
		issues.flatMap((issue) => {
			if (issue.code !== 'unrecognized_keys') return [];
			const path = issue.path.filter((part) => typeof part !== 'symbol');
			const known = Object.keys(fieldsOf(schemaAt(schema, path) ?? schema) ?? {});
			return issue.keys
				.filter((key) => !stray.has(key))
				.map((key) => nearest(key, known))
				.filter((field) => field !== undefined)
				.map((field) => [...path, field].join('.'));
		}),
	);
}

function valueAt(data: unknown, path: FieldPath): unknown {
	let value = data;
	for (const part of path) {
		if (Array.isArray(value) && typeof part === 'number') value = value[part];
		else if (isRecord(value) && typeof part === 'string' && Object.hasOwn(value, part)) {
			value = value[part];
		} else return undefined;
	}
	return value;
}

/** A copy of data in which the fields at some paths are not there. */
function without(data: Record<string, unknown>, paths: readonly FieldPath[]) {
	if (paths.length === 0) return data;
	const copy = structuredClone(data);
	for (const path of paths) {
		const holder = valueAt(copy, path.slice(0, -1));
		const last = path.at(-1);
		if (Array.isArray(holder) && typeof last === 'number') holder[last] = undefined;
		else if (isRecord(holder) && typeof last === 'string') delete holder[last];
	}
	return copy;
}

/** Flow-map keys without a value: their own message has been given. */
function strayKeys(file: ContentFile): ReadonlySet<string> {
	const keys = new Set<string>();
	visit(file.document, {
		Map(_, map) {
			if (!map.flow) return;
			for (const pair of map.items) {
				if (isScalar(pair.key) && pair.value === null) keys.add(String(pair.key.value));
			}
		},
	});
	return keys;
}
