/**
 * The rules that fields follow. Every scalar reaches us as the text of the file
 * (3.20 stays 3.20), so numbers and dates are texts with a form.
 */
import { z } from 'zod';
import { isDecimal } from '../quantities/interval.ts';
import { parsePeriod } from '../quantities/period.ts';

/** What a page is called, whatever kind it is of. */
export function pageName(data: Readonly<Record<string, unknown>>): string | undefined {
	const name = data['name'] ?? data['title'] ?? data['publisher'];
	return typeof name === 'string' ? name : undefined;
}

/** What the content check reads off the schema of a field. */
export interface FieldMeta {
	/** A collection, `entity` (`zones/shenyang`), or `figure` (`zones/shenyang#f-gdp-2024`). */
	refersTo?: string;
	/** The list of content/vocabulary/ that has the word. */
	listedIn?: 'units' | 'qualifiers';
	/** The form its text must have: the id of the rule that tells of another. */
	form?: 'id-form' | 'number-form' | 'period-form' | 'text-form';
}

/** Agreements of several fields; each is the id of the rule that tells of a breach. */
export type Agreement =
	| 'metric-or-label'
	| 'value-or-missing'
	| 'derived-formula'
	| 'preferred-reason'
	| 'value-range'
	| 'member-zone-or-name'
	| 'tile-region-or-name'
	| 'event-date-or-span'
	| 'verdict-on-figure';

/** Refuse a record because of how its fields go together. */
export function refuseRecord(
	context: z.RefinementCtx,
	rule: Agreement,
	path: (string | number)[] = [],
): void {
	context.addIssue({ code: 'custom', path, message: rule, params: { rule } });
}

/** Refuse a record because fields are missing that another one asks for. */
export function refuseMissing(context: z.RefinementCtx, fields: readonly string[]): void {
	context.addIssue({
		code: 'custom',
		path: [],
		message: 'missing-field',
		params: { rule: 'missing-field', fields },
	});
}

export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of a file in one collection; a test sees that there is such a collection. */
export function reference(collection: string) {
	return z
		.string()
		.regex(ID_PATTERN, { error: '要写文件名（小写字母、数字和连字符）' })
		.meta({ refersTo: collection, form: 'id-form' } satisfies FieldMeta);
}

/** `zones/shenyang`: a page of any collection. */
export function entityReference() {
	return z
		.string()
		.regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, { error: '要写“集合/文件名”，如 zones/shenyang' })
		.meta({ refersTo: 'entity', form: 'id-form' } satisfies FieldMeta);
}

/** `zones/shenyang#f-gdp-2024`: one record. */
export function figureReference() {
	return z
		.string()
		.regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*#f-.+$/u, {
			error: '要写“集合/文件名#f-…”，如 zones/shenyang#f-gdp-2024',
		})
		.meta({ refersTo: 'figure', form: 'id-form' } satisfies FieldMeta);
}

/** Ids under which a page was known before: each keeps a page that leads to this one. */
export function formerIds() {
	return z.array(
		z
			.string()
			.regex(/^([a-z]+\/)?[a-z0-9]+(-[a-z0-9]+)*$/, {
				error: '要写文件名（小写字母、数字和连字符），另一集合的写“集合/文件名”',
			})
			.meta({ form: 'id-form' } satisfies FieldMeta),
	);
}

/** A text that is not empty. */
export const words = () =>
	z
		.string()
		.trim()
		.min(1, { error: '不能是空的' })
		.meta({ form: 'text-form' } satisfies FieldMeta);

const ADDRESS_FORM = '网址写成 https://主机名/路径，不带用户名、空格和引号';

/** A page of the web: of a named host, and nothing that a browser or a program would run. */
export const webAddress = () =>
	z
		.string()
		.regex(/^https?:\/\/[^\s\\"<>`{}|^]+$/, { error: ADDRESS_FORM, abort: true })
		.refine(hasNamedHost, { error: ADDRESS_FORM });

function hasNamedHost(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { hostname, username, password } = new URL(address);
	return username === '' && password === '' && /\.[^.\d\]]+$/.test(hostname);
}

export const decimal = () =>
	z
		.string()
		.refine(isDecimal, { error: '要写数字，不带千分位逗号和单位，如 2.81' })
		.meta({ form: 'number-form' } satisfies FieldMeta);

/** A place in an order: smaller ones come first. */
export const place = () =>
	z
		.string()
		.regex(/^[1-9]\d{0,5}$/, { error: '要写正整数，如 10' })
		.transform(Number);

export const flag = () =>
	z
		.enum(['true', 'false'], { error: '只能写 true 或 false' })
		.transform((text): boolean => text === 'true');

/** A date as precise as known: `2024`, `2024-06`, `2024-06-30`. */
export const date = () =>
	z
		.string()
		.refine((text) => /^\d{4}(-\d\d){0,2}$/.test(text) && parsePeriod(text) !== undefined, {
			error: '日期写成 2024、2024-06 或 2024-06-30',
		})
		.meta({ form: 'period-form' } satisfies FieldMeta);

export const period = () =>
	z
		.string()
		.refine((text) => parsePeriod(text) !== undefined, {
			error:
				'时期写成 2024、2024-06、2024-09-30、2024-Q1、2024-H1、起/止、2013/..、../2020-07 或 unknown',
		})
		.meta({ form: 'period-form' } satisfies FieldMeta);

/** A unit of content/vocabulary/units.yaml; the rule unknown-unit looks it up. */
export const unit = () => words().meta({ listedIn: 'units' } satisfies FieldMeta);

/** A word of content/vocabulary/qualifiers.yaml; the rule unknown-qualifier looks it up. */
export const qualifier = () => words().meta({ listedIn: 'qualifiers' } satisfies FieldMeta);
