/** What is known of each column: its type, its meaning, what it refers to. */
import type { z } from 'zod';
import { downloadOf } from '../kinds/index.ts';
import type { ColumnType } from '../kinds/kind.ts';
import { elementOf, fieldsOf, isOptional, metaOf, unwrap } from '../kinds/walk.ts';
import type { Words } from '../text/words.ts';
import { labelOf } from './facts.ts';
import { dayColumns, type FieldColumn, fieldColumns, type FileName, FILES } from './tables.ts';

export function typeOf(file: FileName, column: string): ColumnType {
	const made = downloadOf(file).download.made[column];
	const own = fieldOf(file, column);
	if (made) return made.type ?? 'string';
	if (dayOf(file, column)) return 'date';
	return own ? typeOfField(own.field) : 'string';
}

function typeOfField(field: FieldColumn['field']): ColumnType {
	if (elementOf(field)) return 'list';
	if (metaOf(field).form === 'number-form') return 'number';
	return entriesOf(field).includes('true') ? 'boolean' : 'string';
}

/** What a field's cell, or each item of its list, may say, where that is a choice of few. */
export function choicesOf(file: FileName, column: string): readonly string[] {
	const own = fieldOf(file, column);
	if (!own || isMade(file, column) || typeOf(file, column) === 'boolean') return [];
	return entriesOf(elementOf(own.field) ?? own.field);
}

function entriesOf(field: z.core.$ZodType): string[] {
	const { entries = {} } = unwrap(field)._zod.def as { entries?: Record<string, string> };
	return Object.values(entries);
}

/** Whether a column holds addresses of pages of the web. */
export const isAddress = (column: string) => ['url', 'website', 'link'].includes(column);

/** The column that tells the rows of a file apart, where one does. */
export function keyOf(file: FileName): string | undefined {
	const { key = 'id' } = downloadOf(file).download;
	return key ?? undefined;
}

/** Whether a column has something to say in every row. A list may be empty. */
export function isFilled(file: FileName, column: string): boolean {
	if (column === keyOf(file)) return true;
	const own = fieldOf(file, column);
	if (!own || isMade(file, column) || typeOf(file, column) === 'list') return false;
	let part: z.core.$ZodType = downloadOf(file).schema;
	return own.path.split('.').every((name) => {
		const found = fieldsOf(elementOf(part) ?? part)?.[name];
		if (!found || isOptional(found)) return false;
		part = found;
		return true;
	});
}

/** One sentence about a column of a file: a field that has a name and no more is called by it. */
export function meaningOf(file: FileName, column: string, words: Words): string {
	const { dataText, programText, signs } = words;
	const own = fieldOf(file, column);
	const label = own && labelOf(file, own.path, words);
	const day = dayOf(file, column);
	const meaning =
		entryOf(dataText.own, `${file}.${column}`) ??
		(day && programText.days[day.edge](day.of)) ??
		entryOf(dataText.columns, column) ??
		(label && label + signs.fullStop);
	if (meaning === undefined) {
		throw new Error(`src/text/${words.language}/data.ts does not explain ${file}.${column}.`);
	}
	return meaning;
}

/** What a column is called above its cells. */
export function headOf(file: FileName, column: string, words: Words): string {
	const heads: Readonly<Record<string, string>> = words.columnHeads;
	const { programText } = words;
	const day = dayOf(file, column);
	const head =
		heads[`${file}.${column}`] ??
		(day && headOf(file, day.of, words) + programText.dayHeads[day.edge]) ??
		heads[column];
	if (head === undefined) {
		throw new Error(`src/text/${words.language}/columns.ts does not name ${file}.${column}.`);
	}
	return head;
}

/** The file whose ids a column holds; of a list, see `itemTargetOf`: it cannot be declared as a key. */
export function targetOf(file: FileName, column: string): FileName | undefined {
	return typeOf(file, column) === 'list' ? undefined : referredBy(file, column);
}

/** The file whose ids a list holds. */
export function itemTargetOf(file: FileName, column: string): FileName | undefined {
	return typeOf(file, column) === 'list' ? referredBy(file, column) : undefined;
}

function referredBy(file: FileName, column: string): FileName | undefined {
	const own = fieldOf(file, column);
	const refersTo =
		downloadOf(file).download.made[column]?.refersTo ??
		(own && metaOf(elementOf(own.field) ?? own.field).refersTo);
	return refersTo === 'figure' ? 'observations' : FILES.find((name) => name === refersTo);
}

/** An entry by an id that only the running program has. */
function entryOf(dictionary: Readonly<Record<string, string>>, id: string): string | undefined {
	return dictionary[id];
}

function fieldOf(file: FileName, column: string): FieldColumn | undefined {
	return fieldColumns(file).find((one) => one.column === column);
}

const dayOf = (file: FileName, column: string) =>
	dayColumns(file).find((one) => one.column === column);

const isMade = (file: FileName, column: string) =>
	Object.hasOwn(downloadOf(file).download.made, column);
