/** Reading rows of YAML as people write it here: one field or one record a row. */
import type { WrittenYaml } from './slip.ts';

/** A quoted text, where one can begin: the apostrophe of Xi'an is none. */
const QUOTED = /(?<=(?:^|[:,{[]|- )\s*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g;

/** The row with quoted texts blanked out, columns kept. */
export function blankTexts(row: string): string {
	if (!/["']/.test(row)) return row;
	return row.replace(QUOTED, (quoted) => '\0'.repeat(quoted.length));
}

/** The row with quoted texts and comments blanked out, columns kept. */
export function blankQuoted(row: string): string {
	const blanked = blankTexts(row);
	if (!row.includes('#')) return blanked;
	return blanked.replace(/(^|\s)#.*$/, (comment) => ' '.repeat(comment.length));
}

/** Where in a blanked row a text begins that is never closed; -1 where none does. */
export const looseQuote = (blanked: string) => blanked.search(/(?<=(?:^|[:,{[]|- )\s*)["']/);

const HEADER = /(?:^|[:-] )[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;
const STRUCTURE =
	/^\s*(?:- |-$|#|[^\s#:{}[\]"',][^\s:{}[\]"',]* ?:(?:\s|$)|["'].*:|[[\]{}＃])|^[^\s]/u;

/**
 * Rows of YAML without those that only carry on a text begun above them: block scalars, and in a
 * file that can be read also quoted and plain texts. Nothing in them is YAML.
 */
export function withoutTexts(rows: readonly string[], unreadable: boolean): string[] {
	let block = -1;
	let quote = '';
	let depth = 0;
	return rows.map((row) => {
		const indent = /^ */.exec(row)?.[0].length ?? 0;
		if (block >= 0 && (row.trim() === '' || indent > block)) return '';
		block = HEADER.test(row) ? indent : -1;
		if (unreadable) return row;
		if (quote !== '') {
			const end = row.indexOf(quote);
			if (end < 0) return '';
			quote = '';
			return ' '.repeat(end) + row.slice(end).replace(/^./, ' ');
		}
		const carriesOn = depth === 0 && row.trim() !== '' && !STRUCTURE.test(row);
		if (carriesOn) return '';
		const blanked = blankQuoted(row);
		const loose = looseQuote(blanked);
		if (loose >= 0) quote = row[loose] ?? '';
		for (const sign of blanked) {
			if (sign === '{' || sign === '[') depth += 1;
			else if (sign === '}' || sign === ']') depth -= 1;
		}
		return loose >= 0 ? row.slice(0, loose) : row;
	});
}

/** How far a row should be indented, going by those above it. */
export function indentBelow(above: readonly string[], item: boolean): number {
	const last = [...above].reverse().find((row) => row.trim() !== '' && !/^\s*#/.test(row)) ?? '';
	const indent = /^\s*/.exec(last)?.[0].replaceAll('\t', '  ').length ?? 0;
	const inList = /^\s*- /.test(last);
	if (item) return inList ? indent : indent + 2;
	// A field below `- label: 甲` belongs to that record.
	if (/^\s*- +[a-z][A-Za-z]*:(?: |$)/.test(last)) return indent + 2;
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

/** How many more of one sign a text has than of another. */
export const surplusOf = (text: string, open: string, close: string) =>
	text.split(open).length - text.split(close).length;

/** The rows' texts alone. */
export const textsOf = ({ rows }: WrittenYaml) => rows.map(({ text }) => text);

/** Where a value that begins at `start` of a row ends: at the next field or the closing bracket. */
export function valueEnd(row: string, start: number, inFlow: boolean): number {
	const rest = row.slice(start);
	const end = inFlow ? rest.search(/,? *[a-z][A-Za-z]*: |\s*[}\]]\s*(?:,|}|$)|, /) : -1;
	return start + (end < 0 ? rest.trimEnd().length : end);
}
