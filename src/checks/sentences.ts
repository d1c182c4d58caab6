/** Prose as sentences: what a citation covers, and what a figure stands in. */
import type { Point, Prose, Run } from './prose.ts';

export interface Sentence {
	run: Run;
	text: string;
	/** Where it begins in the run. */
	start: number;
	/** Whether a source is cited in it, or was meant to be. */
	cited: boolean;
	/** The place of one of its characters. */
	at: (index: number) => Point;
}

/** Sentences end at 。！？； or with their block. */
export function sentencesIn({ runs }: Prose): Sentence[] {
	return runs.flatMap((run) => {
		let start = 0;
		return run.text.split(/(?<=[。！？；])/u).map((text) => {
			const from = start;
			start += text.length;
			return {
				run,
				text,
				start: from,
				// A citation with a slip in it has its own message.
				cited: /@\s*\[?[a-z0-9]/.test(text),
				at: (index: number) => run.places[from + index] ?? { line: 1, column: 1 },
			};
		});
	});
}
