/** From what was typed to results: the one search that dialog and page use. */
import { printedForms } from './amounts.ts';
import { type Answer, answerQuestion } from './answers.ts';
import { type Excerpt, makeExcerpt, markAll, type Marked, patternOf } from './excerpt.ts';
import { type Figure, pickFigures } from './figures.ts';
import type { PageText } from './index-text.ts';
import type { NameRow } from './name-list.ts';
import { type NameHit, Names } from './names.ts';
import { Pages } from './pages.ts';
import { type Query, type Question, readQuery } from './query.ts';
import { segment } from './segment.ts';
import type { Hits, Store } from './store.ts';
import { cut, queryTokens } from './tokens.ts';
import { unpackReadings, unpackVariants } from './unpack.ts';

export interface Result {
	row: number;
	/** From the site's root, with the section's address where the match stands in one. */
	path: string;
	title: Marked;
	type: string;
	province: string;
	heading: string;
	excerpt: Marked;
	figures: Figure[];
	/** When it was founded or approved, where that was asked. */
	date?: string;
}

export interface Filters {
	type?: string;
	province?: string;
}

export interface Found {
	/** All results, after filters. */
	total: number;
	results: Result[];
	/** How many results each type and province has, before its own filter. */
	types: [name: string, count: number][];
	provinces: [name: string, count: number][];
	/** The words that were searched one by one, where no page has all that was typed. */
	parts: string[];
	/** The name that was taken for a misspelt one. */
	corrected?: string;
	/** Names like the query, where nothing was found. */
	near: { path: string; name: string }[];
	/** The query as it was understood, in Simplified characters. */
	text: string;
}

interface Ranked {
	/** Rows of pages, best first. */
	rows: number[];
	/** What to mark in the texts; every result holds them unless it is a name or an answer. */
	parts: string[][];
	/** Rows that stand here for their name or as answers, not for their text. */
	named: Map<number, NameRow | undefined>;
	fellBack: string[];
	corrected?: string;
	answer?: Answer;
	query: Query;
}

/** How much it counts that a page says it often. A page prints a figure of its own several times. */
const OFTEN = 0.25;
const OFTEN_FIGURE = 1;
/** More often than this it is an example, as in the guide. */
const MANY_TIMES = 3;

/** Past this many words in a row another one changes nothing but the bytes that are fetched. */
const LONGEST_ROW = 14;
const MOST_WORDS = 12;

export class Engine {
	private readonly store: Store;
	private readonly ready: Promise<{
		pages: Pages;
		names: Names;
		variants: Map<string, string>;
		phrases: [string, string][];
		qualifiers: string[];
	}>;
	private last: { key: string; ranked: Promise<Ranked> } | undefined;

	constructor(store: Store) {
		this.store = store;
		this.ready = Promise.all([store.pages(), store.names()]).then(([table, list]) => {
			const variants = unpackVariants(table.variants);
			const names = new Names(list, variants);
			const { phrases } = table;
			return { pages: new Pages(table), names, variants, phrases, qualifiers: list.qualifiers };
		});
	}

	/** Fetch what every search needs, so that the first one need not wait for it. */
	async warm(): Promise<void> {
		await Promise.all([this.ready, this.store.hits('q')]);
	}

	/** Search, and read the texts of the results from `from` up to `to`. */
	async search(typed: string, filters: Filters, from: number, to: number): Promise<Found> {
		const { pages, names, variants } = await this.ready;
		if (this.last?.key !== typed) this.last = { key: typed, ranked: this.rank(typed) };
		const ranked = await this.last.ranked;
		const isType = (row: number) => !filters.type || pages.typeOf(row) === filters.type;
		const isThere = (row: number) =>
			!filters.province || pages.provinceOf(row) === filters.province;
		const rows = ranked.rows.filter((row) => isType(row) && isThere(row));
		const results = await this.describe(ranked, rows.slice(from, to), pages, variants);
		const near =
			ranked.rows.length > 0
				? []
				: names.suggest(ranked.query.text).map(({ row, name }) => ({ path: `${row.i}/`, name }));
		return {
			total: rows.length,
			results,
			types: count(ranked.rows.filter(isThere), (row) => pages.typeOf(row)),
			provinces: count(ranked.rows.filter(isType), (row) => pages.provinceOf(row)),
			parts: ranked.fellBack,
			...(ranked.corrected ? { corrected: ranked.corrected } : {}),
			near,
			text: ranked.query.text,
		};
	}

	private async rank(typed: string): Promise<Ranked> {
		const { pages, ...dictionary } = await this.ready;
		const { names } = dictionary;
		const query = readQuery(typed, dictionary);
		const ranked: Ranked = { rows: [], parts: query.parts, named: new Map(), fellBack: [], query };
		if (query.parts.length === 0) return ranked;

		const provinceOf = ({ p }: NameRow) => pages.provinceOf(p);
		let nameHits = names.find(query.text, provinceOf);
		if (nameHits.length === 0) nameHits = names.find(query.own, provinceOf);
		const often = asksFigure(query) ? OFTEN_FIGURE : OFTEN;
		let whole = await this.findAll(query.parts, pages, often);
		let { question } = query;
		// 网络有几个 is no search for 网络.
		const asksAll = question?.asksList && question.collection && question.rest.length === 0;
		if (whole.length === 0 && !asksAll && query.core.length > 1 && query.core !== query.text) {
			whole = await this.findAll([printedForms(query.core)], pages, often);
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

		const pinned = new Map<number, NameRow | undefined>();
		let texts = whole;
		if (whole.length === 0 && nameHits.length === 0 && !answers?.sure) {
			const near = await this.findNear(query, names);
			for (const { row } of near) pinned.set(row.p, row);
			if (near[0]) ranked.corrected = near[0].name;
		}
		if (!ranked.corrected) {
			if (answers) {
				for (const row of answers.rows) pinned.set(row, undefined);
				ranked.answer = answers;
			}
			for (const { row } of nameHits) if (!pinned.has(row.p)) pinned.set(row.p, row);
			// A name in letters that was met needs no search for the letters.
			const named = isName || (nameHits.length > 0 && !question);
			if (whole.length === 0 && !named && !answers?.complete) {
				const fallback = await this.fallBack(query, pages, pinned.size > 0);
				texts = fallback.rows;
				if (texts.length > 0) {
					// Where names answer it all, nothing stands here for its parts alone.
					if (texts.some((row) => !pinned.has(row))) ranked.fellBack = fallback.words;
					ranked.parts = fallback.words.map((word) => [word]);
				}
			}
		}
		ranked.named = pinned;
		ranked.rows = [...new Set([...pinned.keys(), ...texts])];
		return ranked;
	}

	/** Pages that have every part in one of its forms, best first. */
	private async findAll(parts: string[][], pages: Pages, often = OFTEN): Promise<number[]> {
		const found = await Promise.all(
			parts.map(async (forms) => {
				const all = await Promise.all(forms.map((form) => this.findForm(form)));
				return all.reduce(union);
			}),
		);
		const common = intersect(found);
		if (common.size === 0) return [];
		const rows = [...common.keys()].flatMap((id) => pages.rowOf(id) ?? []);
		const words = parts.map((forms) => Math.max(1, queryTokens(forms[0] ?? '').row.length));
		const scored = rows.map((row) => {
			const id = pages.idOf(row);
			let score = pages.worthOf(row);
			for (const [i, hits] of found.entries()) {
				const places = hits.get(id) ?? [];
				const inTitle = pages.titleWords(row);
				if (places.some((place) => place < inTitle)) {
					score += 3 + (places[0] === 0 ? 1 : 0) + (3 * (words[i] ?? 1)) / inTitle;
				}
				const times = places.length / (words[i] ?? 1);
				score += Math.log2(1 + (often > OFTEN ? Math.min(times, MANY_TIMES) : times)) * often;
			}
			return { row, score };
		});
		return scored.sort((a, b) => b.score - a.score || a.row - b.row).map(({ row }) => row);
	}

	private async findForm(form: string): Promise<Hits> {
		const { row, pairs, prefix } = queryTokens(form);
		const wanted: Promise<Hits>[] = pairs.map((pair) => this.store.hits(pair));
		// The pair already says that its first word is there.
		if (row.length > 1 || pairs.length === 0) {
			if (row.length > 0) wanted.push(this.store.hits(row.slice(0, LONGEST_ROW).join(' ')));
		}
		if (prefix !== undefined) wanted.push(this.store.hits(prefix, true));
		const found = intersect(await Promise.all(wanted));
		const [number = ''] = row;
		if (!number.startsWith('n') || row.length < 2) return found;
		// Of words in a row only the first place is told; the number alone tells how often it stands.
		const alone = await this.store.hits(number);
		return new Map([...found].map(([id, places]) => [id, [...places, ...(alone.get(id) ?? [])]]));
	}

	private async findNear(query: Query, names: Names): Promise<NameHit[]> {
		const sounds = unpackReadings(await this.store.sounds());
		return names.findNear(query.own, sounds);
	}

	/** Pages that have the query's words apart: all of them, else those that weigh most. */
	private async fallBack(
		query: Query,
		pages: Pages,
		strict: boolean,
	): Promise<{ rows: number[]; words: string[] }> {
		// 471.3万元 is a figure or it is not; its parts are other figures.
		const [unit, ...others] = cut(query.core);
		if (unit?.kind === 'number' && others.length < 5) return { rows: [], words: [] };
		const words = segment(query).slice(0, MOST_WORDS);
		if (words.length === 0 || (words.length === 1 && words[0] === query.text)) {
			return { rows: [], words: [] };
		}
		const hits = await Promise.all(words.map((word) => this.findForm(word)));
		const all = await this.findAll(
			words.map((word) => [word]),
			pages,
		);
		if (all.length > 0 || strict) return { rows: all, words };
		const weights = hits.map(({ size }) => (size === 0 ? 0 : Math.log(1 + pages.count / size)));
		const most = weights.reduce((sum, weight) => sum + weight, 0);
		const scores = new Map<string, number>();
		for (const [i, found] of hits.entries()) {
			for (const id of found.keys()) scores.set(id, (scores.get(id) ?? 0) + (weights[i] ?? 0));
		}
		const rows = [...scores]
			.filter(([, score]) => score >= most * 0.6)
			.flatMap(([id, score]) => {
				const row = pages.rowOf(id);
				return row === undefined ? [] : [{ row, score: score + pages.worthOf(row) }];
			})
			.sort((a, b) => b.score - a.score || a.row - b.row);
		return {
			rows: rows.map(({ row }) => row),
			words: words.filter((_, i) => (hits[i]?.size ?? 0) > 0),
		};
	}

	private async describe(
		ranked: Ranked,
		rows: number[],
		pages: Pages,
		variants: ReadonlyMap<string, string>,
	): Promise<Result[]> {
		const { question } = ranked.query;
		const patterns = ranked.parts.flatMap((forms) => {
			const sources = forms.flatMap((form) => patternOf(form)?.source ?? []);
			return sources.length > 0 ? [new RegExp(sources.join('|'), 'giu')] : [];
		});
		const figuresOf = new Map(ranked.answer?.figuresOf.map((entry) => [entry.p, entry]));
		return Promise.all(
			rows.map(async (row): Promise<Result> => {
				const entry = figuresOf.get(row);
				const [text, figures] = await Promise.all([
					this.store.text(pages.idOf(row)),
					entry && question ? this.figures(entry, question) : [],
				]);
				const isNamed = ranked.named.has(row);
				const excerpt = makeExcerpt(text, patterns, variants, asksFigure(ranked.query));
				const date = ranked.answer?.dated.find(({ p }) => p === row)?.d;
				return {
					row,
					path: pathOf(text, excerpt, isNamed),
					title: markAll(text.t, patterns, variants),
					type: pages.typeOf(row),
					province: pages.provinceOf(row),
					heading: isNamed ? '' : excerpt.heading,
					excerpt: excerpt.text,
					figures,
					...(date ? { date } : {}),
				};
			}),
		);
	}

	private async figures(entry: NameRow, question: Question): Promise<Figure[]> {
		const { metric, rest, years } = question;
		try {
			return pickFigures(await this.store.file(`${entry.i}.json`), {
				page: `${entry.i}/`,
				metricId: metric?.i.slice('metrics/'.length),
				labels: [...(metric?.n ?? []), rest.join('')].filter((label) => label !== ''),
				years,
			});
		} catch {
			// Not every page has records of its own.
			return [];
		}
	}
}

/** 9965亿 is a figure, and stands in a record; 2023年12月15日 is a date, and stands in a sentence. */
function asksFigure({ parts }: Query): boolean {
	return parts.some(([form = '']) => /^[\d.,]+(?!.*[年月])/u.test(form));
}

/** A name leads to its page; a text to the row or section where it stands. */
function pathOf(text: PageText, excerpt: Excerpt, isNamed: boolean): string {
	return isNamed || excerpt.anchor === '' ? text.u : `${text.u}#${excerpt.anchor}`;
}

function union(a: Hits, b: Hits): Hits {
	const all = new Map(a);
	for (const [id, places] of b) all.set(id, [...(all.get(id) ?? []), ...places]);
	return all;
}

function intersect(all: Hits[]): Hits {
	const [first, ...others] = [...all].sort((a, b) => a.size - b.size);
	const common: Hits = new Map();
	for (const [id, places] of first ?? []) {
		const more = others.map((hits) => hits.get(id));
		if (more.some((hits) => hits === undefined)) continue;
		common.set(id, [...places, ...more.flatMap((hits) => hits ?? [])]);
	}
	return common;
}

function count(rows: number[], nameOf: (row: number) => string): [string, number][] {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const name = nameOf(row);
		if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]);
}
