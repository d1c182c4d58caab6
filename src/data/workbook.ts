/** A workbook for Excel and WPS. It knows no figures, and works in the browser as well. */
import {
	contentTypesXml,
	DECLARATION,
	escapeXml,
	FIRST_FORMAT,
	HEAD_STYLE,
	MAIN,
	numberStyle,
	SHEET_NAMES,
	sheetRelationsXml,
	startXml,
	stylesXml,
	TEXT_STYLE,
	workbookRelationsXml,
	workbookXml,
} from './workbook-parts.ts';

/** What a cell holds: a text, never taken for a formula, or a number with the digits it is printed with. */
export type SheetCell = string | { number: string };

export interface SheetTable {
	name: string;
	/** The first row, which stays in sight; widths are in characters. */
	heads: readonly { head: string; width: number }[];
	rows: readonly (readonly SheetCell[])[];
}

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An XML document under its path. */
export type WorkbookPart = readonly [path: string, xml: string];

/**
 * The parts of a workbook: packed as a ZIP archive, in this order, they are the file.
 *
 * @throws where a number is none
 */
export function writeWorkbook(tables: readonly SheetTable[]): WorkbookPart[] {
	const texts = new Texts();
	const styles = new Styles();
	const sheets = tables.map((table, i) => sheetXml(table, i === 0, texts, styles));
	return [
		['[Content_Types].xml', contentTypesXml(tables.length)],
		['_rels/.rels', startXml()],
		['xl/_rels/workbook.xml.rels', workbookRelationsXml(tables.length)],
		['xl/workbook.xml', workbookXml(tables.map(({ name }) => name))],
		...sheets.flatMap((xml, i): WorkbookPart[] => [
			[`xl/worksheets/sheet${i + 1}.xml`, xml],
			[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, sheetRelationsXml()],
		]),
		['xl/styles.xml', styles.toXml()],
		['xl/sharedStrings.xml', texts.toXml()],
	];
}

/** Each text once: cells refer to its place. */
class Texts {
	readonly #places = new Map<string, number>();

	placeOf(text: string): number {
		const place = this.#places.get(text) ?? this.#places.size;
		if (place === this.#places.size) this.#places.set(text, place);
		return place;
	}

	toXml(): string {
		let items = '';
		for (const text of this.#places.keys()) {
			const space = text.trim() === text ? '' : ' xml:space="preserve"';
			items += `<si><t${space}>${escapeXml(text)}</t></si>`;
		}
		return `<?xml version="1.0"?><sst ${MAIN}>${items}</sst>`;
	}
}

/** How cells look, each style once, in the order in which they are met. */
class Styles {
	readonly #formats: string[] = [];
	readonly #styles: string[] = [];
	readonly #ofNumbers = new Map<string, number>();
	#ofTexts: number | undefined;

	ofText(): number {
		return (this.#ofTexts ??= this.#add(TEXT_STYLE));
	}

	/** As many decimals as are printed: 3.20 keeps its zero. */
	ofNumber(number: string): number {
		const [, decimals = ''] = number.split('.');
		const format = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
		const known = this.#ofNumbers.get(format);
		if (known !== undefined) return known;
		const style = this.#add(numberStyle(FIRST_FORMAT + this.#formats.length));
		this.#formats.push(format);
		this.#ofNumbers.set(format, style);
		return style;
	}

	#add(style: string): number {
		return HEAD_STYLE + this.#styles.push(style);
	}

	toXml(): string {
		return stylesXml(this.#formats, this.#styles);
	}
}

function sheetXml(
	{ heads, rows }: SheetTable,
	isFirst: boolean,
	texts: Texts,
	styles: Styles,
): string {
	const columns = heads.map(
		({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
	);
	const letters = heads.map((_, i) => letterOf(i));
	let body = rowXml(
		1,
		heads.map(({ head }, i) => textXml(`${letters[i]}1`, HEAD_STYLE, texts.placeOf(head))).join(''),
	);
	rows.forEach((row, i) => {
		let cells = '';
		row.forEach((cell, column) => {
			const address = `${letters[column]}${i + 2}`;
			if (typeof cell !== 'string') cells += numberXml(address, cell.number, styles);
			else if (cell !== '') cells += textXml(address, styles.ofText(), texts.placeOf(cell));
		});
		body += rowXml(i + 2, cells);
	});
	return (
		`${DECLARATION}<worksheet ${SHEET_NAMES}>` +
		`<sheetViews><sheetView tabSelected="${isFirst ? 1 : 0}" workbookViewId="0">` +
		'<pane ySplit="1" xSplit="0" topLeftCell="A2" activePane="bottomRight" state="frozen"/>' +
		`</sheetView></sheetViews><cols>${columns.join('')}</cols>` +
		`<sheetData>${body}</sheetData></worksheet>`
	);
}

const rowXml = (row: number, cells: string) =>
	cells === '' ? `<row r="${row}"/>` : `<row r="${row}">${cells}</row>`;

const textXml = (address: string, style: number, place: number) =>
	`<c r="${address}" s="${style}" t="s"><v>${place}</v></c>`;

function numberXml(address: string, number: string, styles: Styles): string {
	const value = Number(number);
	if (!Number.isFinite(value)) throw new Error(`“${number}” is no number.`);
	return `<c r="${address}" s="${styles.ofNumber(number)}"><v>${value}</v></c>`;
}

/** A to Z, then AA. */
function letterOf(column: number): string {
	const before = column < 26 ? '' : letterOf(Math.floor(column / 26) - 1);
	return before + String.fromCharCode(65 + (column % 26));
}
