import { stringify } from 'csv-stringify/sync';
import type { Cell } from './tables.ts';

/** How the items of a list stand in one cell. */
export const LIST_DELIMITER = ';';

/** A file with a header row; values stand as they are, empty cells are empty. */
export function toCsv(
	columns: readonly string[],
	rows: readonly Readonly<Record<string, Cell>>[],
): string {
	return stringify(
		rows.map((row) => columns.map((column) => cellText(row[column] ?? null))),
		{ header: true, columns: [...columns] },
	);
}

function cellText(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return cell;
	return typeof cell === 'boolean' ? String(cell) : cell.join(LIST_DELIMITER);
}
