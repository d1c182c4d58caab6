/** What `npm run fix` would change, and why; nothing is written here. */
import { isDeepStrictEqual } from 'node:util';
import { mend } from '../../src/checks/mend.ts';
import { isUnreadable } from '../../src/checks/slip.ts';
import { type Content, type ContentFile, readContentFile } from '../../src/kinds/content.ts';
import type { Edit } from './edit-yaml.ts';
import { formatRows } from './format-records.ts';
import { repairSlips } from './repair-slips.ts';

/** One row that changes. */
export interface FixedRow {
	/** 1-based, in the file as it is. */
	line: number;
	/** What was wrong, as the check says it. */
	slips: readonly string[];
	/** What was not in the house form. */
	form: readonly string[];
	old: string;
	/** Undefined where the row goes. */
	now: string | undefined;
}

export interface FixedFile {
	file: ContentFile;
	/** The file as it reads afterwards. */
	after: ContentFile;
	rows: readonly FixedRow[];
	edits: readonly Edit[];
}

/** Every file of content that changes. */
export function fixFiles({ files }: Pick<Content, 'files'>): FixedFile[] {
	return files.flatMap((file) => fixFile(file) ?? []);
}

/** Content as it reads after some files of it have been fixed. */
export function contentAfter(content: Content, fixed: readonly FixedFile[]): Content {
	const now = new Map(fixed.map(({ file, after }) => [file, after]));
	return { ...content, files: content.files.map((file) => now.get(file) ?? file) };
}

function fixFile(file: ContentFile): FixedFile | undefined {
	if (file.notUtf8) return undefined;
	const repair = repairSlips(file);
	const repaired = keepsMeaning(file, repair.file) ? repair : { file, told: new Map() };
	const before = repaired.file;
	const formatted = before.broken || isUnreadable(before) ? undefined : formatRows(before);
	const old = file.text.split('\n');
	const now = formatted?.rows ?? before.text.split('\n');
	const ending = formatted && file.text !== '' && old.at(-1) !== '';
	const rows = old.flatMap((row, index): FixedRow[] => {
		const line = index + 1;
		const isLast = ending && line === old.length;
		const form = [...(formatted?.told.get(line) ?? []), ...(isLast ? ['文件末尾的换行'] : [])];
		if (now[index] === row && !isLast) return [];
		const slips = repaired.told.get(line) ?? [];
		return [{ line, slips, form, old: row, now: now[index] }];
	});
	if (rows.length === 0) return undefined;
	const text = now.filter((row) => row !== undefined).join('\n') + (ending ? '\n' : '');
	const after = readContentFile(file.collection, file.id, file.path, text);
	return { file, after, rows, edits: editsOf(old, now, ending === true) };
}

/** Whether a mended file says what the check had read from it unmended, and loses nothing. */
function keepsMeaning(written: ContentFile, mended: ContentFile): boolean {
	const [was, is] = [mend(written), mend(mended)];
	// What could not be read says nothing that could be lost.
	if (was.lost.size > 0 || isUnreadable(was.file)) return is.lost.size <= was.lost.size;
	return isDeepStrictEqual(is.file.data, was.file.data) && is.file.body === was.file.body;
}

/** Edits that touch the changed rows alone, so that every other byte stays. */
function editsOf(
	old: readonly string[],
	now: readonly (string | undefined)[],
	ending: boolean,
): Edit[] {
	let start = 0;
	const edits = old.flatMap((row, index): Edit[] => {
		const place = start;
		start += row.length + 1;
		const text = now[index];
		if (text === row) return [];
		if (text === undefined) return [{ start: place, end: start, text: '' }];
		return [{ start: place, end: place + row.length, text }];
	});
	const end = start - 1;
	return ending ? [...edits, { start: end, end, text: '\n' }] : edits;
}
