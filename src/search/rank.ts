/**
 * Which pages answer a query, in what order, and what has to be said about it. It knows the table of
 * pages and the names; of the index it has what its caller gives it, so it runs without Pagefind.
 */
import { anchorIn, findAddress } from './addresses.ts';
import { printedForms } from './amounts.ts';
import { inSigns } from './numerals.ts';
import { type Answer, answerQuestion, comparedIn } from './answers.ts';
import type { Language } from './corrections.ts';
import type { Elsewhere } from './elsewhere.ts';
import { isParkName } from './name-keys.ts';
import { type AskIndex, findForms, type Hits, trusting } from './hits.ts';
import type { NameRow } from './name-list.ts';
import type { Names } from './names.ts';
import { orderByWeight, orderPages } from './order.ts';
import type { Pages } from './pages.ts';
import { findPassage } from './passage.ts';
import type { Query, Question } from './query.ts';
import { asksForRanks, findRanks } from './ranks.ts';
import { segment } from './segment.ts';
import { cut, queryTokens } from './tokens.ts';

export interface Ranked {
	/** Rows of pages, best first. */
	rows: number[];
	/** What to mark in the texts; every result holds them unless it is a name or an answer. */
	parts: string[][];
	/** Rows that stand here for their name or as answers, not for their text. */
	named: Set<number>;
	/** The part of a page that does what is asked for, by the page's row. */
	anchors: ReadonlyMap<number, string>;
	/** The words that were searched one by one, where no page has all that was typed. */
	fellBack: string[];
	/** Words that no page has. */
	unmet: string[];
	/** A name and words that are on pages, but on none together. */
	apart: string[];
	/** The name that was taken for a misspelt one. */
	corrected?: string;
	/** A place that has no such park here, where its park was asked for. */
	elsewhere?: Elsewhere;
	answer?: Answer;
	/** Parks that were asked for side by side: shenyang, dalian. */
	compared: NameRow[];
}

export interface Known {
	pages: Pages;
	names: Names;
}

/** What is fetched only as far as a query needs it. */
export interface Asked {
	hits: AskIndex;
	language: () => Promise<Language>;
}

const MOST_WORDS = 12;
/** So many names of a passage are worth a result each. */
const MOST_ABOUT = 3;

export async function rank(query: Query, known: Known, asked: Asked): Promise<Ranked> {
	const { pages, names } = known;
	const ranked: Ranked = {
		rows: [],
		parts: query.parts,
		named: new Set(),
		anchors: new Map(),
		fellBack: [],
		unmet: [],
		apart: [],
		compared: [],
	};
	if (query.parts.length === 0) return ranked;

	const addressed = await findAddress(query, known, asked.hits);
	if (addressed.length > 0) {
		const anchor = anchorIn(query);
		const anchors = new Map(anchor === '' ? [] : addressed.map((row) => [row, anchor]));
		return { ...ranked, rows: addressed, named: new Set(addressed), anchors };
	}
	const provinceOf = ({ p }: NameRow) => pages.provinceOf(p);
	let nameHits = names.find(query.text, provinceOf);
	if (nameHits.length === 0) nameHits = names.find(query.own, provinceOf);
	if (nameHits.length === 0 && query.other !== query.text) {
		nameHits = names.find(query.other, provinceOf);
	}
	const options = { ...query, isEvent: (row: number) => names.kinds.isEvent(pages.typeOf(row)) };
	const findAll = (parts: string[][], hits = asked.hits) => findParts(parts, pages, hits, options);
	const { passage } = query;
	let whole = await findAll(query.parts, passage && trusting(asked.hits));
	const inOtherSigns = query.parts.map((forms) => forms.map(inSigns));
	if (whole.rows.length === 0 && String(inOtherSigns) !== String(query.parts)) {
		whole = await findAll(inOtherSigns);
		if (whole.rows.length > 0) ranked.parts = inOtherSigns;
	}
	if (passage && nameHits.length === 0 && !whole.isTitled) {
		const { rows, parts } = await findPassage(passage, pages, trusting(asked.hits));
		if (rows.length > 0) {
			// Whom it is about, though their own pages may say it otherwise.
			const about = names
				.mentions(query.text)
				.flatMap((mention) => mention.rows.slice(0, 1))
				.slice(0, MOST_ABOUT)
				.map(({ p }) => p);
			const named = new Set(about.filter((row) => !rows.includes(row)));
			return { ...ranked, rows: [...rows, ...named], parts, named };
		}
	}
	if (passage) whole = await findAll(query.parts);
	const ways = names.ways.find(query.core).concat(names.ways.find(query.text));
	const anchors = new Map(ways.toReversed().map(({ row, anchor }) => [row, anchor]));
	let { question } = query;
	// 网络有几个 is no search for 网络.
	const asksAll = question?.asksList && question.collection && question.rest.length === 0;
	const asksRank = question !== undefined && asksForRanks(question);
	if (
		whole.rows.length === 0 &&
		!asksAll &&
		!asksRank &&
		query.core.length > 1 &&
		query.core !== query.text
	) {
		whole = await findAll([printedForms(query.core)]);
		if (whole.rows.length > 0) {
			// What is asked about stands in pages as it is: 火炬入统企业, not the zones named 火炬.
			question = undefined;
			nameHits = names.find(query.core, provinceOf);
			ranked.parts = [printedForms(query.core)];
			ranked.fellBack = [query.core];
		}
	}
	const answer =
		question &&
		(asksRank
			? await findRanks(question, known, asked.hits)
			: answerQuestion(question, names, pages, whole.rows));
	const isName = nameHits.some(({ level }) => ['name', 'alias', 'stem'].includes(level));
	// Where pages hold the words as they are, only a question that asks for more stands above them.
	const isOverApart = query.parts.length > 1 && (answer?.overApart ?? answer?.complete ?? false);
	const isAsIs = whole.rows.length > 0 && (whole.isTitled || !(answer?.sure || isOverApart));
	const answers = answer && (asksRank || !isName) && !isAsIs ? answer : undefined;

	const isPark = isParkName(query.text);
	const isUntold = names.isUntold(query.other);
	if (
		nameHits.length === 0 &&
		ways.length === 0 &&
		(isUntold || whole.rows.length === 0 || (query.parts.length > 1 && isPark)) &&
		(isUntold || isPark || !(asksFigure(query) || (answers && question && asksMore(question))))
	) {
		const isAnswered = whole.rows.length > 0 || (answers?.sure ?? false);
		const missing =
			isAnswered && !isUntold && !isParkName(query.text)
				? undefined
				: await findMissing(query, known, asked, isAnswered);
		if (missing?.elsewhere && isUntold) {
			// What is of no kind only lists provinces.
			missing.rows = whole.rows.filter((row) => pages.worthOf(row) > 0);
		}
		if (missing) return { ...ranked, ...missing };
	}
	if (answers) ranked.answer = answers;
	const named = new Set([
		...ways.map(({ row }) => row),
		...(answers?.rows ?? []),
		...nameHits.map(({ row }) => row.p),
		// A document is looked for by its number: the source that bears it is no less than what rests on it.
		...(DOCUMENT.test(query.text) ? whole.titled : []),
	]);
	let texts = whole.rows;
	// A name in letters that was met needs no search for the letters.
	const isNamed = isName || (nameHits.length > 0 && !question);
	if (texts.length === 0 && !isNamed && ways.length === 0 && !answers?.complete) {
		const fallback = await fallBack(query, known, asked.hits, named.size > 0);
		texts = fallback.rows;
		// Of a pasted sentence it need not be told which of its words are its own.
		ranked.unmet = query.passage ? [] : fallback.unmet;
		const isWanting = answers && texts.length + ranked.unmet.length === 0 && !question?.metric;
		if (isWanting && !query.passage && question && question.rest.length > 0) {
			ranked.apart = fallback.words;
		}
		if (texts.length > 0) {
			// Where names answer it all, nothing stands here for its parts alone.
			if (texts.some((row) => !named.has(row))) ranked.fellBack = fallback.words;
			ranked.parts = fallback.words.map((word) => [word]);
		}
	}
	// A figure is what was looked for; what it measures only says so.
	const first = question && asksForFigure(question) ? texts : [];
	const compared = answers && question ? comparedIn(question, names) : [];
	return {
		...ranked,
		rows: [...new Set([...first, ...named, ...texts])],
		named,
		anchors,
		compared,
	};
}

/** 9965亿 is a figure, and stands in a record; 2023年12月15日 is a date, and stands in a sentence. */
export function asksFigure({ parts }: Pick<Query, 'parts'>): boolean {
	return parts.some(([form = '']) => /^[\d.,]+(?!.*[年月])/u.test(form));
}

const DATE = /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?$|^\d{4}-\d\d(?:-\d\d)?$/u;
const asksDay = ({ parts }: Pick<Query, 'parts'>) =>
	parts.some((forms) => forms.some((form) => DATE.test(form)));

/** Who asks so of what is named has not misspelt a name. */
const asksMore = ({ asksList, ranks, asksDate, extreme, metric }: Question) =>
	asksList || ranks || asksDate || extreme !== undefined || metric !== undefined;

/** 1152家科技型中小企业: a figure beside what it measures. */
const asksForFigure = ({ rest }: Question) => rest.some((part) => /^\d[\d.,]*\D/u.test(part));

/** 国函〔1992〕169号 */
const DOCUMENT = /\p{Script=Han}[〔([]?\d{4}[〕)\]]?\d+号$/u;

interface FoundParts {
	rows: number[];
	/** Those that hold it all in their title, in a row. */
	titled: number[];
	/** Whether the first does. */
	isTitled: boolean;
}

/** Pages that have every part in one of its forms, best first. */
async function findParts(
	parts: readonly string[][],
	pages: Pages,
	ask: AskIndex,
	{ isEvent, ...query }: Pick<Query, 'parts'> & { isEvent: (row: number) => boolean },
): Promise<FoundParts> {
	const found = await Promise.all(
		parts.map(async (forms) => ({
			hits: await findForms(forms, ask),
			words: Math.max(1, queryTokens(forms[0] ?? '').row.length),
		})),
	);
	const rows = orderPages(found, pages, {
		asksFigure: asksFigure(query),
		...(asksDay(query) ? { isEvent } : {}),
	});
	const titled =
		found.length === 1 ? rows.filter((row) => isInTitle(row, found[0]?.hits, pages)) : [];
	return { rows, titled, isTitled: titled[0] !== undefined && titled[0] === rows[0] };
}

function isInTitle(row: number, hits: Hits | undefined, pages: Pages): boolean {
	return hits?.get(pages.idOf(row))?.some((place) => place < pages.titleWords(row)) ?? false;
}

/** Why nothing is found: it lies elsewhere, or was meant for a name; else nothing is said here. */
async function findMissing(
	query: Query,
	{ names }: Known,
	asked: Asked,
	isAnswered: boolean,
): Promise<Partial<Ranked> | undefined> {
	// Few queries need what knows of other places and of slips.
	const [{ findMeant }, language] = await Promise.all([import('./missing.ts'), asked.language()]);
	const { elsewhere, near } = findMeant(query, names, language, isAnswered);
	if (elsewhere) return { elsewhere };
	if (isAnswered) return undefined;
	if (near[0]) {
		const rows = new Set(near.map(({ row }) => row.p));
		return { rows: [...rows], named: rows, corrected: near[0].name };
	}
	// 火星高新区 is a name, and where nothing bears it, pages that have one of its words are no answer.
	return isParkName(query.text) ? {} : undefined;
}

/** 2024综合评价 is about a year, 2024家 a figure. */
const YEAR_FIRST = /^(?:19|20)\d{2}(?![\d.,%家个户项人亿万元年])/u;

/** Pages that have the query's words apart: all of them, else, unless `strict`, those that weigh most. */
async function fallBack(
	query: Query,
	{ pages, names }: Known,
	ask: AskIndex,
	strict: boolean,
): Promise<{ rows: number[]; words: string[]; unmet: string[] }> {
	const none = { rows: [], words: [], unmet: [] };
	// 471.3万元 is a figure or it is not; its parts are other figures.
	const [unit, ...others] = cut(query.core);
	if (unit?.kind === 'number' && others.length < 5 && !YEAR_FIRST.test(query.core)) return none;
	const words = segment(query).slice(0, MOST_WORDS);
	if (words.length === 0 || (words.length === 1 && words[0] === query.text)) return none;
	const hits = await Promise.all(words.map((word) => findForms([word], ask)));
	const found = words.map((word, i) => ({
		hits: hits[i] ?? new Map(),
		words: Math.max(1, queryTokens(word).row.length),
	}));
	const all = orderPages(found, pages);
	const rows = all.length > 0 || strict ? all : orderByWeight(hits, pages);
	// A term that is spoken of explains it: 口径 of 口径不同能比较吗.
	const terms = names
		.mentions(query.core)
		.flatMap((mention) => mention.rows.filter((row) => names.kinds.roleOf(row) === 'term'))
		.map(({ p }) => p)
		.filter((row) => rows.includes(row));
	return {
		rows: [...new Set([...terms, ...rows])],
		words: all.length > 0 || strict ? words : words.filter((_, i) => (hits[i]?.size ?? 0) > 0),
		unmet: words.filter((_, i) => hits[i]?.size === 0),
	};
}
