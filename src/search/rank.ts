/**
 * Which pages answer a query, in what order, and what has to be said about it. It knows the table of
 * pages and the names; of the index it has what its caller gives it, so it runs without Pagefind.
 */
import { printedForms } from './amounts.ts';
import { type Answer, answerQuestion } from './answers.ts';
import { type AskIndex, findForms } from './hits.ts';
import type { NameRow } from './name-list.ts';
import type { NameHit, Names } from './names.ts';
import { orderByWeight, orderPages } from './order.ts';
import type { Pages } from './pages.ts';
import type { Query } from './query.ts';
import { segment } from './segment.ts';
import { cut, queryTokens } from './tokens.ts';
import { unpackReadings } from './unpack.ts';

export interface Ranked {
	/** Rows of pages, best first. */
	rows: number[];
	/** What to mark in the texts; every result holds them unless it is a name or an answer. */
	parts: string[][];
	/** Rows that stand here for their name or as answers, not for their text. */
	named: Set<number>;
	/** The words that were searched one by one, where no page has all that was typed. */
	fellBack: string[];
	/** The name that was taken for a misspelt one. */
	corrected?: string;
	/** A city that is none of the site's, where its park was asked for. */
	elsewhere?: { place: string; province: string };
	answer?: Answer;
}

export interface Known {
	pages: Pages;
	names: Names;
}

/** What is fetched only as far as a query needs it. */
export interface Asked {
	hits: AskIndex;
	/** How characters are read, packed. */
	sounds: () => Promise<string>;
}

const MOST_WORDS = 12;

export async function rank(query: Query, known: Known, asked: Asked): Promise<Ranked> {
	const { pages, names } = known;
	const ranked: Ranked = { rows: [], parts: query.parts, named: new Set(), fellBack: [] };
	if (query.parts.length === 0) return ranked;

	const provinceOf = ({ p }: NameRow) => pages.provinceOf(p);
	let nameHits = names.find(query.text, provinceOf);
	if (nameHits.length === 0) nameHits = names.find(query.own, provinceOf);
	if (nameHits.length === 0 && query.other !== query.text) {
		nameHits = names.find(query.other, provinceOf);
	}
	const findAll = (parts: string[][]) => findParts(parts, pages, asked.hits, asksFigure(query));
	let whole = await findAll(query.parts);
	let { question } = query;
	// 网络有几个 is no search for 网络.
	const asksAll = question?.asksList && question.collection && question.rest.length === 0;
	if (whole.length === 0 && !asksAll && query.core.length > 1 && query.core !== query.text) {
		whole = await findAll([printedForms(query.core)]);
		if (whole.length > 0) {
			// What is asked about stands in pages as it is: 火炬入统企业, not the zones named 火炬.
			question = undefined;
			nameHits = names.find(query.core, provinceOf);
			ranked.parts = [printedForms(query.core)];
			ranked.fellBack = [query.core];
		}
	}
	const answer = question && answerQuestion(question, names, pages);
	const isName = nameHits.some(({ level }) => ['name', 'alias', 'stem'].includes(level));
	// Where pages hold the words as they are, only a question that asks for more stands above them.
	const answers = answer && !isName && (whole.length === 0 || answer.sure) ? answer : undefined;

	if (whole.length === 0 && nameHits.length === 0 && !answers?.sure) {
		const elsewhere = names.placeWithout(query.text);
		if (elsewhere) return { ...ranked, elsewhere };
		const near = await findNear(query, names, asked);
		if (near[0]) {
			const rows = new Set(near.map(({ row }) => row.p));
			return { ...ranked, rows: [...rows], named: rows, corrected: near[0].name };
		}
	}
	if (answers) ranked.answer = answers;
	const named = new Set([...(answers?.rows ?? []), ...nameHits.map(({ row }) => row.p)]);
	let texts = whole;
	// A name in letters that was met needs no search for the letters.
	const isNamed = isName || (nameHits.length > 0 && !question);
	if (whole.length === 0 && !isNamed && !answers?.complete) {
		const fallback = await fallBack(query, pages, asked.hits, named.size > 0);
		texts = fallback.rows;
		if (texts.length > 0) {
			// Where names answer it all, nothing stands here for its parts alone.
			if (texts.some((row) => !named.has(row))) ranked.fellBack = fallback.words;
			ranked.parts = fallback.words.map((word) => [word]);
		}
	}
	return { ...ranked, rows: [...new Set([...named, ...texts])], named };
}

/** 9965亿 is a figure, and stands in a record; 2023年12月15日 is a date, and stands in a sentence. */
export function asksFigure({ parts }: Query): boolean {
	return parts.some(([form = '']) => /^[\d.,]+(?!.*[年月])/u.test(form));
}

/** Pages that have every part in one of its forms, best first. */
async function findParts(
	parts: readonly string[][],
	pages: Pages,
	ask: AskIndex,
	asksFigure = false,
): Promise<number[]> {
	const found = await Promise.all(
		parts.map(async (forms) => ({
			hits: await findForms(forms, ask),
			words: Math.max(1, queryTokens(forms[0] ?? '').row.length),
		})),
	);
	return orderPages(found, pages, { asksFigure });
}

async function findNear(query: Query, names: Names, asked: Asked): Promise<NameHit[]> {
	return names.findNear(query.own, unpackReadings(await asked.sounds()));
}

/** Pages that have the query's words apart: all of them, else, unless `strict`, those that weigh most. */
async function fallBack(
	query: Query,
	pages: Pages,
	ask: AskIndex,
	strict: boolean,
): Promise<{ rows: number[]; words: string[] }> {
	// 471.3万元 is a figure or it is not; its parts are other figures.
	const [unit, ...others] = cut(query.core);
	if (unit?.kind === 'number' && others.length < 5) return { rows: [], words: [] };
	const words = segment(query).slice(0, MOST_WORDS);
	if (words.length === 0 || (words.length === 1 && words[0] === query.text)) {
		return { rows: [], words: [] };
	}
	const all = await findParts(
		words.map((word) => [word]),
		pages,
		ask,
	);
	if (all.length > 0 || strict) return { rows: all, words };
	const hits = await Promise.all(words.map((word) => findForms([word], ask)));
	return {
		rows: orderByWeight(hits, pages),
		words: words.filter((_, i) => (hits[i]?.size ?? 0) > 0),
	};
}
