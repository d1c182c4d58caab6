import { foldWord, lineFor, unlistedWords } from '../unlisted-words.ts';
import type { ContentRule } from './rule.ts';

const path = 'content/vocabulary/qualifiers.yaml';

export const unknownQualifier: ContentRule = {
	id: 'unknown-qualifier',
	about:
		'限定词（qualifier）要在 content/vocabulary/qualifiers.yaml 里：它决定数字怎样比较。原文用了表里没有的词，在那里加一行，写明它的意思。',
	scope: 'content',
	check: (corpus) => {
		const words = corpus.vocabulary.qualifiers.map(({ word }) => word);
		return unlistedWords(corpus, 'qualifiers', {
			isKnown: (text) => words.includes(text),
			coreOf: (text) => text,
			message: (text) => `没有“${text}”这个限定词`,
			mend: (text) => {
				const meant = words.filter((word) => foldWord(word) === foldWord(text));
				return meant.length === 1 ? `改成 ${meant[0]}。` : undefined;
			},
			add: (core) =>
				`确实印着这个词，就在 ${path} 里加一行：${lineFor(`word: ${core}, bound: …`)}；bound 按意思写 about（大约）、below（不到）、above（超过）、at-least（不少于）、at-most（不多于）或 exact（就是这个数）。`,
		});
	},
};
