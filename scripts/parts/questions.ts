/** What is asked for a new file, read off the schemas, and how an answer is read. */
import { z } from 'zod';
import type { ContentFile } from '../../src/kinds/content.ts';
import { type CollectionName, COLLECTIONS, kinds, schemas } from '../../src/kinds/index.ts';
import {
	descriptionOf,
	elementOf,
	fieldsOf,
	isOptional,
	metaOf,
	type Referred,
	unwrap,
} from '../../src/kinds/walk.ts';
import { collectionNames } from '../../src/text/zh-CN/collections.ts';
import { otherKindNames, singularOf } from '../../src/text/commands.ts';
import { figureText } from '../../src/text/zh-CN/figures.ts';

import { findEntry, namesOf, refOf, searchEntries, titleOf } from './find-entry.ts';
import { readPeriod } from './read-cells.ts';

type AnySchema = z.core.$ZodType;

export interface Question {
	/** `status.value`, and `items.name` for the first record of a list. */
	path: string;
	schema: AnySchema;
	about: string;
	required: boolean;
	/** Whether several answers go in one line. */
	list: boolean;
}

/** Lists of records that a new file begins with one of; others are begun by hand or by import. */
const FIRST_RECORDS: ReadonlySet<string> = new Set(['items']);

/** Every single value that a new file may be given, in the schema's order. */
export function fieldsToAnswer(collection: CollectionName): Question[] {
	return questionsIn(schemas[collection], '', true);
}

/** Those of them that are asked. */
export function questionsFor(collection: CollectionName): Question[] {
	const worth = new Set(kinds[collection].asked as readonly string[]);
	return fieldsToAnswer(collection).filter(({ path, required }) => required || worth.has(path));
}

function questionsIn(schema: AnySchema, prefix: string, needed: boolean): Question[] {
	return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]): Question[] => {
		const path = `${prefix}${name}`;
		const required = needed && !isOptional(field);
		if (fieldsOf(field)) return questionsIn(field, `${path}.`, required);
		const element = elementOf(field);
		if (element && fieldsOf(element)) {
			return FIRST_RECORDS.has(path) ? questionsIn(element, `${path}.`, required) : [];
		}
		const list = element !== undefined;
		return [{ path, schema: element ?? field, about: descriptionOf(field), required, list }];
	});
}

/** The collection that a person means by zone, zones or 高新区. */
export function kindOf(word: string): CollectionName | undefined {
	const wanted = word.toLowerCase();
	return COLLECTIONS.find((collection) => {
		const own: string[] = [collection, singularOf(collection), collectionNames[collection]];
		return [...own, ...(otherKindNames[collection] ?? [])].includes(wanted);
	});
}

/** The choices of a field that has them, with their meaning. */
export function choicesOf({ schema, about }: Question): { value: string; meaning: string }[] {
	const def = unwrap(schema)._zod.def as { type: string; entries?: Record<string, string> };
	const values = Object.values(def.entries ?? {});
	// Readers have words for most choices; the others are explained with their field.
	const words = Object.values(figureText as Record<string, string | Record<string, string>>).find(
		(list) => typeof list === 'object' && values.every((value) => value in list),
	) as Record<string, string> | undefined;
	return values.map((value) => ({
		value,
		meaning:
			new RegExp(`(?<![a-z-])${value} (\\p{Script=Han}[^，；。、]*)`, 'u').exec(about)?.[1] ??
			words?.[value] ??
			'',
	}));
}

export type Answer =
	| { value: string | string[] }
	/** What is wrong, and files that may be meant, to be chosen from by number. */
	| { error: string; candidates: string[] };

/** Read one line as the value of a field. */
export function readAnswer(
	question: Question,
	line: string,
	files: readonly ContentFile[],
	candidates: readonly string[] = [],
): Answer {
	if (!question.list) return readOne(question, line, files, candidates);
	const values: string[] = [];
	for (const part of line.split(/[、,，;；]/u).map((one) => one.trim())) {
		if (part === '') continue;
		const answer = readOne(question, part, files, candidates);
		if ('error' in answer) return answer;
		values.push(answer.value);
	}
	return { value: values };
}

function readOne(
	question: Question,
	text: string,
	files: readonly ContentFile[],
	candidates: readonly string[],
): { value: string } | { error: string; candidates: string[] } {
	const { schema } = question;
	const { refersTo } = metaOf(schema);
	if (refersTo) return readReference(refersTo, text, files, candidates);

	const choices = choicesOf(question);
	const chosen = choices.find(
		({ value, meaning }, index) => value === text || meaning === text || String(index + 1) === text,
	);
	const yesNo = choices.some(({ value }) => value === 'true')
		? { 是: 'true', 否: 'false', y: 'true', n: 'false' }[text.toLowerCase()]
		: undefined;
	const value = chosen?.value ?? yesNo ?? text;
	const [issue] = z.safeParse(schema, value).error?.issues ?? [];
	if (!issue) return { value };
	// 2024年6月 can only mean 2024-06.
	const period = readPeriod(text);
	if (period && z.safeParse(schema, period).success) return { value: period };
	if (choices.length > 0 && issue.code === 'invalid_value') {
		const known = choices.map((choice) => choice.value).join('、');
		return { error: `“${text}”不在可选的写法里：${known}。`, candidates: [] };
	}
	return { error: `“${text}”不合规则：${issue.message}。`, candidates: [] };
}

function readReference(
	to: Referred,
	text: string,
	files: readonly ContentFile[],
	candidates: readonly string[],
): { value: string } | { error: string; candidates: string[] } {
	const chosen = /^\d{1,2}$/.test(text) ? candidates[Number(text) - 1] : undefined;
	if (chosen !== undefined) return { value: chosen };
	const collections = to === 'entity' || to === 'figure' ? COLLECTIONS : [to];
	const written = (file: ContentFile) =>
		to === 'entity' ? refOf(file) : to === 'figure' ? `${refOf(file)}#f-` : file.id;
	if (to === 'figure') {
		const [page = '', address = ''] = text.split('#');
		const known = files.some((file) => refOf(file) === page);
		if (known && /^f-.+/u.test(address)) return { value: text };
	} else {
		const found = findEntry(files, collections, text);
		if (typeof found !== 'string') return { value: written(found) };
	}
	const own = files.filter(({ collection }) => collections.some((name) => name === collection));
	const near = searchEntries(own, text).slice(0, 9);
	const what = to === 'entity' ? '页面' : to === 'figure' ? '观测值' : collectionNames[to];
	const how =
		to === 'figure'
			? '写成“集合/文件名#f-…”，在页面上点开数字就能看到。'
			: `先建好它（npm run new ${to === 'entity' ? '类别' : to}），或换个说法。`;
	return {
		error:
			near.length === 0
				? `没有“${text}”这个${what}。${how}`
				: [
						`没有“${text}”这个${what}。可能是（写编号）：`,
						...near.map((file, index) => `  ${index + 1} ${written(file)} ${nameIn(file)}`),
					].join('\n'),
		candidates: near.map(written),
	};
}

function nameIn(file: ContentFile): string {
	const names = namesOf(file);
	return names.length > 1 ? titleOf(file) : '';
}
