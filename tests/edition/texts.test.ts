/** Every fact, tie, statement and plan of the five texts that the project began with stands on the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtSite } from '../built-site.ts';
import { attributeOf, type Element, elementsOf, textOf } from '../html.ts';

interface Entry {
	/** Where in the article. */
	place: string;
	/** What it says there. */
	fact: string;
	/** A page of the site, with the address of a record: `zones/shenyang/#f-gdp-2018`. */
	at: string;
	/** What the page says of it, where it is no record. */
	words?: string[];
}

interface SeedText {
	text: string;
	articles: { source: string; facts: Entry[] }[];
}

const texts = parse(
	readFileSync(join(import.meta.dirname, '../fixtures/texts.yaml'), 'utf8'),
) as SeedText[];
const articles = texts.flatMap((text) => text.articles);

interface Page {
	ids: ReadonlySet<string>;
	text: string;
}

const read = new Map<string, Page | undefined>();

/** A page of the site; one that has moved is read where it went. */
function pageAt(path: string): Page | undefined {
	const known = read.get(path);
	if (known || read.has(path)) return known;
	const page = readPage(path);
	read.set(path, page);
	return page;
}

function readPage(path: string): Page | undefined {
	const file = join(builtSite, path, 'index.html');
	if (!existsSync(file)) return undefined;
	const elements = elementsOf(readFileSync(file, 'utf8'));
	const refresh = elements.find(
		(element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh',
	);
	const [, to] = /url=\/?([^#]*)/i.exec(attributeOf(refresh, 'content') ?? '') ?? [];
	if (to !== undefined) return pageAt(to);
	const main = elements.find(({ tagName }) => tagName === 'main');
	return {
		ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
		// 2.81 and 万亿元 are two elements; a citation may stand in the middle of a sentence.
		text: main ? withoutSpace(textOf(withoutCitations(main))) : '',
	};
}

const withoutSpace = (text: string) => text.replaceAll(/[\s\u2060]/gu, '');

function withoutCitations(element: Element): Element {
	const childNodes = element.childNodes
		.filter((node) => !('tagName' in node) || attributeOf(node, 'class') !== 'cite')
		.map((node) => ('tagName' in node ? withoutCitations(node) : node));
	return { ...element, childNodes };
}

/** What is missing of an entry; nothing where it stands on the site. */
function missingOf({ at, words = [] }: Entry): string[] {
	const [path = '', id] = at.split('#');
	const page = pageAt(path);
	if (!page) return ['没有这一页'];
	return [
		...(id === undefined || page.ids.has(id) ? [] : [`没有 #${id}`]),
		...words
			.filter((word) => !page.text.includes(withoutSpace(word)))
			.map((word) => `没有“${word}”`),
	];
}

test.each(articles)('all of $source stands on the site', ({ facts }) => {
	const missing = facts.flatMap((entry) => {
		const lacks = missingOf(entry);
		return lacks.length > 0 ? [`${entry.at}: ${lacks.join('、')}（${entry.fact}）`] : [];
	});
	expect(missing).toEqual([]);
});

test('the list has all articles of the five texts, once each, and no entry says the same twice', () => {
	expect(texts.map((text) => text.articles.length)).toEqual([1, 3, 3, 11, 6]);
	const sources = articles.map(({ source }) => source);
	expect(new Set(sources).size).toBe(sources.length);
	for (const source of sources) expect(pageAt(`sources/${source}/`), source).toBeDefined();
	for (const { facts } of articles) {
		const entries = facts.map(({ fact, at }) => `${at} ${fact}`);
		expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
	}
});

test('an entry whose page, record or words are gone is told', () => {
	const [first] = articles[0]?.facts.filter(({ at }) => at.includes('#')) ?? [];
	const path = first?.at.split('#')[0] ?? '';
	const lacks = (entry: Partial<Entry>) => missingOf({ place: '', fact: '', at: path, ...entry });
	expect(lacks({})).toEqual([]);
	expect(lacks({ at: 'zones/nowhere/' })).toEqual(['没有这一页']);
	expect(lacks({ at: `${path}#f-nothing-1900` })).toEqual(['没有 #f-nothing-1900']);
	expect(lacks({ words: ['东北', '海王星'] })).toEqual(['没有“海王星”']);
});
