/** Observations as a person opens them in Excel or WPS: fewer columns, heads and words for readers. */
import { stringify } from 'csv-stringify/sync';
import type { Words } from '../text/words.ts';
import { formatPeriod } from './format.ts';
import type { Row } from './tables.ts';

/** Spreadsheets take a CSV file for UTF-8 only where it starts with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What stands under one head of a file for readers. */
type ReaderColumn = readonly [head: string, cell: (row: Row) => string];

function readerColumns(words: Words): ReaderColumn[] {
	const { dataText, figureText, signs } = words;
	const { heads } = dataText.reader;
	const text = (row: Row, column: string) => String(row[column] ?? '');
	const named = (names: Readonly<Record<string, string>>, id: string) => names[id] ?? id;
	return [
		[heads.page, (row) => text(row, 'entity_name')],
		[heads.subject, (row) => text(row, 'subject')],
		[heads.label, (row) => text(row, 'label')],
		[heads.period, (row) => formatPeriod(text(row, 'period'), words)],
		[heads.qualifier, (row) => text(row, 'qualifier')],
		[heads.value, (row) => text(row, 'value')],
		[heads.valueMax, (row) => text(row, 'value_max')],
		[heads.unit, (row) => text(row, 'unit')],
		[heads.display, (row) => text(row, 'display')],
		[heads.growth, (row) => text(row, 'growth_stated')],
		[heads.growthNote, (row) => text(row, 'growth_note')],
		[heads.scope, (row) => text(row, 'scope_name')],
		[
			heads.status,
			(row) =>
				row['missing']
					? named(figureText.missing, text(row, 'missing'))
					: row['status'] === 'retracted'
						? figureText.retracted
						: named(figureText.status, text(row, 'status')),
		],
		[
			heads.marks,
			(row) => {
				const marks = Array.isArray(row['marks']) ? (row['marks'] as readonly string[]) : [];
				return [...new Set(marks.map((mark) => named(figureText.marks, mark)))].join(
					signs.listComma,
				);
			},
		],
		[
			heads.source,
			(row) => text(row, 'source_publisher') + signs.titled(text(row, 'source_title')),
		],
		[heads.published, (row) => text(row, 'source_published')],
		[heads.grade, (row) => text(row, 'source_grade')],
		[heads.locator, (row) => text(row, 'locator')],
		[heads.note, (row) => text(row, 'note')],
		[heads.address, (row) => text(row, 'url')],
	];
}

/** A CSV file that Excel and WPS show as it is: with a mark, Chinese heads and CRLF. */
export function toReaderCsv(rows: readonly Row[], words: Words): string {
	const columns = readerColumns(words);
	return (
		BYTE_ORDER_MARK +
		stringify(
			[
				columns.map(([head]) => head),
				...rows.map((row) => columns.map(([, cell]) => asText(cell(row)))),
			],
			{ record_delimiter: 'windows' },
		)
	);
}

/** A text must not be taken for a formula; a number below zero stays one. */
function asText(cell: string): string {
	const isFormula = /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell);
	return isFormula ? `'${cell}` : cell;
}
