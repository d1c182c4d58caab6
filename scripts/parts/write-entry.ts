/** A new file as text: what was answered, and a comment for each field that was not. */
import { extensionOf, isRecord } from '../../src/kinds/content.ts';
import { RECORD_KINDS } from '../../src/kinds/figure-address.ts';
import { type CollectionName, schemas } from '../../src/kinds/index.ts';
import { descriptionOf, elementOf, fieldsOf } from '../../src/kinds/walk.ts';
import type { Answers } from './propose-id.ts';
import { toFlow } from './yaml-text.ts';

const HEAD = '# “#”开头的行是说明和样例，样例是虚构的；用到的去掉“#”改好，用不到的删掉。';

/** Answers as the file's data: `status.value` stands inside `status`, `items.name` in a record. */
export function toData(collection: CollectionName, answers: Answers): Record<string, unknown> {
	const data: Record<string, unknown> = {};
	for (const [name, schema] of Object.entries(fieldsOf(schemas[collection]) ?? {})) {
		const own = answers[name];
		if (own !== undefined) data[name] = own;
		const inner = elementOf(schema) ?? schema;
		const parts = Object.keys(fieldsOf(inner) ?? {}).flatMap((part) => {
			const value = answers[`${name}.${part}`];
			return value === undefined ? [] : [[part, value] as const];
		});
		if (parts.length > 0) {
			const record = Object.fromEntries(parts);
			data[name] = elementOf(schema) ? [record] : record;
		}
	}
	return data;
}

/** The guide's annotated files, for the samples in comments. */
export interface Examples {
	/** Of the collection. */
	own: string;
	/** One that has figures, where the collection's own has none. */
	figures: string;
}

/** The text of the file. */
export function writeEntry(
	collection: CollectionName,
	data: Readonly<Record<string, unknown>>,
	{ own, figures }: Examples,
): string {
	const lines = Object.entries(fieldsOf(schemas[collection]) ?? {}).flatMap(([name, schema]) => {
		const value = data[name];
		if (value === undefined) {
			const sample =
				sampleOf(name, own) ?? (FIGURES.has(name) ? sampleOf(name, figures) : undefined);
			// Comments have lines of their own: behind a value, ` #` would look like a text cut short.
			return [descriptionOf(schema), ...(sample ?? [`${name}:`])].map((line) => `# ${line}`);
		}
		if (Array.isArray(value) && value.some(isRecord)) {
			return [`${name}:`, ...value.map((record) => `  - ${toFlow(record)}`)];
		}
		return [`${name}: ${toFlow(value)}`];
	});
	const yaml = [HEAD, ...lines, ''].join('\n');
	return extensionOf(collection) === 'mdx' ? `---\n${yaml}---\n` : yaml;
}

const FIGURES: ReadonlySet<string> = new Set(RECORD_KINDS);

/** How the guide writes a field; of a list of records, the first. */
function sampleOf(name: string, example: string): string[] | undefined {
	const rows = example.split('\n');
	const at = rows.findIndex((row) => row.startsWith(`${name}:`));
	const row = rows[at]?.replace(/ #.*$/, '');
	if (row === undefined) return undefined;
	if (row !== `${name}:`) return [row];
	const record = rows.slice(at + 1).find((next) => /^ *- /.test(next));
	return record === undefined ? [row] : [row, record];
}
