/** Prose as sentences: what a citation covers, and what a figure stands in. */
import type { Vocabulary } from '../quantities/vocabulary.ts';
import { type BareFigure, bareFiguresIn } from './bare-figures.ts';
import type { Point, Prose, Run } from './prose.ts';

export interface Sentence {
	run: Run;
	text: string;
	/** Whether a source is cited in it, or was meant to be. */
	cited: boolean;
	/** The place of one of its characters. */
	at: (index: number) => Point;
}

const read = new WeakMap<Prose, readonly Sentence[]>();

/** Sentences end at 。！？； or with their block. */
export function sentencesIn(prose: Prose): readonly Sentence[] {
	const known = read.get(prose);
	if (known) return known;
	const sentences = prose.runs.flatMap(sentencesOf);
	read.set(prose, sentences);
	return sentences;
}

function sentencesOf(run: Run): Sentence[] {
	let start = 0;
	return run.text.split(/(?<=[。！？；])/u).map((text) => {
		const from = start;
		start += text.length;
		return {
			run,
			text,
			// A citation with a slip in it has its own message.
			cited: /@\s*\[?[a-z0-9]/.test(text),
			at: (index: number) => run.placeAt(from + index) ?? { line: 1, column: 1 },
		};
	});
}

const typed = new WeakMap<Vocabulary, WeakMap<Sentence, readonly BareFigure[]>>();

/** The figures that its author typed into a sentence. */
export function figuresOf(sentence: Sentence, vocabulary: Vocabulary): readonly BareFigure[] {
	const ofSentences = typed.get(vocabulary) ?? new WeakMap<Sentence, readonly BareFigure[]>();
	typed.set(vocabulary, ofSentences);
	const known = ofSentences.get(sentence);
	if (known) return known;
	const figures = bareFiguresIn(sentence.text, vocabulary);
	ofSentences.set(sentence, figures);
	return figures;
}
