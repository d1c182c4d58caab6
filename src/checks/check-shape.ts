import type { z } from 'zod';
import { isDecimal } from '../quantities/interval.ts';
import { parsePeriod } from '../quantities/period.ts';
import { COMMON_UNITS } from '../quantities/unit.ts';
import type { ContentFile } from '../schemas/content.ts';
import { isRecord } from '../schemas/content.ts';
import { schemas, siteSchema } from '../schemas/entities.ts';
import { descriptionOf, fieldsOf, schemaAt } from '../schemas/walk.ts';
import { checkText as text } from '../text/checks.ts';
import { strayKeys } from './mend-yaml.ts';
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
	const meant = meantFields(schema, result.error.issues, stray);
	return result.error.issues
		.filter((issue) => {
			const missing = missingIn(issue, file.data);
			return missing === undefined || !meant.has(missing);
		})
		.flatMap((issue) => explain(file, schema, issue, stray));
}

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

/** The path of the field that an issue finds missing. */
function missingIn(issue: z.core.$ZodIssue, data: unknown): string | undefined {
	const path = issue.path.filter((part) => typeof part !== 'symbol');
	const named = /^缺少字段“(\w+)”$/.exec(issue.message)?.[1];
	if (named) return [...path, named].join('.');
	return valueAt(data, path) === undefined ? path.join('.') : undefined;
}

/** The form a maintainer most likely meant: 2023年6月 → 2023-06, 约1,200家 → 1200. */
function suggest(value: string, rule: string): string | undefined {
	if (/^(时期|日期)写成/.test(rule)) {
		const period = value
			.replace(/^(\d{4})年?第?([一二三四1-4])季度$/u, (_, year: string, n: string) => {
				const quarter = '一二三四'.indexOf(n) + 1;
				return `${year}-Q${quarter === 0 ? n : quarter}`;
			})
			.replace(/^(\d{4})年?([上下])半年$/u, (_, year: string, half: string) => {
				return `${year}-H${half === '上' ? 1 : 2}`;
			})
			.replace(/(\d{4})\s*[-—–~至]\s*(\d{4})年?$/u, '$1/$2')
			.replace(/[年月.](?=\d)/gu, '-')
			.replace(/[年月日]/gu, '')
			.replace(/-(?=\d(?!\d))/g, '-0');
		return period !== value && parsePeriod(period) ? text.changeTo(period) : undefined;
	}
	if (rule.startsWith('要写数字')) {
		const number = /\d[\d,，]*(\.\d+)?/.exec(value)?.[0].replace(/[,，]/g, '');
		return number !== undefined && isDecimal(number) ? text.decimalHint(number) : undefined;
	}
	return undefined;
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
		rule: 'shape',
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
	if (issue.code === 'too_small' && issue.origin === 'array') {
		return path.at(-1) === 'sources'
			? [problem(text.emptySources, text.emptySourcesHint)]
			: [problem(text.empty, text.missingFieldHint(described()))];
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
			problem(text.unknownUnit(value), guess ? text.didYouMean(guess) : text.unknownUnitHint),
		];
	}
	const missingField = /^缺少字段“(\w+)”$/.exec(issue.message)?.[1];
	if (missingField) {
		const description = descriptionOf(schemaAt(schema, [...path, missingField]) ?? schema);
		return [problem(`${issue.message}。`, text.missingFieldHint(description))];
	}
	const ruleHint = text.ruleHints[issue.message];
	if (ruleHint) return [problem(text.rule(issue.message), ruleHint)];
	const suggestion = typeof value === 'string' ? suggest(value, issue.message) : undefined;
	if (typeof value === 'string' && suggestion) {
		return [problem(text.invalid(value, issue.message), suggestion)];
	}
	return [
		typeof value === 'string'
			? problem(text.invalid(value, issue.message), text.invalidHint(described()))
			: problem(`${issue.message}。`, text.invalidHint(described())),
	];
}
