/** Rows that cannot be read by themselves, and why, for the rules about each fault. */
import type { Edit, Slip, WrittenYaml } from './slip.ts';
import { parseYaml } from '../kinds/content.ts';
import { blankTexts, ownPart, textsOf } from './yaml-rows.ts';

/** The part of a row after its key or list marker. */
export interface BrokenPart {
	text: string;
	/** Quoted texts blanked out, columns kept. */
	plain: string;
	/** Where the parser gave up, and why. */
	error: { at: number; code: string };
}

interface Fault {
	/** 0-based, in the part. */
	at: number;
	message: string;
	hint: string;
}

/** Ask about each row that stands in the way of reading a file; a row told is taken out. */
export function findBrokenRows(
	yaml: WrittenYaml,
	explain: (part: BrokenPart) => Fault | undefined,
): Slip[] {
	if (!yaml.unreadable) return [];
	const texts = textsOf(yaml);
	return yaml.rows.flatMap(({ number: line }, index): Slip[] => {
		const part = ownPart(texts, index);
		const error = part && parseYaml(part.text).errors[0];
		if (!part || !error || error.code === 'DUPLICATE_KEY') return [];
		const fault = explain({
			text: part.text,
			plain: blankTexts(part.text),
			error: { at: error.pos[0], code: error.code },
		});
		if (!fault) return [];
		const edit: Edit = { line, at: part.start, length: part.text.length, by: part.empty };
		return [
			{
				line,
				column: part.start + fault.at + 1,
				message: fault.message,
				hint: fault.hint,
				edits: [edit],
				lost: [line],
			},
		];
	});
}
