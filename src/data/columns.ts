/** What is known of each column: its type, its meaning, what it refers to. */
import { downloadOf } from '../kinds/index.ts';
import type { ColumnType } from '../kinds/kind.ts';
import { elementOf, metaOf, unwrap } from '../kinds/walk.ts';
import type { Words } from '../text/words.ts';
import { labelOf } from './facts.ts';
import { type FieldColumn, fieldColumns, type FileName, FILES } from './tables.ts';

export function typeOf(file: FileName, column: string): ColumnType {
	const made = downloadOf(file).download.made[column];
	const own = fieldOf(file, column);
	return made ? (made.type ?? 'string') : own ? typeOfField(own.field) : 'string';
}

function typeOfField(field: FieldColumn['field']): ColumnType {
	if (elementOf(field)) return 'list';
	if (metaOf(field).form === 'number-form') return 'number';
	const { entries = {} } = unwrap(field)._zod.def as { entries?: Record<string, string> };
	return Object.hasOwn(entries, 'true') ? 'boolean' : 'string';
}

/** One sentence about a column of a file: a field that has a name and no more is called by it. */
export function meaningOf(file: FileName, column: string, words: Words): string {
	const { dataText, signs } = words;
	const own = fieldOf(file, column);
	const label = own && labelOf(file, own.path, words);
	const meaning =
		entryOf(dataText.own, `${file}.${column}`) ??
		entryOf(dataText.columns, column) ??
		(label && label + signs.fullStop);
	if (meaning === undefined) {
		throw new Error(`src/text/${words.language}/data.ts does not explain ${file}.${column}.`);
	}
	return meaning;
}

/** The file whose ids a column holds. Lists of ids cannot be declared as keys. */
export function targetOf(file: FileName, column: string): FileName | undefined {
	const own = fieldOf(file, column);
	const refersTo =
		downloadOf(file).download.made[column]?.refersTo ?? (own && metaOf(own.field).refersTo);
	return FILES.find((name) => name === refersTo);
}

/** An entry by an id that only the running program has. */
function entryOf(dictionary: Readonly<Record<string, string>>, id: string): string | undefined {
	return dictionary[id];
}

function fieldOf(file: FileName, column: string): FieldColumn | undefined {
	return fieldColumns(file).find((one) => one.column === column);
}
