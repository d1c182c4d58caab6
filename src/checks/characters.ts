/** Finding characters that do not belong, for the rules about them. */
import type { Slip, WrittenFile } from './slip.ts';

/** Runs of characters in a file, told once a line, with what takes their place while reading on. */
export function findCharacters(
	{ lines }: Pick<WrittenFile, 'lines'>,
	pattern: RegExp,
	mend: (run: string) => string,
	tell: (run: string, codes: string) => { message: string; hint: string },
): Slip[] {
	const global = new RegExp(pattern.source, 'gu');
	return lines.flatMap((row, index) => {
		if (!pattern.test(row)) return [];
		const runs = [...row.matchAll(global)];
		const [first] = runs;
		if (!first) return [];
		const { message, hint } = tell(first[0], codesOf(first[0]));
		const line = index + 1;
		return [
			{
				line,
				column: first.index + 1,
				message: runs.length > 1 ? `${message}这一行共有 ${runs.length} 处。` : message,
				hint,
				edits: runs.map(({ 0: run, index: at }) => ({
					line,
					at,
					length: run.length,
					by: mend(run),
				})),
			},
		];
	});
}

/** U+200B, U+200C: what a reader cannot see has to be named. */
function codesOf(run: string): string {
	const codes = [...new Set(run)].map(
		(character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
	);
	return codes.slice(0, 3).join('、') + (codes.length > 3 ? '……' : '');
}
