/** Rows as a CSV file that spreadsheets open as they should. */
export function toCsv(rows: readonly (readonly string[])[]): string {
	const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	// Excel reads UTF-8 only after a byte order mark.
	return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
