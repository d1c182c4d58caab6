/** What is compared, as a workbook: fetched when it is asked for. */
import { type SheetTable, writeWorkbook } from '../data/workbook.ts';
import { comparisonWords } from '../text/in-browser/comparison.ts';
import type { ComparedRecord } from './compare-table.ts';

const WIDTHS = [20, 24, 12, 20, 14, 24, 8, 24, 40, 48, 20, 10];

export function compareWorkbook(records: readonly ComparedRecord[]): Promise<Blob> {
	const text = comparisonWords();
	const heads = [...text.csvColumns, ...text.workbookColumns];
	const table: SheetTable = {
		name: text.workbookSheet,
		heads: heads.map((head, i) => ({ head, width: WIDTHS[i] ?? 12 })),
		// As printed, and as a number that spreadsheets can reckon with, in its metric's first unit.
		rows: records.map(({ group, side, row }) => [
			...row,
			side.value === '' ? '' : { number: side.value },
			group.unit,
		]),
	};
	return writeWorkbook([table]);
}
