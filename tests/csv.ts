import { parse } from 'csv-parse/sync';

/** Rows of a CSV file as programs read it: RFC 4180, the first row names the columns. */
export function parseCsv(text: string): { columns: string[]; records: Record<string, string>[] } {
	const [columns = [], ...rows] = parse(text, { relax_column_count: true });
	return {
		columns,
		records: rows.map((row) =>
			Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])),
		),
	};
}
