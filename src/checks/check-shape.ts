import type { z } from 'zod';
import { COMMON_UNITS } from '../quantities/unit.ts';
import type { ContentFile } from '../schemas/content.ts';
import { isRecord } from '../schemas/content.ts';
import { schemas, siteSchema } from '../schemas/entities.ts';
import { descriptionOf, fieldsOf, schemaAt } from '../schemas/walk.ts';
import { checkText as text } from '../text/checks.ts';
import { strayKeys } from './check-yaml.ts';
import { type FieldPath, nameOf, nearest, placeOf, type Problem } from './problem.ts';

/** Which schema reads a file. */
export function schemaOf(file: ContentFile): z.ZodType {
	return file.collection === 'site' ? siteSchema : schemas[file.collection];
}

/** Everything in a file that its schema refuses. */
export function checkShape(file: ContentFile): Problem[] {
	const schema = schemaOf(file);
	const result = schema.safeParse(file.data);
	if (result.success) return [];
	const stray = strayKeys(file);
	return result.error.issues.flatMap((issue) => explain(file, schema, issue, stray));
}

function valueAt(data: unknown, path: FieldPath): unknown {
	let value = data;
	for (const part of path) {
		if (Array.isArray(value) && typeof part === 'number') value = value[part];
		else if (isRecord(value) && typeof part === 'string') value = value[part];
		else return undefined;
	}
	return value;
}

function explain(
	file: ContentFile,
	schema: z.ZodType,
	issue: z.core.$ZodIssue,
	stray: ReadonlySet<string>,
): Problem[] {
	const path = issue.path.filter((part) => typeof part !== 'symbol');
	const problem = (
		message: string,
		hint: string,
		at: FieldPath = path,
		part: 'key' | 'value' = 'value',
	): Problem => ({
		path: file.path,
		...placeOf(file, at, part),
		message: at.length > 0 ? `\`${nameOf(at)}\`：${message}` : message,
		hint,
		severity: 'error',
	});
	const value = valueAt(file.data, path);
	const described = () => descriptionOf(schemaAt(schema, path) ?? schema);

	if (issue.code === 'unrecognized_keys') {
		const known = Object.keys(fieldsOf(schemaAt(schema, path) ?? schema) ?? {});
		return issue.keys
			.filter((key) => !stray.has(key) && !key.includes('：'))
			.map((key) => {
				const guess = nearest(key, known);
				const hint = `${guess ? text.didYouMean(guess) : ''}${text.availableFields(known)}`;
				return problem(text.unknownField(key), hint, [...path, key], 'key');
			});
	}
	if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
		const missing = value === undefined;
		if (missing) {
			const field = String(path.at(-1) ?? '');
			if (field === 'source' || field === 'sources') {
				return [problem(text.missingSource, text.missingSourceHint, path.slice(0, -1))];
			}
			return [
				problem(text.missingField(field), text.missingFieldHint(described()), path.slice(0, -1)),
			];
		}
		if (issue.code === 'invalid_type') {
			const shape = text.shapes[issue.expected] ?? issue.expected;
			return [problem(text.wrongShape(shape), text.invalidHint(described()))];
		}
		const options = issue.values.map(String);
		const guess = nearest(String(value), options);
		return [
			problem(
				text.oneOf(String(value), options),
				guess ? text.didYouMean(guess) : text.invalidHint(described()),
			),
		];
	}
	if (issue.code === 'custom' && path.at(-1) === 'unit' && typeof value === 'string') {
		const guess = nearest(value, COMMON_UNITS);
		return [
			problem(
				text.unknownUnit(value),
				guess ? text.didYouMean(guess) : text.unknownUnitHint,
			),
		];
	}
	const missingField = /^缺少字段“(\w+)”$/.exec(issue.message)?.[1];
	if (missingField) {
		const description = descriptionOf(schemaAt(schema, [...path, missingField]) ?? schema);
		return [problem(`${issue.message}。`, text.missingFieldHint(description))];
	}
	return [
		typeof value === 'string'
			? problem(text.invalid(value, issue.message), text.invalidHint(described()))
			: problem(`${issue.message}。`, text.invalidHint(described())),
	];
}
