/** A workbook for Excel and WPS. It knows no figures, and works in the browser as well. */
import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** What a cell holds: a text, never taken for a formula, or a number with the digits it is printed with. */
export type SheetCell = string | { number: string };

export interface SheetTable {
	name: string;
	/** The first row, which stays in sight; widths are in characters. */
	heads: readonly { head: string; width: number }[];
	rows: readonly (readonly SheetCell[])[];
}

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The first day of a date that may be known to its month or year only: a file has to name a moment. */
export const firstMoment = (date: string): Date => new Date(`${date}-01-01`.slice(0, 10));

/**
 * The same tables of the same date always make the same bytes.
 *
 * @param dated when it says that it was made
 * @throws where a number is none
 */
export async function writeWorkbook(
	tables: readonly SheetTable[],
	dated: Date,
): Promise<Uint8Array<ArrayBuffer>> {
	const properties = { created: dated, modified: dated };
	return new Uint8Array(await writeXlsx({ properties, sheets: tables.map(toSheet) }));
}

const HEAD: CellStyle = {
	font: { bold: true },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEEEEE' } },
	alignment: { vertical: 'top', wrapText: true },
};
const TEXT: CellStyle = { alignment: { vertical: 'top', wrapText: true } };

function toSheet({ name, heads, rows }: SheetTable): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	heads.forEach((_, column) => cells.set(`0,${column}`, { style: HEAD }));
	for (const [row, list] of rows.entries()) {
		for (const [column, cell] of list.entries()) {
			if (typeof cell === 'string') continue;
			cells.set(`${row + 1},${column}`, { style: styleOfNumber(cell.number) });
		}
	}
	return {
		name,
		freezePane: { rows: 1 },
		columns: heads.map(({ width }) => ({ width, style: TEXT })),
		rows: [heads.map(({ head }) => head), ...rows.map((row) => row.map(toValue))],
		cells,
	};
}

/** Excel will not open a file with a character that no XML may hold. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function toValue(cell: SheetCell): CellValue {
	if (typeof cell === 'string') return cell.replace(NO_XML, '') || null;
	const value = Number(cell.number);
	if (!Number.isFinite(value)) throw new Error(`“${cell.number}” is no number.`);
	return value;
}

const stylesOfNumbers = new Map<number, CellStyle>();

/** As many decimals as are printed: 3.20 keeps its zero. */
function styleOfNumber(number: string): CellStyle {
	const { length } = number.split('.')[1] ?? '';
	const style = stylesOfNumbers.get(length) ?? {
		numFmt: length === 0 ? '0' : `0.${'0'.repeat(length)}`,
		alignment: { vertical: 'top' },
	};
	stylesOfNumbers.set(length, style);
	return style;
}
