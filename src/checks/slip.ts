/**
 * Slips of form: told, and mended in memory, so that one slip does not hide the others of its file
 * nor bring forth new ones.
 */
import type { Document } from 'yaml';
import { type ContentFile, frontmatterOf, readContentFile } from '../kinds/content.ts';
import { withoutTexts } from './yaml-rows.ts';

/** One slip in a line, and what the line would read without it. */
export interface Slip {
	/** 1-based, in the file. */
	line: number;
	/** 1-based. */
	column: number;
	message: string;
	hint: string;
	severity?: 'error' | 'warning';
	/** Text of the line that is replaced to read on; none where nothing can be mended. */
	edits?: Edit[];
	/** Nothing of these lines is in the mended file: what seems missing may stand there. */
	lost?: readonly number[];
}

export interface Edit {
	/** 1-based, in the file. */
	line: number;
	/** 0-based. */
	at: number;
	length: number;
	by: string;
}

export interface WrittenFile {
	path: string;
	lines: readonly string[];
	/** How many lines from the top belong to the frontmatter with its fences; all of a YAML file. */
	yamlEnd: number;
	notUtf8: boolean;
}

export interface WrittenYaml extends WrittenFile {
	file: ContentFile;
	document: Document;
	/** More than doubled fields stands in the way of reading it. */
	unreadable: boolean;
	/** Lines of YAML with their numbers in the file; those of a text over several lines are empty. */
	rows: readonly { number: number; text: string }[];
}

export function toWritten(file: ContentFile): WrittenYaml {
	const lines = file.text.split('\n');
	const end = file.path.endsWith('.mdx') ? file.bodyLine : lines.length;
	const count = file.broken ? 0 : yamlOf(file).replace(/\n$/, '').split('\n').length;
	const unreadable = isUnreadable(file);
	return {
		path: file.path,
		lines,
		yamlEnd: end,
		notUtf8: file.notUtf8 ?? false,
		file,
		document: file.document,
		unreadable,
		rows: withoutTexts(lines.slice(file.yamlLine, file.yamlLine + count), unreadable).map(
			(text, index) => ({ number: file.yamlLine + index + 1, text }),
		),
	};
}

/** The YAML part of the file's text. */
export function yamlOf(file: ContentFile): string {
	return file.path.endsWith('.mdx') ? (frontmatterOf(file.text)?.yaml ?? '') : file.text;
}

/** Whether more than doubled fields stands in the way of reading the file. */
export function isUnreadable(file: ContentFile): boolean {
	return file.document.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
}

/** The file as it would read after some edits. */
export function applyEdits(file: ContentFile, edits: readonly Edit[]): ContentFile {
	if (edits.length === 0) return file;
	const byLine = Map.groupBy(edits, ({ line }) => line);
	const text = file.text
		.split('\n')
		.map((row, index) => mendLine(row, byLine.get(index + 1) ?? []))
		.join('\n');
	return readContentFile(file.collection, file.id, file.path, text);
}

function mendLine(row: string, edits: readonly Edit[]): string {
	let result = row;
	for (const { at, length, by } of [...edits].sort((a, b) => b.at - a.at)) {
		result = result.slice(0, at) + by + result.slice(at + length);
	}
	return result;
}

/** Where a column of an edited line stands in the line as written; both 1-based. */
export function originalColumn(column: number, edits: readonly Edit[]): number {
	let shift = 0;
	for (const { at, length, by } of [...edits].sort((a, b) => a.at - b.at)) {
		if (column - 1 < at + shift) break;
		// Inside what was put in, the place is where it was put.
		if (column - 1 < at + shift + by.length) {
			return Math.min(column - 1 - shift, at + length) + 1;
		}
		shift += by.length - length;
	}
	return column - shift;
}
