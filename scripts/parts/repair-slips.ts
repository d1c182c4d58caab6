/**
 * Mends slips of form on disk as the check mends them in memory, where that is sure to be what was
 * meant. Rows keep their numbers.
 */
import { checkShape } from '../../src/checks/check-shape.ts';
import { FORM_RULES } from '../../src/checks/rules/index.ts';
import { applyEdits, isUnreadable, type Slip, toWritten } from '../../src/checks/slip.ts';
import type { ContentFile } from '../../src/kinds/content.ts';

export interface Repair {
	/** The file as it reads afterwards. */
	file: ContentFile;
	/** What was wrong, by row: 1-based. */
	told: ReadonlyMap<number, readonly string[]>;
}

/** Rules after whose slips nothing in the file is sure. */
const STOPPING: ReadonlySet<string> = new Set(['encoding', 'conflict-marker', 'frontmatter']);

/** The file without the slips that can be mended for sure. */
export function repairSlips(written: ContentFile): Repair {
	const kept = new Set<number>();
	for (;;) {
		const repair = repairAll(written, kept);
		const unsure = [...repair.told.keys()].filter((row) => strayFields(repair.file).has(row));
		if (unsure.length === 0) return repair;
		// What became a field that no schema knows was no field: those rows stay as they are.
		for (const row of unsure) kept.add(row);
	}
}

/** A mended row may show a slip of a rule that came before: on until nothing is left. */
function repairAll(written: ContentFile, kept: ReadonlySet<number>): Repair {
	const told = new Map<number, string[]>();
	let file = written;
	for (;;) {
		const next = repairOnce(file, kept);
		if (next.file.text === file.text) return { file, told };
		for (const [line, messages] of next.told) {
			told.set(line, [...(told.get(line) ?? []), ...messages]);
		}
		file = next.file;
	}
}

function repairOnce(written: ContentFile, kept: ReadonlySet<number>): Repair {
	const told = new Map<number, string[]>();
	let file = written;
	for (const rule of FORM_RULES) {
		const slips = rule.check(toWritten(file));
		if (slips.length > 0 && STOPPING.has(rule.id)) return { file: written, told };
		if (!rule.mendable) continue;
		const rows = file.text.split('\n');
		const mended = slips.filter(
			(slip) =>
				(slip.severity ?? rule.severity) !== 'warning' &&
				!kept.has(slip.line) &&
				isSure(slip, rows),
		);
		const edits = mended.flatMap((slip) => slip.edits ?? []);
		const next = applyEdits(file, edits);
		const now = next.text.split('\n');
		for (const { line, message } of mended) {
			if (now[line - 1] !== rows[line - 1]) told.set(line, [...(told.get(line) ?? []), message]);
		}
		file = next;
	}
	return { file, told };
}

/** Below a record in several rows, the indent says what belongs to it: that is not guessed. */
function isSure({ line, edits = [] }: Slip, rows: readonly string[]): boolean {
	const row = rows[line - 1] ?? '';
	const moves = edits.some(({ at, by }) => at === 0 && by.trim() === '');
	if (!moves || /^\s*-/u.test(row)) return true;
	const above = rows.slice(0, line - 1).findLast((other) => /^\s*[^\s#]/u.test(other)) ?? '';
	return !/^\s*- +[a-z][A-Za-z]*:(?: |$)/.test(above);
}

/** Rows with a field that no schema knows, or with one that stands twice. */
function strayFields(file: ContentFile): ReadonlySet<number> {
	if (isUnreadable(file) || file.broken) return new Set();
	const strays = checkShape(file).problems.filter(({ rule }) => rule === 'unknown-field');
	const doubled = file.document.errors.map(({ pos }) => file.lines.linePos(pos[0]).line);
	return new Set([...strays.map(({ line }) => line), ...doubled.map((row) => row + file.yamlLine)]);
}
