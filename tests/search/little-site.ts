import { SEARCH_KINDS } from '../../src/kinds/index.ts';
import { partForeign } from '../../src/search/foreign.ts';
import type { Hits } from '../../src/search/hits.ts';
import { readSearchPage, toPageText } from '../../src/search/index-text.ts';
import type { SearchKind } from '../../src/search/kinds.ts';
import { makeNameList, type NamedEntry } from '../../src/search/name-list.ts';
import { Names } from '../../src/search/names.ts';
import { packNumber, Pages, type PageTable } from '../../src/search/pages.ts';
import { type PlaceRow, Places } from '../../src/search/places.ts';
import { readSounds } from '../../src/search/pinyin.ts';
import { type Dictionary, readQuery } from '../../src/search/query.ts';
import type { Store } from '../../src/search/store.ts';
import { toTextFiles } from '../../src/search/text-files.ts';
import { foldWith } from '../../src/search/normalise.ts';
import { foldLines, toRecord } from '../../src/search/record.ts';
import { unpackSounds, unpackVariants } from '../../src/search/unpack.ts';
import type { Way } from '../../src/search/ways.ts';

export interface LittlePage {
	/** From the site's root: zones/shenyang/. Its folder is its kind. */
	path: string;
	body: string;
	province?: string;
}

interface LittleSite {
	pages: LittlePage[];
	entries?: NamedEntry[];
	variants?: string;
	phrases?: [string, string][];
	files?: Record<string, unknown>;
	kinds?: readonly SearchKind[];
	places?: PlaceRow[];
	ways?: readonly Way[];
}

/** A few pages in memory, and an index of them that answers as Pagefind's does. */
export function makeSite({
	pages,
	entries = [],
	variants = '',
	phrases = [],
	files,
	kinds = SEARCH_KINDS,
	places = [],
	ways = [],
}: LittleSite) {
	const read = pages.map(({ path, body, province = '' }) => {
		const type = /^([a-z]+)\/./.exec(path)?.[1] ?? 'page';
		const id = type === 'page' ? '' : path.slice(0, -1);
		const marks = `data-search-page data-search-type="${type}" data-search-id="${id}" data-search-province="${province}"`;
		const page = readSearchPage(`<!doctype html><main ${marks}>${body}</main>`, path);
		if (!page) throw new Error(`${path} is not searched.`);
		return page;
	});
	const plain = unpackVariants(variants);
	const records = read.map((page) => toRecord(page, foldLines(page, foldWith(plain))));
	const types = [...new Set(read.map(({ type }) => type))];
	const provinces = [...new Set(['', ...read.map(({ province }) => province)])];
	const ids = read.map((_, row) => row.toString(36));
	const table: PageTable = {
		types,
		worth: types.map((type) => kinds.find(({ id }) => id === type)?.worth ?? 0),
		provinces,
		type: read.map(({ type }) => packNumber(types.indexOf(type))).join(''),
		province: read.map(({ province }) => packNumber(provinces.indexOf(province))).join(''),
		title: records.map(({ titleWords }) => packNumber(titleWords)).join(''),
		indexes: Object.fromEntries(
			read.flatMap(({ path }, row) => (/^[a-z]+\/$/.test(path) ? [[path.slice(0, -1), row]] : [])),
		),
		variants,
		phrases,
	};
	const rowOf = (path: string) => read.findIndex((page) => page.path === path);
	const list = makeNameList(
		entries,
		(id) => [rowOf(`${id}/`), rowOf(id)].find((row) => row >= 0),
		kinds,
		ways,
	);
	const { names: common, variants: own, foreign } = partForeign(list, variants);
	const asked: string[] = [];
	const texts = new Map(
		read.map((page, row) => [ids[row] ?? '', toTextFiles(toPageText(page), foreign.variants)]),
	);
	const store: Store = {
		start: async () => undefined,
		pages: async () => ({ ...table, variants: own }),
		names: async () => common,
		common: async () => '',
		sounds: async () => ({ sounds: readSounds(''), places }),
		foreign: async () => foreign,
		text: async (id, part = 0) => {
			asked.push(`page ${id}`);
			const text = texts.get(id)?.[part];
			if (!text) throw new Error(`There is no text ${id}.`);
			return text;
		},
		file: async (path) => files?.[path] ?? {},
		hits: async (words, prefix = false) => {
			asked.push(words);
			const row = words.split(' ');
			const hits: Hits = new Map();
			for (const [i, { content }] of records.entries()) {
				const tokens = content.split(' ');
				const places = tokens.flatMap((_, at) => {
					const met = row.every((word, j) =>
						prefix ? tokens[at + j]?.startsWith(word) : tokens[at + j] === word,
					);
					return met ? [at] : [];
				});
				// Of words in a row it tells the first place only.
				if (places.length > 0) hits.set(ids[i] ?? '', row.length > 1 ? places.slice(0, 1) : places);
			}
			return hits;
		},
	};
	const dictionary: Dictionary = {
		names: new Names(list, plain),
		variants: plain,
		phrases,
		qualifiers: list.qualifiers,
	};
	return {
		store,
		language: async () => ({
			sounds: unpackSounds(readSounds('')),
			places: new Places(places),
		}),
		hits: store.hits,
		/** What was asked of the store: words, and texts as page 1. */
		asked,
		names: dictionary.names,
		pages: new Pages(table),
		rowOf,
		pathOf: (row: number) => read[row]?.path ?? '',
		read: (typed: string) => readQuery(typed, dictionary),
	};
}

/** An entry with a name, for the names list. */
export function entry(id: string, name: string, data: object = {}): NamedEntry {
	return { id, data: { name, ...data } };
}
