/**
 * Slips that YAML refuses in English or, worse, accepts as something else. Each is told and then
 * mended in memory, so that one slip does not hide the others of its file.
 */
import { isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { type ContentFile, readContentFile } from '../schemas/content.ts';
import { checkText as text } from '../text/checks.ts';
import { placeInYaml, type Problem } from './problem.ts';

export interface Mended {
	/** The file as it would read without its slips of form. */
	file: ContentFile;
	/** The slips. */
	problems: Problem[];
	/** Where a place of the mended file stands in the file as written. */
	original: (line: number, column: number) => { line: number; column: number };
	/** Lines that could not be mended, with their text; nothing of them is in `file.data`. */
	lost: ReadonlyMap<number, string>;
}

interface Edit {
	/** 0-based, in the line as written. */
	at: number;
	length: number;
	by: string;
}

export function mendYaml(file: ContentFile): Mended {
	const problems: Problem[] = [];
	const tell = (line: number, column: number, message: string, hint: string) =>
		problems.push({ rule: 'yaml', path: file.path, line, column, message, hint, severity: 'error' });
	const lost = new Map<number, string>();

	if (file.broken === 'no-frontmatter') {
		tell(1, 1, text.noFrontmatter, text.noFrontmatterHint);
		return { file, problems, original: (line, column) => ({ line, column }), lost };
	}

	const written = yamlOf(file).split('\n');
	const edits = written.map((line, index) => {
		const at = (column: number, message: string, hint: string) =>
			tell(index + 1 + file.yamlLine, column + 1, message, hint);
		return mendLine(line, written.slice(0, index), at);
	});
	let mended = reread(file, written, edits);

	if (unreadable(mended)) {
		for (const [index, line] of written.entries()) {
			const indent = wrongIndent(written, index);
			if (indent === undefined || edits[index]?.some(({ at }) => at === 0)) continue;
			tell(index + 1 + file.yamlLine, 1, text.indent, text.indentHint(indent));
			edits[index]?.unshift({
				at: 0,
				length: /^ */.exec(line)?.[0].length ?? 0,
				by: ' '.repeat(indent),
			});
		}
		mended = reread(file, written, edits);
	}
	if (unreadable(mended)) {
		for (const [index, line] of written.entries()) {
			const part = ownPart(written, index);
			const fault = part && faultIn(applyEdits(part.text, shifted(edits[index], part.start)));
			if (!part || !fault) continue;
			const number = index + 1 + file.yamlLine;
			tell(number, part.start + fault.at + 1, fault.message, fault.hint);
			lost.set(number, line);
			edits[index] = [{ at: part.start, length: part.text.length, by: part.empty }];
		}
		mended = reread(file, written, edits);
	}

	const original = (line: number, column: number) => {
		const index = line - file.yamlLine - 1;
		const lineEdits = edits[index];
		return lineEdits && lineEdits.length > 0
			? { line, column: originalColumn(column - 1, lineEdits) + 1 }
			: { line, column };
	};
	let told = false;
	for (const error of mended.document.errors) {
		const place = placeInYaml(mended, error.pos[0]);
		const { line, column } = original(place.line, place.column);
		if (error.code === 'DUPLICATE_KEY') {
			const key = /\S+?(?=\s*:)/.exec(yamlOf(mended).slice(error.pos[0]))?.[0] ?? '';
			tell(line, column, text.duplicateKey(key), text.duplicateKeyHint);
		} else if (!told) {
			// Errors after the first are mostly its consequences.
			tell(line, column, text.yaml(text.yamlCodes[error.code]), text.yamlHint);
			told = true;
		}
	}
	for (const { line, column, message, hint } of cutTexts(mended)) {
		const place = original(line, column);
		tell(place.line, place.column, message, hint);
	}
	if (!isMap(mended.document.contents)) tell(1, 1, text.notAMap, text.notAMapHint);
	return { file: mended, problems, original, lost };
}

/** Whether more than doubled fields stands in the way of reading the file. */
export function unreadable(file: ContentFile): boolean {
	return file.document.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
}

/** Flow-map keys without a value: their own message has been given, so the shape check skips them. */
export function strayKeys(file: ContentFile): ReadonlySet<string> {
	const keys = new Set<string>();
	visit(file.document, {
		Map(_, map) {
			if (!map.flow) return;
			for (const pair of map.items) {
				if (isScalar(pair.key) && pair.value === null) keys.add(String(pair.key.value));
			}
		},
	});
	return keys;
}

/** The YAML part of the file's text. */
function yamlOf(file: ContentFile): string {
	if (!file.path.endsWith('.mdx')) return file.text;
	return /^---\n([\s\S]*?\n|)---/.exec(file.text)?.[1] ?? '';
}

function reread(
	file: ContentFile,
	written: readonly string[],
	edits: readonly Edit[][],
): ContentFile {
	if (edits.every((list) => list.length === 0)) return file;
	const yaml = written.map((line, index) => applyEdits(line, edits[index] ?? [])).join('\n');
	const whole = file.path.endsWith('.mdx')
		? file.text.replace(/^---\n([\s\S]*?\n|)---/, () => `---\n${yaml}---`)
		: yaml;
	return readContentFile(file.collection, file.id, file.path, whole);
}

type Tell = (column: number, message: string, hint: string) => void;

/** What is wrong with one line by itself, and how it would read without that. */
function mendLine(line: string, above: readonly string[], tell: Tell): Edit[] {
	const edits: Edit[] = [];
	const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
	if (indent.includes('\t') && line.trim() !== '') {
		tell(indent.indexOf('\t'), text.tab, text.tabHint);
		const by = ' '.repeat(indentBelow(above, line.trim().startsWith('- ')));
		edits.push({ at: 0, length: indent.length, by });
	}
	const blanked = line
		.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => '\0'.repeat(quoted.length))
		.replace(/(^|\s)#.*$/, (comment) => ' '.repeat(comment.length));

	for (const match of blanked.matchAll(
		/(^[ \t]*(?:- +)?(?:\{ *)?|[{,] *)([a-z][A-Za-z]*)(：|:(?![\s/]|$)) */g,
	)) {
		const [whole, lead = '', key = '', colon] = match;
		const at = match.index + lead.length + key.length;
		if (colon === '：') tell(at, text.fullWidthColon(key), text.fullWidthColonHint(key));
		else tell(at, text.colonSpace(key), text.fullWidthColonHint(key));
		edits.push({ at, length: whole.length - lead.length - key.length, by: ': ' });
	}

	const inFlow = /[{[]/.test(blanked);
	const percents = inFlow ? /[^,:：{}[\]\0]*%[^,{}[\]\0]*/g : /[^:：\0]*%[^\0]*/g;
	for (const match of blanked.matchAll(percents)) {
		const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
		const found = match[0].trim();
		// A quote without its partner is another slip.
		if (/^["']/.test(found)) continue;
		tell(match.index + lead, text.percent(found), text.percentHint(found));
	}
	return edits;
}

/** How far a line should be indented, going by those above it. */
function indentBelow(above: readonly string[], item: boolean): number {
	const last = [...above].reverse().find((line) => line.trim() !== '' && !/^\s*#/.test(line)) ?? '';
	const indent = /^[ \t]*/.exec(last)?.[0].replaceAll('\t', '  ').length ?? 0;
	const inList = /^\s*- /.test(last);
	if (item) return inList ? indent : indent + 2;
	if (inList) return Math.max(0, indent - 2);
	return /:\s*$/.test(last) ? indent + 2 : indent;
}

/** The indent a line ought to have, where it has another: one-line fields and one-line records. */
function wrongIndent(lines: readonly string[], index: number): number | undefined {
	const line = lines[index] ?? '';
	const own = /^ */.exec(line)?.[0].length ?? 0;
	const item = /^\s*- \{/.test(line);
	if (!item && !/^\s+[a-z][A-Za-z]*: \S/.test(line)) return undefined;
	const above = lines.slice(0, index);
	const last = [...above].reverse().find((other) => other.trim() !== '') ?? '';
	if (item ? !/^\s*- \{|:\s*$/.test(last) : !/^[a-z][A-Za-z]*: \S/.test(last)) return undefined;
	const right = item && /:\s*$/.test(last) ? Math.max(own, 2) : indentBelow(above, item);
	return right === own ? undefined : right;
}

/** The record or value that a line holds by itself; undefined where it goes on in the next line. */
function ownPart(
	lines: readonly string[],
	index: number,
): { start: number; text: string; empty: string } | undefined {
	const line = lines[index] ?? '';
	const [, lead, part] = /^(\s*- |[a-z][A-Za-z]*: )(\s*\S.*)$/.exec(line) ?? [];
	if (lead === undefined || part === undefined || /^\s*[|>]/.test(part)) return undefined;
	const next = lines.slice(index + 1).find((other) => other.trim() !== '') ?? '';
	if (/^\s+\S/.test(next) && !/^\s*(- |#)/.test(next)) return undefined;
	return { start: lead.length, text: part, empty: lead.trim() === '-' ? '{}' : '""' };
}

/** Why a record or value cannot be read by itself. */
function faultIn(part: string): { at: number; message: string; hint: string } | undefined {
	const document = parseDocument(part, { schema: 'failsafe', prettyErrors: false });
	const [error] = document.errors;
	if (!error || error.code === 'DUPLICATE_KEY') return undefined;
	const plain = part.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) =>
		'\0'.repeat(quoted.length),
	);
	const quote = plain.search(/(?<=^|[:,{[]\s*)["']/);
	if (quote >= 0) return { at: quote, message: text.quote, hint: text.quoteHint };
	for (const match of plain.matchAll(
		/(?<=[a-z][A-Za-z]*: )[^\0]*?(?=, ?[a-z][A-Za-z]*: |\s*\}?\s*$)/g,
	)) {
		const value = match[0].trim();
		if (!/[[\]{}]/.test(value)) continue;
		if (parseDocument(`[${value}]`, { prettyErrors: false }).errors.length === 0) continue;
		return { at: match.index, message: text.bracket(value), hint: text.bracketHint(value) };
	}
	for (const [open, close] of ['{}', '[]'].map((pair) => [...pair])) {
		const count = (character: string | undefined) => plain.split(character ?? '').length;
		if (open && count(open) > count(close)) {
			return {
				at: plain.indexOf(open),
				message: text.unclosed(open),
				hint: text.unclosedHint(close ?? ''),
			};
		}
	}
	return { at: error.pos[0], message: text.yaml(text.yamlCodes[error.code]), hint: text.yamlHint };
}

/** Texts that an ASCII comma has cut in two. */
function cutTexts(
	file: ContentFile,
): { line: number; column: number; message: string; hint: string }[] {
	const found: { line: number; column: number; message: string; hint: string }[] = [];
	const yaml = yamlOf(file);
	visit(file.document, {
		Map(_, map) {
			if (!map.flow) return;
			for (const [index, pair] of map.items.entries()) {
				if (!isPair(pair) || !isScalar(pair.key) || pair.value !== null) continue;
				const key = String(pair.key.value);
				const [start = 0] = pair.key.range ?? [];
				const before = map.items[index - 1];
				const value = isPair(before) && isScalar(before.value) ? before.value : undefined;
				let end = pair.key.range?.[1] ?? start;
				for (const later of map.items.slice(index + 1)) {
					if (!isScalar(later.key) || later.value !== null) break;
					end = later.key.range?.[1] ?? end;
				}
				const whole = value?.range ? yaml.slice(value.range[0], end) : key;
				const digits = /^\d+(,\d{3})+$/.test(whole);
				found.push({
					...placeInYaml(file, start),
					message: digits ? text.thousands(whole) : text.asciiComma(key),
					hint: digits
						? text.thousandsHint(whole.replaceAll(',', ''))
						: text.asciiCommaHint(whole.replaceAll('"', '')),
				});
			}
		},
	});
	return found;
}

function applyEdits(line: string, edits: readonly Edit[]): string {
	let result = line;
	for (const { at, length, by } of [...edits].sort((a, b) => b.at - a.at)) {
		result = result.slice(0, at) + by + result.slice(at + length);
	}
	return result;
}

/** The edits of a line as edits of what follows `start`. */
function shifted(edits: readonly Edit[] | undefined, start: number): Edit[] {
	return (edits ?? [])
		.filter(({ at }) => at >= start)
		.map((edit) => ({ ...edit, at: edit.at - start }));
}

function originalColumn(column: number, edits: readonly Edit[]): number {
	let shift = 0;
	for (const { at, length, by } of [...edits].sort((a, b) => a.at - b.at)) {
		if (column < at + shift) break;
		// Inside what was put in, the place is where it was put.
		if (column < at + shift + by.length) return Math.min(column - shift, at + length);
		shift += by.length - length;
	}
	return column - shift;
}
