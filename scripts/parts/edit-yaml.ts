/**
 * Changes to a file of `content/` that leave every other byte of it alone. Places are offsets in
 * `ContentFile.text`, which counts neither a BOM nor the `\r` of `\r\n`; both survive the writing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { ContentFile } from '../../src/kinds/content.ts';
import { Refusal } from './command.ts';

export interface Edit {
	start: number;
	/** Exclusive; equal to `start` where text is only put in. */
	end: number;
	text: string;
}

/** Put all edits into a text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let result = '';
	let done = 0;
	for (const { start, end, text: by } of inOrder(edits)) {
		if (start < done) throw new Error(`Two edits meet at ${start}.`);
		result += text.slice(done, start) + by;
		done = end;
	}
	return result + text.slice(done);
}

/** Put all edits into the file on disk. */
export function writeEdits(root: string, file: ContentFile, edits: readonly Edit[]): void {
	const place = join(root, file.path);
	const bytes = readFileSync(place);
	const raw = bytes.toString('utf8');
	if (!Buffer.from(raw, 'utf8').equals(bytes)) {
		throw new Refusal(`${file.path} 不是 UTF-8 编码，没有改动。先把它另存为 UTF-8。`);
	}
	writeFileSync(place, editRaw(raw, file.text, edits, file.path));
}

/** The text on disk with edits that were made for the text as read. */
export function editRaw(
	raw: string,
	read: string,
	edits: readonly Edit[],
	path = 'content',
): string {
	const places: number[] = [];
	let seen = '';
	for (let at = raw.startsWith('\uFEFF') ? 1 : 0; at < raw.length; at++) {
		places.push(at);
		if (raw[at] === '\r' && raw[at + 1] === '\n') at++;
		seen += raw[at];
	}
	places.push(raw.length);
	if (seen !== read) throw new Refusal(`${path} 刚刚被别的程序改过，没有改动。再运行一次。`);
	const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
	return applyEdits(
		raw,
		edits.map(({ start, end, text }) => ({
			start: places[start] ?? raw.length,
			end: places[end] ?? raw.length,
			text: text.replaceAll('\n', lineEnd),
		})),
	);
}

/** Where the file's YAML begins in its text. */
export function yamlStart(file: ContentFile): number {
	return file.path.endsWith('.mdx') ? file.text.indexOf('\n') + 1 : 0;
}

/** The part of the text that a node stands for. */
export function rangeOf(file: ContentFile, node: Node): { start: number; end: number } {
	const [start = 0, end = 0] = node.range ?? [];
	return { start: start + yamlStart(file), end: end + yamlStart(file) };
}

/** The node at a path of field names and list positions, counted from 0. */
export function nodeAt(file: ContentFile, path: readonly (string | number)[]): Node | undefined {
	const node = file.document.getIn(path, true);
	return isNode(node) ? node : undefined;
}

/** The line of a place in the text, counted from 1. */
export function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

/**
 * Add one-line records at the end of a list. A list that is not there is begun where the schema's
 * order has it.
 */
export function appendRecords(
	file: ContentFile,
	field: string,
	records: readonly string[],
	order: readonly string[],
): Edit[] {
	const map = fieldsOf(file);
	const pair = map.items.find(({ key }) => nameOf(key) === field);
	const lines = (indent: string) => records.map((record) => `${indent}- ${record}\n`).join('');
	if (!pair) return [insertField(file, field, `${field}:\n${lines('  ')}`, order)];

	const list = pair.value;
	if (isSeq(list) && list.items.length > 0) {
		const [first, last] = [list.items[0], list.items.at(-1)];
		if (list.flow || !isNode(first) || !isNode(last)) {
			throw new Refusal(
				`${file.path} 的 ${field} 写在方括号里，不能逐条添加。先改成一行一条，每行以“- ”开头。`,
			);
		}
		const { start } = rangeOf(file, first);
		const row = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
		return [afterLine(file, rangeOf(file, last).end, lines(/^\s*/.exec(row)?.[0] ?? '  '))];
	}
	const empty = isSeq(list) ? list : undefined;
	const key = rangeOf(file, pair.key as Node);
	if (!empty && !(list === null || (isScalar(list) && String(list.value ?? '') === ''))) {
		throw new Refusal(`${file.path} 的 ${field} 不是列表，不能添加。先改正它。`);
	}
	const taken = empty && rangeOf(file, empty);
	return [
		...(taken ? [{ start: key.end + 1, end: taken.end, text: '' }] : []),
		afterLine(file, taken?.end ?? key.end, lines('  ')),
	];
}

/** Put in lines for a field after the last of those that come before it in the given order. */
export function insertField(
	file: ContentFile,
	field: string,
	lines: string,
	order: readonly string[],
): Edit {
	const earlier = new Set(order.slice(0, order.indexOf(field)));
	const before = fieldsOf(file).items.findLast(({ key }) => earlier.has(nameOf(key)));
	if (!before) return { start: yamlStart(file), end: yamlStart(file), text: lines };
	const node = isNode(before.value) && before.value.range ? before.value : (before.key as Node);
	return afterLine(file, rangeOf(file, node).end, lines);
}

/** The fields of a file that can be edited at all. */
function fieldsOf(file: ContentFile): YAMLMap {
	requireReadable(file);
	return file.document.contents as YAMLMap;
}

/** Files with slips are not edited by programs: what stands where is not sure. */
export function requireReadable(file: ContentFile): void {
	const { contents, errors } = file.document;
	if (!file.broken && errors.length === 0 && isMap(contents) && !contents.flow) return;
	throw new Refusal(
		`${file.path} 里有读不下去的地方，没有改动。先运行 npm run check:content，照它说的改好。`,
	);
}

/** Lines put in below the line on which something ends. */
function afterLine(file: ContentFile, end: number, lines: string): Edit {
	// The end of a value in several lines is the start of the line after it.
	const last = file.text.slice(0, end).trimEnd().length;
	const at = file.text.indexOf('\n', last);
	return at < 0
		? { start: file.text.length, end: file.text.length, text: `\n${lines.replace(/\n$/, '')}` }
		: { start: at + 1, end: at + 1, text: lines };
}

function nameOf(key: unknown): string {
	return isScalar(key) ? String(key.value) : '';
}

function inOrder(edits: readonly Edit[]): Edit[] {
	return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
