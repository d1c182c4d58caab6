import type { Cell } from './tables.ts';

/** How the items of a list stand in one cell. */
export const LIST_DELIMITER = ';';

/** A file with a header row; values stand as they are, empty cells are empty. */
export function toCsv(
	columns: readonly string[],
	rows: readonly Readonly<Record<string, Cell>>[],
): string {
	return [`${csvLine(columns)}\n`, ...linesOf(columns, rows)].join('');
}

type Lines = WeakMap<object, string>;

/** A record stands in the file of all, of its page, of its metric and of each chart that shows it. */
const madeLines = new WeakMap<readonly string[], Lines>();

function linesOf(
	columns: readonly string[],
	rows: readonly Readonly<Record<string, Cell>>[],
): string[] {
	const made: Lines = madeLines.get(columns) ?? new WeakMap();
	madeLines.set(columns, made);
	return rows.map((row) => {
		const known = made.get(row);
		if (known !== undefined) return known;
		const line = `${csvLine(columns.map((column) => cellText(row[column] ?? null)))}\n`;
		made.set(row, line);
		return line;
	});
}

/** One record without its end, by RFC 4180. */
export const csvLine = (cells: readonly string[]): string => cells.map(quoteCell).join(',');

const quoteCell = (text: string) =>
	/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function cellText(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return cell;
	return typeof cell === 'boolean' ? String(cell) : cell.join(LIST_DELIMITER);
}
