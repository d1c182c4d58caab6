/** Find the slips of form in a file and read it as if they were mended. */
import type { ContentFile } from '../kinds/content.ts';
import type { Problem } from './problem.ts';
import { FORM_RULES } from './rules/index.ts';
import { applyEdits, type Edit, originalColumn, toWritten } from './slip.ts';

export interface Mended {
	/** The file as it would read without its slips of form. */
	file: ContentFile;
	/** The slips. */
	problems: Problem[];
	/** Where a place of the mended file stands in the file as written. */
	original: (line: number, column: number) => number;
	/** Lines of which nothing is in `file`, with their text. */
	lost: ReadonlyMap<number, string>;
}

export function mend(written: ContentFile): Mended {
	const problems: Problem[] = [];
	const lost = new Map<number, string>();
	const layers: Edit[][] = [];
	const original = (line: number, column: number) =>
		layers.reduceRight(
			(place, edits) =>
				originalColumn(
					place,
					edits.filter((edit) => edit.line === line),
				),
			column,
		);
	const rows = written.text.split('\n');
	let file = written;
	let current = toWritten(file);
	for (const rule of FORM_RULES) {
		const edits: Edit[] = [];
		for (const slip of rule.check(current)) {
			problems.push({
				rule: rule.id,
				path: file.path,
				line: slip.line,
				column: original(slip.line, slip.column),
				message: slip.message,
				hint: slip.hint,
				severity: slip.severity ?? rule.severity ?? 'error',
			});
			edits.push(...(slip.edits ?? []));
			for (const line of slip.lost ?? []) lost.set(line, rows[line - 1] ?? '');
		}
		if (edits.length === 0) continue;
		layers.push(edits);
		file = applyEdits(file, edits);
		current = toWritten(file);
		// A file without frontmatter has nothing to be read on.
		if (file.broken) break;
	}
	return { file: written.notUtf8 ? { ...file, notUtf8: true } : file, problems, original, lost };
}
