/** A workbook for Excel and WPS. It knows no figures, and works in the browser as well. */
import writeWorkbookFile, { type Cell, type Sheet } from 'write-excel-file/universal';

/** What a cell holds: a text, never taken for a formula, or a number with the digits it is printed with. */
export type SheetCell = string | { number: string };

export interface SheetTable {
	name: string;
	/** The first row, which stays in sight; widths are in characters. */
	heads: readonly { head: string; width: number }[];
	rows: readonly (readonly SheetCell[])[];
}

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @throws where a number is none */
export function writeWorkbook(tables: readonly SheetTable[]): Promise<Blob> {
	return writeWorkbookFile(tables.map(toSheet)).toBlob();
}

function toSheet({ name, heads, rows }: SheetTable): Sheet<Blob> {
	return {
		sheet: name,
		stickyRowsCount: 1,
		columns: heads.map(({ width }) => ({ width })),
		data: [
			heads.map(({ head }) => ({
				value: head,
				type: String,
				fontWeight: 'bold' as const,
				backgroundColor: '#eeeeee',
				wrap: true,
				alignVertical: 'top' as const,
			})),
			...rows.map((row) => row.map(toCell)),
		],
	};
}

function toCell(cell: SheetCell): Cell {
	if (cell === '') return null;
	const style = { alignVertical: 'top' as const, wrap: true };
	// The writer takes the name of what every object has for a text that it has met.
	if (typeof cell === 'string') {
		return { value: cell in {} ? `${cell} ` : cell, type: String, ...style };
	}
	const value = Number(cell.number);
	if (!Number.isFinite(value)) throw new Error(`“${cell.number}” is no number.`);
	const [, decimals = ''] = cell.number.split('.');
	// 3.20 keeps its zero.
	const format = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
	return { value, type: Number, format, alignVertical: 'top' };
}
