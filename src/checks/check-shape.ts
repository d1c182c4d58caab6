/** What a file's schema refuses, put before the rules that tell it. */
import { isScalar, visit } from 'yaml';
import type { z } from 'zod';
import type { ContentFile } from '../kinds/content.ts';
import { isRecord } from '../kinds/content.ts';
import { schemas, siteSchema } from '../kinds/index.ts';
import { vocabularySchemas } from '../kinds/vocabulary.ts';
import { descriptionOf, elementOf, fieldsOf, metaOf, schemaAt } from '../kinds/walk.ts';
import { nearest } from './nearest.ts';
import type { FieldPath, Problem } from './problem.ts';
import { SHAPE_RULES } from './rules/index.ts';
import type { IdOf, ShapeIssue } from './rules/rule.ts';

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

/** What is known beside the file itself. */
export interface Around {
	/** Texts of its lines that could not be read. */
	lost: readonly string[];
	idOf: IdOf;
}

/** Nothing: a file is looked at alone. */
const ALONE: Around = { lost: [], idOf: () => undefined };

/** Everything in a file that its schema refuses, and the file without it. */
export function checkShape(file: ContentFile, { lost, idOf }: Around = ALONE): Shape {
	const schema = schemaOf(file);
	const result = schema.safeParse(file.data);
	if (result.success) return { problems: [], unsound: new Set(), sound: file };
	const stray = strayKeys(file);
	const { issues } = result.error;
	const meant = meantFields(schema, file.data, issues, stray);
	const unsound = new Set(meant.values());
	const wrong: FieldPath[] = [];
	const told = new Set<string>();
	const problems = issues.flatMap((issue) => {
		const shaped = toShapeIssue(file, schema, issue, { stray, meant, idOf });
		const missing = shaped.missing.filter(
			// What is missing may be misspelt, or stand in a line that could not be read.
			(field) =>
				!unsound.has([...shaped.path, field].join('.')) &&
				!(shaped.path.length === 0 && lost.some((row) => row.includes(`${field}:`))),
		);
		shaped.missing.forEach((field) => unsound.add([...shaped.path, field].join('.')));
		if (shaped.missing.length > 0 && missing.length === 0) return [];
		// `lable` stands for the one of the two that seems missing.
		const either = ['metric', 'label'].map((field) => [...shaped.path, field].join('.'));
		const isMeant = either.some((path) => [...meant.values()].includes(path));
		if (shaped.broken === 'metric-or-label' && isMeant) return [];
		for (const field of brokenFields(shaped)) {
			unsound.add(field.join('.'));
			wrong.push(field);
		}
		// A record in the list of another kind is one slip, whatever it has too many and too few of.
		const record = recordOf(shaped.path);
		if (record !== undefined && told.has(record)) return [];
		for (const rule of SHAPE_RULES) {
			const findings = rule.check({ ...shaped, missing });
			if (findings.length > 0) {
				if (rule.id === 'wrong-list' && record !== undefined) {
					told.add(record);
					unsound.add(record);
					wrong.push(shaped.path.slice(0, 2));
				}
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

/** The record that a path leads into: `targets.3`. */
function recordOf([field, index]: FieldPath): string | undefined {
	return typeof index === 'number' ? `${field}.${index}` : undefined;
}

interface Read {
	stray: ReadonlySet<string>;
	meant: ReadonlyMap<string, string>;
	idOf: IdOf;
}

function toShapeIssue(
	file: ContentFile,
	schema: z.ZodType,
	issue: z.core.$ZodIssue,
	{ stray, meant, idOf }: Read,
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
	const { form, refersTo } = metaOf(here);
	const [key] = issue.code === 'unrecognized_keys' ? issue.keys : [];
	return {
		issue: issue.code === 'unrecognized_keys' ? withoutStray(issue, stray) : issue,
		file,
		path: place,
		value: absent ? undefined : value,
		missing: fields ?? [],
		broken: (params['rule'] as string | undefined) ?? form,
		described: descriptionOf((first !== undefined && schemaAt(schema, [...place, first])) || here),
		known: Object.keys(fieldsOf(here) ?? {}),
		refersTo,
		meant:
			key === undefined
				? undefined
				: meant
						.get([...path, key].join('.'))
						?.split('.')
						.at(-1),
		schema: here,
		idOf,
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

/**
 * Fields that are there, but misspelt, by what was written for them: to call them missing as well
 * would be one slip told twice. One unknown field beside one missing is meant for it.
 */
function meantFields(
	schema: z.ZodType,
	data: unknown,
	issues: readonly z.core.$ZodIssue[],
	stray: ReadonlySet<string>,
): ReadonlyMap<string, string> {
	const missingIn = new Map<string, string[]>();
	for (const issue of issues) {
		const absent = issue.code === 'invalid_type' && issue.input === undefined;
		if (!absent || issue.path.length === 0) continue;
		const holder = issue.path.slice(0, -1).join('.');
		missingIn.set(holder, [...(missingIn.get(holder) ?? []), String(issue.path.at(-1))]);
	}
	return new Map(
		issues.flatMap((issue) => {
			if (issue.code !== 'unrecognized_keys') return [];
			const path = issue.path.filter((part) => typeof part !== 'symbol');
			const known = Object.keys(fieldsOf(schemaAt(schema, path) ?? schema) ?? {});
			const keys = issue.keys.filter((key) => !stray.has(key));
			const missing = missingIn.get(path.join('.')) ?? [];
			return keys.flatMap((key) => {
				const field =
					nearest(key, known) ??
					(keys.length === 1 && missing.length === 1 ? missing[0] : undefined) ??
					listOf(schemaAt(schema, path) ?? schema, valueAt(data, [...path, key]));
				return field === undefined
					? []
					: [[[...path, key].join('.'), [...path, field].join('.')] as const];
			});
		}),
	);
}

/** The list whose records look like these, whatever it is called. */
function listOf(schema: z.core.$ZodType, value: unknown): string | undefined {
	const [first]: unknown[] = Array.isArray(value) ? value : [];
	if (!isRecord(first)) return undefined;
	const keys = Object.keys(first);
	const [best] = Object.entries(fieldsOf(schema) ?? {})
		.map(([name, field]) => {
			const fields = fieldsOf(elementOf(field) ?? field) ?? {};
			return { name, fit: keys.filter((key) => Object.hasOwn(fields, key)).length };
		})
		.sort((a, b) => b.fit - a.fit);
	return best && best.fit >= 3 ? best.name : undefined;
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
