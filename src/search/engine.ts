/** From what was typed to results: the one search that dialog and page use. */
import { knowing } from './ask.ts';
import type { Language } from './corrections.ts';
import type { Elsewhere } from './elsewhere.ts';
import { type Foreign, isForeign, withEnglish } from './foreign.ts';
import type { NameRow } from './name-list.ts';
import { type NameHit, Names } from './names.ts';
import { keepOnce } from './once.ts';
import { LEAST_WORTH } from './order.ts';
import { Pages } from './pages.ts';
import { phrasesOf } from './phrases.ts';
import { type Dictionary, type Query, readQuery } from './query.ts';
import { type Asked, rank, type Ranked } from './rank.ts';
import { type Result, showResults } from './results.ts';
import type { Store } from './store.ts';
import type { LoadText } from './text-files.ts';
import { unpackVariants } from './unpack.ts';

export interface Filters {
	/** The id of a kind of pages: zones. */
	type?: string;
	province?: string;
}

export interface Found {
	/** All results, after filters. */
	total: number;
	/** How many of them are folded: sources, below what rests on them. */
	folded: number;
	/** Whether the first of them is what was asked for, by its name or as an answer. */
	answered: boolean;
	results: Result[];
	/** How many results each type and province has, before its own filter. */
	types: [name: string, count: number][];
	provinces: [name: string, count: number][];
	/** The words that were searched one by one, where no page has all that was typed. */
	parts: string[];
	/** Words that no page has, where others were found. */
	unmet: string[];
	/** Words that no page has together, where the first of them is answered by its name. */
	apart: string[];
	/** The name that was taken for a misspelt one. */
	corrected?: string;
	/** A place that has no such park here, where its park was asked for. */
	elsewhere?: Elsewhere;
	/** Where the parks that were asked for stand side by side. */
	compare?: { path: string; names: string[] };
	/** Whether signs that mean something elsewhere were left out. */
	hadSigns: boolean;
	/** Names like the query, where nothing was found; of a city elsewhere, its province. */
	near: { path: string; name: string }[];
	/** The query as it was understood, in Simplified characters. */
	text: string;
}

type Loaded = Dictionary & { pages: Pages; asked: Asked };

/** Nothing that failed is kept: the same question asked again is answered anew. */
export class Engine {
	private readonly store: Store;
	private readonly once = keepOnce();
	/** Traditional to Simplified characters, as far as they are known. */
	private readonly variants = new Map<string, string>();
	private last: { typed: string; ranked: Promise<{ query: Query; ranked: Ranked }> } | undefined;

	constructor(store: Store) {
		this.store = store;
	}

	/** Fetch what every search needs, so that the first one need not wait for it. */
	async warm(): Promise<void> {
		await Promise.all([this.load(), this.store.start()]);
	}

	/** Search, and read the texts of the results from `from` up to `to`. */
	async search(
		typed: string,
		filters: Filters,
		from: number,
		to: number,
		{ folded = false } = {},
	): Promise<Found> {
		const known = await this.load(isForeign(typed));
		const { pages } = known;
		const { query, ranked } = await this.rank(typed, known);
		const isType = (row: number) => !filters.type || pages.typeOf(row) === filters.type;
		const isThere = (row: number) =>
			!filters.province || pages.provinceOf(row) === filters.province;
		const rows = ranked.rows.filter((row) => isType(row) && isThere(row));
		const [open, apart] = foldSources(rows, pages, ranked.named);
		const near = ranked.rows.length > 0 ? [] : this.findLikes(query, ranked, known);
		const { compared } = ranked;
		const results = await showResults(
			(folded ? apart : open).slice(from, to),
			ranked,
			query,
			known,
			{ text: this.text, file: (path) => this.store.file(path) },
		);
		// A figure says it all.
		const isTold = from === 0 && results.some(({ figures }) => figures.length > 0);
		return {
			total: rows.length,
			folded: apart.length,
			answered: rows.some((row, index) => index === 0 && ranked.named.has(row)),
			results: withNames(results, known.names),
			types: count(ranked.rows.filter(isThere), (row) => pages.typeOf(row)),
			provinces: count(ranked.rows.filter(isType), (row) => pages.provinceOf(row)),
			parts: ranked.fellBack,
			unmet: rows.length === 0 || isTold ? [] : ranked.unmet,
			apart: rows.length === 0 || isTold ? [] : ranked.apart,
			...(ranked.corrected ? { corrected: ranked.corrected } : {}),
			...(ranked.elsewhere ? { elsewhere: ranked.elsewhere } : {}),
			...(compared.length > 0 ? { compare: toCompare(compared) } : {}),
			hadSigns: query.hadSigns,
			near,
			text: query.text,
		};
	}

	/** Names like a query that found nothing; of a park that is none, those that lie there. */
	private findLikes(
		{ text }: Query,
		{ elsewhere }: Ranked,
		{ names, pages }: Loaded,
	): Found['near'] {
		const toLink = ({ row, name }: NameHit) => ({ path: `${row.i}/`, name });
		if (!elsewhere) return names.suggest(text).map(toLink);
		const provinceOf = ({ p }: NameRow) => pages.provinceOf(p);
		const { place, province, city } = elsewhere;
		for (const where of [city, place, province]) {
			const there = where === '' ? [] : names.find(where, provinceOf);
			if (there.length > 0) return there.slice(0, LIKES).map(toLink);
		}
		return [];
	}

	private load(foreign = false): Promise<Loaded> {
		return this.once(foreign ? 'all' : 'tables', async () => {
			const { store, variants } = this;
			const [table, chinese, common, other] = await Promise.all([
				store.pages(),
				store.names(),
				store.common(),
				foreign ? this.learnForeign() : undefined,
			]);
			for (const pair of unpackVariants(table.variants)) variants.set(...pair);
			const list = other ? withEnglish(chinese, other) : chinese;
			const names = new Names(list, variants);
			const { phrases } = table;
			const asked = {
				hits: knowing(
					{ hits: store.hits, text: this.text },
					variants,
					phrasesOf(list, common),
					common,
				),
				language: () => this.loadLanguage(),
			};
			const { qualifiers } = list;
			return { pages: new Pages(table), names, variants, phrases, qualifiers, asked };
		});
	}

	private loadLanguage(): Promise<Language> {
		return this.once('language', async () => {
			const [{ toLanguage }, packed] = await Promise.all([
				import('./missing.ts'),
				this.store.sounds(),
			]);
			return toLanguage(packed);
		});
	}

	private learnForeign(): Promise<Foreign> {
		return this.once('foreign', async () => {
			const foreign = await this.store.foreign();
			for (const pair of unpackVariants(foreign.variants)) this.variants.set(...pair);
			return foreign;
		});
	}

	/** A page's text, with what it takes to fold its characters. */
	private readonly text: LoadText = async (id, part) => {
		const text = await this.store.text(id, part);
		for (const pair of unpackVariants(text.v ?? '')) this.variants.set(...pair);
		return text;
	};

	/** What follows a question, such as a filter or more results, need not rank its pages again. */
	private rank(typed: string, known: Loaded) {
		if (this.last?.typed === typed) return this.last.ranked;
		const query = readQuery(typed, known);
		const ranked = rank(query, known, known.asked).then((done) => ({ query, ranked: done }));
		const last = { typed, ranked };
		this.last = last;
		ranked.catch(() => {
			if (this.last === last) this.last = undefined;
		});
		return ranked;
	}
}

/** English names are there where the query was such that they were fetched. */
function withNames(results: Result[], { entries }: Names): Result[] {
	return results.map((result) => {
		const english = entries.find(({ row }) => row.p === result.row)?.row.e;
		return english === undefined ? result : { ...result, english };
	});
}

const LIKES = 6;

function toCompare(parks: readonly NameRow[]): NonNullable<Found['compare']> {
	const ids = parks.map(({ i }) => i.slice(i.indexOf('/') + 1));
	return { path: `compare/?zones=${ids.join(',')}`, names: parks.map(({ n }) => n[0] ?? '') };
}

function count(rows: number[], nameOf: (row: number) => string): [string, number][] {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const name = nameOf(row);
		if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]);
}

/** So many are seen at once: nothing need be folded. */
const FEW = 10;

/** What rests on sources, and apart from it the sources; where one comes first, it was looked for. */
function foldSources(
	rows: number[],
	pages: Pages,
	named: ReadonlySet<number>,
): [open: number[], apart: number[]] {
	// Pages of no kind are worth nothing; of all kinds sources are worth least.
	const isSource = (row: number) => pages.worthOf(row) > 0 && pages.worthOf(row) < LEAST_WORTH;
	const isFolded = (row: number) => isSource(row) && !named.has(row);
	const [first] = rows;
	if (first === undefined || rows.length <= FEW || isSource(first)) return [rows, []];
	return [rows.filter((row) => !isFolded(row)), rows.filter(isFolded)];
}
