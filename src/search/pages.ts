/** The table of all searched pages that the browser loads first: one character each, not objects. */
import { idOfRow } from './start-file.ts';

export interface PageTable {
	/** Collections, and `page` for what is of none. */
	types: string[];
	/** How much a page of each type is wanted above another when both say the same. */
	worth: number[];
	provinces: string[];
	/** For each page a character: its number in `types`, in `provinces`, and its title's words. */
	type: string;
	province: string;
	title: string;
	/** Rows of the pages that are of no entry: { zones: 3, data: 7 }. */
	indexes: Record<string, number>;
	/** See variants.ts. */
	variants: string;
	phrases: [string, string][];
}

/** Small numbers as characters that JSON leaves alone. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.~!*()';

export function packNumber(number: number): string {
	return DIGITS[Math.min(number, DIGITS.length - 1)] ?? '0';
}

export class Pages {
	readonly count: number;
	private readonly table: PageTable;

	constructor(table: PageTable) {
		this.table = table;
		this.count = table.type.length;
	}

	/** What the index and the file of its text call a page. */
	idOf(row: number): string {
		return idOfRow(row);
	}

	rowOf(id: string): number | undefined {
		const row = parseInt(id, 36);
		return row < this.count ? row : undefined;
	}

	typeOf(row: number): string {
		return this.table.types[this.number('type', row)] ?? '';
	}

	worthOf(row: number): number {
		return this.table.worth[this.number('type', row)] ?? 0;
	}

	provinceOf(row: number): string {
		return this.table.provinces[this.number('province', row)] ?? '';
	}

	titleWords(row: number): number {
		return this.number('title', row);
	}

	indexOf(collection: string): number | undefined {
		return this.table.indexes[collection];
	}

	private number(column: 'type' | 'province' | 'title', row: number): number {
		return DIGITS.indexOf(this.table[column][row] ?? '');
	}
}
