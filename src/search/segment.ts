/** The words of a query that no page has as a whole, to be looked for one by one. */
import type { Query } from './query.ts';
import { cut } from './tokens.ts';

const STOP = new Set([...'的了吗呢吧啊是在和与及或有哪些个家多少什么']);

/** What the question is about, else what the browser takes for words. */
export function segment({ core, question }: Pick<Query, 'core' | 'question'>): string[] {
	const given = question && question.words.length > 0 ? question.words : [core];
	const words = given.flatMap((part) =>
		question?.words.includes(part) && given.length > 1 ? [part] : wordsOf(part),
	);
	const telling = words.filter((word) => !STOP.has(word) && cut(word).length > 0);
	return [...new Set(telling.filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word)))];
}

/**
 * Single characters are on every other page. Several in a row are taken for one word the browser
 * does not know (径济), one alone for a part of the word beside it (奥国际).
 */
export function wordsOf(text: string): string[] {
	const words: { text: string; end: number; single: boolean }[] = [];
	for (const { segment, index } of cutWords(text)) {
		if (STOP.has(segment)) continue;
		const single = /^\p{Script=Han}$/u.test(segment);
		const last = words.at(-1);
		if (single && last?.single && last.end === index) {
			last.text += segment;
			last.end += segment.length;
		} else words.push({ text: segment, end: index + segment.length, single });
	}
	for (const [i, word] of words.entries()) {
		if (word.text.length > 1 || !word.single) continue;
		const [before, after] = [words[i - 1], words[i + 1]];
		const start = word.end - word.text.length;
		if (before?.end === start) {
			before.text += word.text;
			before.end = word.end;
			word.text = '';
		} else if (after && after.end - after.text.length === word.end) {
			after.text = word.text + after.text;
			word.text = '';
		}
	}
	return words.flatMap(({ text: word }) => (word === '' ? [] : [word]));
}

/** As the browser cuts words; where it cannot, characters two by two, which most words are. */
function cutWords(text: string): { segment: string; index: number }[] {
	if ('Segmenter' in Intl) {
		const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
		return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
	}
	return Array.from(text.matchAll(TWO_OR_OTHER), ({ 0: segment, index }) => ({ segment, index }));
}

const HAN = '(?![的了吗呢吧啊])\\p{Script=Han}';
const OTHER = '(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])+';
const TWO_OR_OTHER = new RegExp(`(?:${HAN}){1,2}|${OTHER}(?:[.,'’]${OTHER})*`, 'gu');
