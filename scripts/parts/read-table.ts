/** A table as people save it: UTF-8, GBK or Excel's UTF-16; commas, semicolons or tabs. */
import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from './command.ts';

export interface TableRow {
	/** As Excel counts them: the first row of the file is 1. */
	number: number;
	/** Without the spaces around them. */
	cells: string[];
}

export interface Table {
	rows: TableRow[];
	/** What was done to be able to read it, in Chinese. */
	remarks: string[];
}

const DELIMITERS = [',', '\t', ';'] as const;

export function readTable(bytes: Uint8Array): Table {
	const remarks: string[] = [];
	const { text, encoding } = decode(bytes);
	if (encoding !== 'UTF-8') remarks.push(`文件的编码是 ${encoding}，已按它读入。`);

	// Excel's own way to name the delimiter.
	const [, named] = /^sep=(.)\r?\n/.exec(text) ?? [];
	const body = named ? text.replace(/^sep=.\r?\n/, '\n') : text;
	const delimiter = named ?? delimiterOf(body);
	if (delimiter !== ',') {
		remarks.push(`各列用${delimiter === '\t' ? '制表符' : `“${delimiter}”`}隔开。`);
	}
	try {
		const rows = parse(body, { delimiter, relax_column_count: true, relax_quotes: true });
		return {
			rows: rows.map((cells, index) => ({
				number: index + 1,
				cells: cells.map((cell) => cell.trim()),
			})),
			remarks,
		};
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw new Refusal(
			`表格第 ${error['lines']} 行附近读不下去：英文引号没有成对。补上引号，或把文字里的英文引号改成中文引号。`,
		);
	}
}

function decode(bytes: Uint8Array): { text: string; encoding: 'UTF-8' | 'UTF-16' | 'GBK' } {
	const [first, second] = bytes;
	// A zip (.xlsx) or an old compound document (.xls).
	if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) {
		throw new Refusal(
			'这是 Excel 工作簿，不是 CSV。在 Excel 里另存为“CSV UTF-8（逗号分隔）”，再导入。',
		);
	}
	const attempts = [
		...(first === 0xff && second === 0xfe ? (['utf-16le'] as const) : []),
		'utf-8' as const,
		'gb18030' as const,
	];
	for (const attempt of attempts) {
		try {
			const text = new TextDecoder(attempt, { fatal: true }).decode(bytes);
			const encoding = attempt === 'utf-8' ? 'UTF-8' : attempt === 'gb18030' ? 'GBK' : 'UTF-16';
			return { text, encoding };
		} catch {
			continue;
		}
	}
	throw new Refusal('认不出文件的编码。另存为 UTF-8 编码的 CSV，再导入。');
}

/** The one that stands most often in the first row, outside of quotes. */
function delimiterOf(text: string): string {
	const [head = ''] = text
		.replace(/"[^"]*"/g, '')
		.trimStart()
		.split('\n');
	const count = (delimiter: string) => head.split(delimiter).length;
	return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** 第3行第2列（B3） */
export function cellName(row: number, column?: number): string {
	if (column === undefined) return `第${row}行`;
	let letters = '';
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return `第${row}行第${column}列（${letters}${row}）`;
}
