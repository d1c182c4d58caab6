import type { Cell } from './tables.ts';

/** How the items of a list stand in one cell. */
export const LIST_DELIMITER = ';';

type AnyRow = Readonly<Record<string, Cell>>;

/** A file with a header row; values stand as they are, empty cells are empty. */
export const toCsv = (columns: readonly string[], rows: readonly AnyRow[]): string =>
	[...csvLines(columns, rows)].join('');

/** The file line by line. */
export function* csvLines(
	columns: readonly string[],
	rows: readonly AnyRow[],
): Generator<string, void> {
	yield `${csvLine(columns)}\n`;
	const made: WeakMap<AnyRow, string> = madeLines.get(columns) ?? new WeakMap();
	madeLines.set(columns, made);
	for (const row of rows) {
		const line =
			made.get(row) ?? `${csvLine(columns.map((column) => cellText(row[column] ?? null)))}\n`;
		made.set(row, line);
		yield line;
	}
}

/** A record stands in the file of all, of its page, of its metric and of each chart that shows it. */
const madeLines = new WeakMap<readonly string[], WeakMap<AnyRow, string>>();

/** One record without its end, by RFC 4180. */
export const csvLine = (cells: readonly string[]): string => cells.map(quoteCell).join(',');

const quoteCell = (text: string) =>
	/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function cellText(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return cell;
	return typeof cell === 'boolean' ? String(cell) : cell.join(LIST_DELIMITER);
}
