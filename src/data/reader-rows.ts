/** Observations as a person opens them in Excel or WPS: fewer columns, heads and words for readers. */
import type { Words } from '../text/words.ts';
import { csvLine } from './csv.ts';
import { formatPeriod } from './format.ts';
import type { Row } from './tables.ts';

/** Spreadsheets take a CSV file for UTF-8 only where it starts with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What stands under one head of a file for readers. */
export interface ReaderColumn {
	head: string;
	cell: (row: Row) => string;
	/** The column for programs that says the same. */
	of: string;
	/** Whether its cells are numbers where they are not empty. */
	isNumber?: true;
	/** In characters of a spreadsheet. */
	width: number;
}

const NARROW = 10;
const WIDE = 24;

const knownColumns = new WeakMap<Words, readonly ReaderColumn[]>();

export function readerColumns(words: Words): readonly ReaderColumn[] {
	const columns = knownColumns.get(words) ?? listColumns(words);
	knownColumns.set(words, columns);
	return columns;
}

function listColumns(words: Words): ReaderColumn[] {
	const { dataText, figureText, signs } = words;
	const { heads } = dataText.reader;
	const text = (row: Row, column: string) => String(row[column] ?? '');
	const named = (names: Readonly<Record<string, string>>, id: string) => names[id] ?? id;
	const plain = (name: keyof typeof heads, of: string, width: number): ReaderColumn => ({
		head: heads[name],
		cell: (row) => text(row, of),
		of,
		width,
	});
	const number = (name: keyof typeof heads, of: string): ReaderColumn => ({
		...plain(name, of, NARROW),
		isNumber: true,
	});
	return [
		plain('page', 'entity_name', WIDE),
		plain('subject', 'subject', WIDE),
		plain('label', 'label', WIDE),
		{
			...plain('period', 'period', NARROW),
			cell: (row) => formatPeriod(text(row, 'period'), words),
		},
		plain('qualifier', 'qualifier', NARROW),
		number('value', 'value'),
		number('valueMax', 'value_max'),
		plain('unit', 'unit', NARROW),
		plain('display', 'display', WIDE),
		number('growth', 'growth_stated'),
		plain('growthNote', 'growth_note', WIDE),
		plain('scope', 'scope_name', WIDE),
		{
			...plain('status', 'status', NARROW),
			cell: (row) =>
				row['missing']
					? named(figureText.missing, text(row, 'missing'))
					: row['status'] === 'retracted'
						? figureText.retracted
						: named(figureText.status, text(row, 'status')),
		},
		{
			...plain('marks', 'marks', NARROW),
			cell: (row) => {
				const marks = Array.isArray(row['marks']) ? (row['marks'] as readonly string[]) : [];
				return [...new Set(marks.map((mark) => named(figureText.marks, mark)))].join(
					signs.listComma,
				);
			},
		},
		{
			...plain('source', 'source_title', 2 * WIDE),
			cell: (row) => text(row, 'source_publisher') + signs.titled(text(row, 'source_title')),
		},
		plain('published', 'source_published', NARROW),
		plain('grade', 'source_grade', NARROW),
		plain('locator', 'locator', WIDE),
		plain('note', 'note', WIDE),
		plain('address', 'url', 2 * WIDE),
	];
}

/** A CSV file that Excel and WPS show as it is: with a mark, Chinese heads and CRLF. */
export const toReaderCsv = (rows: readonly Row[], words: Words): string =>
	[...readerLines(rows, words)].join('');

/** The file line by line. */
export function* readerLines(rows: readonly Row[], words: Words): Generator<string, void> {
	const columns = readerColumns(words);
	yield `${BYTE_ORDER_MARK}${csvLine(columns.map(({ head }) => head))}\r\n`;
	const made: WeakMap<Row, string> = madeLines.get(words) ?? new WeakMap();
	madeLines.set(words, made);
	for (const row of rows) {
		const line = made.get(row) ?? `${csvLine(columns.map(({ cell }) => asText(cell(row))))}\r\n`;
		made.set(row, line);
		yield line;
	}
}

/** A record stands in the file of all, of its page and of its metric. */
const madeLines = new WeakMap<Words, WeakMap<Row, string>>();

/** A text must not be taken for a formula; a number below zero stays one. */
function asText(cell: string): string {
	const isFormula = /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell);
	return isFormula ? `'${cell}` : cell;
}
