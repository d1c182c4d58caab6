/**
 * A pasted sentence is not a question: the pages that hold its figures and its rarest words answer it,
 * however it is introduced and whatever is named in it.
 */
import { printedForms } from './amounts.ts';
import { type AskIndex, findForms, type Hits } from './hits.ts';
import { normalise } from './normalise.ts';
import type { Pages } from './pages.ts';
import { wordsOf } from './segment.ts';
import { cut, rowWords } from './tokens.ts';

export interface Passage {
	/** Its clauses as they stand, the longest first. */
	clauses: string[];
	/** Its figures, each in every form it may be printed. */
	figures: string[][];
	/** Its words, the longest first. */
	words: string[];
}

/** What is shorter, or all of one clause and not long, is asked as it is. */
const SEVERAL = 14;
const LONG = 24;
/** How much is asked of the index: what more would fetch adds little. */
const MOST_STRETCHES = 3;
const MOST_FIGURES = 3;
const MOST_WORDS = 4;
/** Words in a row that hardly two sentences share. */
const STRETCH = 8;
/** A clause of less is introduction: 据报道. */
const LEAST = 5;

const CLAUSE_END = /[。！？；：，、…\n“”"「」『』《》〈〉（）()[\]【】—]+|[,;:!?](?!\d)/u;
/** A number with what it counts; years and dates are no figures. */
const FIGURE =
	/(?<![\d.a-z])(?!(?:19|20)\d{2}年)\d[\d,]*(?:\.\d+)?(?:[%‰]|个百分点|[万亿]*(?![年月日])\p{Script=Han})/gu;

export function readPassage(
	typed: string,
	variants: ReadonlyMap<string, string>,
): Passage | undefined {
	const clauses = typed
		.split(CLAUSE_END)
		.map((clause) => normalise(clause, variants).trim())
		.filter((clause) => cut(clause).length > 0);
	const han = typed.match(/\p{Script=Han}/gu)?.length ?? 0;
	if (han < (clauses.length > 1 ? SEVERAL : LONG)) return undefined;
	const text = clauses.join('，');
	// 沈阳、大连、鞍山、锦州、营口: a list of names is no sentence.
	if (Math.max(...clauses.map((clause) => cut(clause).length)) < STRETCH) return undefined;
	return {
		clauses: clauses
			.filter((clause) => cut(clause).length >= LEAST)
			.toSorted((a, b) => b.length - a.length),
		figures: [...new Set(text.match(FIGURE))]
			.toSorted((a, b) => digitsOf(b) - digitsOf(a))
			.slice(0, MOST_FIGURES)
			.map((figure) => printedForms(figure)),
		words: [...new Set(clauses.flatMap((clause) => wordsOf(clause)))]
			.filter((word) => word.length > 1 && !/\d/.test(word))
			.toSorted((a, b) => b.length - a.length),
	};
}

const digitsOf = (text: string) => text.match(/\d/g)?.length ?? 0;

/**
 * What of a clause is rarest, for a page may begin it otherwise, and what many pages have is large to
 * fetch: of one that is long two stretches, one of each half.
 */
function stretchesOf(clause: string, isCommon: (word: string) => boolean): string[] {
	const units = cut(clause);
	const rare = rowWords(clause).map((word) => (isCommon(word) ? 0 : 1));
	const best = (from: number, to: number) => {
		const last = Math.max(from, to - STRETCH);
		const worth = (start: number) =>
			rare
				.slice(start, Math.min(start + STRETCH, to) - 1)
				.reduce<number>((sum, one) => sum + one, 0);
		let start = from;
		for (let at = from + 1; at <= last; at++) if (worth(at) > worth(start)) start = at;
		return clause.slice(units[start]?.start, units[Math.min(start + STRETCH, to) - 1]?.end);
	};
	const { length } = units;
	const half = Math.ceil(length / 2);
	return length > 2 * STRETCH ? [best(0, half), best(half, length)] : [best(0, length)];
}

/** A figure up to the character after its number, which the index knows as one word: 3.1万. */
const briefly = (form: string) => /^[\d.,]+./u.exec(form)?.[0] ?? form;

export interface PassageFound {
	rows: number[];
	/** What was met of it, to mark it. */
	parts: string[][];
}

interface Part {
	forms: string[];
	weight: number;
}

/** A page needs so much of what the best has, to stand beside it. */
const ENOUGH = 0.6;
/** What is said by less than a word that one page of a hundred has is said by chance. */
const LEAST_SAID = 4.6;
const MOST_PAGES = 10;

export async function findPassage(
	passage: Passage,
	pages: Pages,
	ask: AskIndex,
): Promise<PassageFound> {
	const { clauses, figures } = passage;
	const isCommon = (word: string) => ask.isCommon?.(word) ?? false;
	const stretches = clauses
		.flatMap((clause) => stretchesOf(clause, isCommon))
		.slice(0, MOST_STRETCHES);
	const sure = [
		...stretches.map((text): Part => ({ forms: [text], weight: 2 })),
		// The same figure is the same fact, in whatever words.
		...figures.map((forms): Part => ({ forms, weight: 1.5 })),
	];
	const found = await Promise.all(
		sure.map(({ forms }, i) => findForms(i < stretches.length ? forms : forms.map(briefly), ask)),
	);
	let all = sure.map((part, i) => ({ ...part, hits: found[i] ?? new Map() }));
	// What stands somewhere as it is, or has two of its figures on one page, need not be looked for in words.
	const isMet = all.some(({ hits }, i) => i < stretches.length && hits.size > 0);
	const figured = all.slice(stretches.length).flatMap(({ hits }) => [...hits.keys()]);
	if (!isMet && new Set(figured).size === figured.length) {
		const isRare = (word: string) =>
			rowWords(word)
				.slice(0, -1)
				.some((pair) => !isCommon(pair));
		const words = passage.words.filter(isRare).slice(0, MOST_WORDS);
		const more = await Promise.all(words.map((word) => findForms([word], ask)));
		all = [
			...all,
			...words.map((word, i) => ({ forms: [word], weight: 0.7, hits: more[i] ?? new Map() })),
		];
	}
	return order(all, pages);
}

function order(all: (Part & { hits: Hits })[], pages: Pages): PassageFound {
	const scores = new Map<string, number>();
	for (const { hits, weight } of all) {
		const says = Math.log(1 + pages.count / Math.max(1, hits.size)) * weight;
		for (const id of hits.keys()) scores.set(id, (scores.get(id) ?? 0) + says);
	}
	const best = Math.max(0, ...scores.values());
	if (best < LEAST_SAID) return { rows: [], parts: [] };
	const scored = [...scores].flatMap(([id, score]) => {
		const row = pages.rowOf(id);
		if (row === undefined || score < best * ENOUGH) return [];
		return [{ row, score: score + pages.worthOf(row) }];
	});
	return {
		rows: scored
			.toSorted((a, b) => b.score - a.score || a.row - b.row)
			.slice(0, MOST_PAGES)
			.map(({ row }) => row),
		parts: all.filter(({ hits }) => hits.size > 0).map(({ forms }) => forms),
	};
}
