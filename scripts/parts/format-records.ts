/**
 * The house form of fields and records: white space only, never inside a text. `{ a: 1, b: 2 }`,
 * `[a, b]`, `  - ` before the items of a list, no blank rows between them, none at the end.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, type Node, visit } from 'yaml';
import { yamlOf } from '../../src/checks/slip.ts';
import { type ContentFile, readContentFile } from '../../src/kinds/content.ts';
import { parseProse } from '../../src/kinds/prose.ts';

export interface Formatted {
	/** Rows as they should read, in the order of the file's own; undefined for one that goes. */
	rows: (string | undefined)[];
	/** What was changed, by row: 1-based. */
	told: ReadonlyMap<number, readonly string[]>;
}

/** Rows of a file that can be read, in the house form. */
export function formatRows(file: ContentFile): Formatted {
	const rows = file.text.split('\n');
	const fields = formatFields(file);
	const prose = formatProse(file);
	const whole = put(rows, [...fields, ...prose]);
	if (isSame(file, whole.rows)) return whole;
	// A text in several rows keeps the blank ones at its end.
	const some = put(rows, fields);
	return isSame(file, some.rows) ? some : { rows, told: new Map() };
}

interface RowChange {
	/** 0-based, in the file. */
	row: number;
	/** From the row as it is by then. */
	to: (row: string) => string | undefined;
	what: string;
}

function put(rows: readonly string[], changes: readonly RowChange[]): Formatted {
	const result: Formatted['rows'] = [...rows];
	const told = new Map<number, string[]>();
	for (const { row, to, what } of changes) {
		const before = result[row];
		if (before === undefined) continue;
		const after = to(before);
		if (after === before) continue;
		result[row] = after;
		told.set(row + 1, [...(told.get(row + 1) ?? []), what]);
	}
	return { rows: result, told };
}

/** Whether rows read as the file does: the same data, the same prose. */
function isSame(file: ContentFile, rows: Formatted['rows']): boolean {
	const text = rows.filter((row) => row !== undefined).join('\n');
	if (text === file.text) return true;
	const now = readContentFile(file.collection, file.id, file.path, text);
	if (now.document.errors.length > file.document.errors.length) return false;
	if (!isDeepStrictEqual(now.data, file.data)) return false;
	return now.body === file.body || isDeepStrictEqual(plainProse(now), plainProse(file));
}

/** The parsed prose without places; the text itself where MDX cannot read it. */
function plainProse({ body }: ContentFile): unknown {
	try {
		return JSON.parse(
			JSON.stringify(parseProse(body), (key, value: unknown) =>
				key === 'position' ? undefined : value,
			),
		);
	} catch {
		return body.trimEnd();
	}
}

function formatFields(file: ContentFile): RowChange[] {
	const yaml = yamlOf(file);
	const rows = file.text.split('\n');
	const rowOf = (offset: number) => file.lines.linePos(offset).line - 1 + file.yamlLine;
	const flows: RowChange[] = [];
	const lists: RowChange[] = [];
	/** Rows of texts that go over several. */
	const kept = new Set<number>();
	visit(file.document, {
		Scalar(_, { range }) {
			if (!range || !yaml.slice(range[0], range[2]).trimEnd().includes('\n')) return;
			for (let row = rowOf(range[0]); row <= rowOf(range[2]); row++) kept.add(row);
		},
		Collection(_, node) {
			if (!node.flow || !node.range) return;
			const [start, end] = node.range;
			const source = yaml.slice(start, end);
			if (source.includes('\n')) return;
			const house = toHouse(node, yaml);
			// What does not come out the same has more in it than texts: a comment, a stray comma.
			if (source !== house && squeeze(source) === squeeze(house)) {
				flows.push({
					row: rowOf(start),
					to: (row) => row.replace(source, () => house),
					what: '括号里的空格',
				});
			}
			return visit.SKIP;
		},
	});
	const top = isMap(file.document.contents) ? file.document.contents.items : [];
	for (const { key, value } of top) {
		if (!isSeq(value) || value.flow || !isNode(key)) continue;
		const items = value.items.filter(isNode);
		const places = items.map(({ range }) => rowOf(range?.[0] ?? 0));
		const [from, to] = [rowOf(key.range?.[0] ?? 0), places.at(-1) ?? 0];
		for (let row = from + 1; row < to; row++) {
			// Above a comment a blank row begins a group.
			const next = rows.slice(row).find((own) => own.trim() !== '') ?? '';
			if (rows[row]?.trim() !== '' || /^\s*#/.test(next)) continue;
			lists.push({ row, to: () => undefined, what: '列表里的空行' });
		}
		const plain = items.every(
			(item) => isScalar(item) || ((isMap(item) || isSeq(item)) && item.flow),
		);
		if (!plain) continue;
		for (const row of places) {
			lists.push({ row, to: (own) => own.replace(/^ *- +/, '  - '), what: '列表的缩进' });
		}
	}
	const first = file.yamlLine;
	const count = yaml.replace(/\n$/, '').split('\n').length;
	const ends = Array.from({ length: count }, (_, index) => withoutEnd(first + index));
	return [...flows, ...lists, ...ends].filter(({ row }) => !kept.has(row));
}

const withoutEnd = (row: number): RowChange => ({
	row,
	to: (own) => own.replace(/[ \t]+$/, ''),
	what: '行末的空格',
});

/** A collection within brackets, as the house writes it; texts as they are. */
function toHouse(node: Node, yaml: string): string {
	const own = (part: unknown) => (isNode(part) ? toHouse(part, yaml) : '');
	if (isMap(node)) {
		const pairs = node.items.map(({ key, value }) => `${own(key)}: ${own(value)}`);
		return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
	}
	if (isSeq(node)) return `[${node.items.map(own).join(', ')}]`;
	return node.range ? yaml.slice(node.range[0], node.range[1]) : '';
}

const squeeze = (text: string) => text.replace(/[ \t]/g, '');

/** Prose keeps the two spaces that end a line; the file ends with its last row. */
function formatProse(file: ContentFile): RowChange[] {
	const rows = file.text.split('\n');
	const start = file.path.endsWith('.mdx') ? file.bodyLine : rows.length;
	const isBlank = (row: number) => (rows[row] ?? '').trim() === '';
	const ends = rows.flatMap((own, row) => {
		const breaks = / {2}$/.test(own) && !isBlank(row) && !isBlank(row + 1);
		return row < start || breaks ? [] : [withoutEnd(row)];
	});
	const last = rows.findLastIndex((_, row) => !isBlank(row));
	const blank = rows
		.keys()
		.filter((row) => row > last && row < rows.length - 1)
		.map((row): RowChange => ({ row, to: () => undefined, what: '文件末尾的空行' }));
	return last < 0 ? [] : [...ends, ...blank];
}
