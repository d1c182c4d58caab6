/** Reading rows of YAML as people write it here: one field or one record a row. */
import type { WrittenYaml } from './slip.ts';

/** The row with quoted texts and comments blanked out, columns kept. */
export function blankQuoted(row: string): string {
	return row
		.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => '\0'.repeat(quoted.length))
		.replace(/(^|\s)#.*$/, (comment) => ' '.repeat(comment.length));
}

/** How far a row should be indented, going by those above it. */
export function indentBelow(above: readonly string[], item: boolean): number {
	const last = [...above].reverse().find((row) => row.trim() !== '' && !/^\s*#/.test(row)) ?? '';
	const indent = /^\s*/.exec(last)?.[0].replaceAll('\t', '  ').length ?? 0;
	const inList = /^\s*- /.test(last);
	if (item) return inList ? indent : indent + 2;
	if (inList) return Math.max(0, indent - 2);
	return /:\s*$/.test(last) ? indent + 2 : indent;
}

/** The record or value that a row holds by itself; undefined where it goes on in the next row. */
export function ownPart(
	rows: readonly string[],
	index: number,
): { start: number; text: string; empty: string } | undefined {
	const row = rows[index] ?? '';
	const [, lead, part] = /^(\s*- |[a-z][A-Za-z]*: )(\s*\S.*)$/.exec(row) ?? [];
	if (lead === undefined || part === undefined || /^\s*[|>]/.test(part)) return undefined;
	const next = rows.slice(index + 1).find((other) => other.trim() !== '') ?? '';
	if (/^\s+\S/.test(next) && !/^\s*(- |#)/.test(next)) return undefined;
	return { start: lead.length, text: part, empty: lead.trim() === '-' ? '{}' : '""' };
}

/** The rows' texts alone. */
export const textsOf = ({ rows }: WrittenYaml) => rows.map(({ text }) => text);

/** Where a value that begins at `start` of a row ends: at the next field or the closing bracket. */
export function valueEnd(row: string, start: number, inFlow: boolean): number {
	const rest = row.slice(start);
	const end = inFlow ? rest.search(/,? *[a-z][A-Za-z]*: |\s*[}\]]\s*(?:,|}|$)|, /) : -1;
	return start + (end < 0 ? rest.trimEnd().length : end);
}
