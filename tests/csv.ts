/** Rows of a CSV file as programs read it: RFC 4180, the first row names the columns. */
export function parseCsv(text: string): { columns: string[]; records: Record<string, string>[] } {
	const [columns = [], ...rows] = cellsOf(text);
	return {
		columns,
		records: rows.map((row) =>
			Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])),
		),
	};
}

function cellsOf(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)) {
		if (match.index === text.length && row.length === 0) break;
		row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		if (match[3] === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}
