/** What is not known is told once and quietly; what is doubtful has one sign with its meaning. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSearchPage } from '../../src/search/index-text.ts';
import { wordsOf } from '../../src/text/words.ts';
import { blame, builtSite, listPages, readPages, siteSource } from '../built-site.ts';
import { attributeOf, type Element, elementsIn, textOf } from '../html.ts';

const { figureText } = wordsOf();

const sourceIds = readdirSync(join(siteSource, 'content/sources')).map((name) =>
	name.replace(/\.yaml$/, ''),
);
/** Such as no word of a page can be: with a date, or of several parts. */
const telling = sourceIds.filter((id) => /\d{4}/.test(id) || id.split('-').length > 2);

type Node = Element['childNodes'][number];

/** The words of a page outside of what `skip` finds; each text apart, so that none runs into another. */
function wordsIn(node: Node, skip: (element: Element) => boolean): string {
	if (node.nodeName === '#text' && 'value' in node) return `${node.value}\n`;
	if (!('tagName' in node) || ['script', 'style', 'template'].includes(node.tagName)) return '';
	return skip(node) ? '' : node.childNodes.map((child) => wordsIn(child, skip)).join('');
}

const has = (name: string) => (element: Element) => attributeOf(element, name) !== undefined;
const isReceipt = has('data-receipt');
const isCitation = has('data-citation');
/** The guide and the lists of columns speak of files and their words. */
const readers = listPages().filter((file) => !/^(?:contributing|data)\//.test(file));

test('no working note and no file name of a source is told to readers', () => {
	const wrong: string[] = [];
	for (const { file, elements } of readPages(readers)) {
		const [html] = elements;
		if (!html) continue;
		// Addresses to copy are those of records and pages.
		const text = wordsIn(html, isCitation).replaceAll(/https?:\/\/\S+/gu, '');
		if (/原记作|取[上下]限|未说明（未说明）/u.test(text)) wrong.push(`${file}: a working note`);
		// Its own page is named by its address.
		const own = file.split('/')[1] ?? '';
		const id = telling.find((one) => !own.includes(one) && text.includes(one));
		if (id !== undefined) wrong.push(`${file}: ${id}`);
	}
	expect(wrong).toEqual([]);
	if (blame === undefined) expect(telling.length).toBeGreaterThan(50);
});

test('that a scope is not stated is said in receipts alone', () => {
	const wrong: string[] = [];
	let receipts = 0;
	for (const { file, elements } of readPages(readers)) {
		const [html] = elements;
		receipts += elements.filter(isReceipt).length;
		if (!html) continue;
		const text = wordsIn(html, isReceipt).replaceAll(/\s/g, '');
		if (/口径：未说明/u.test(text)) wrong.push(file);
		for (const element of elements) {
			const isChart = /^(?:chart|few)$/.test(attributeOf(element, 'class') ?? '');
			if (isChart && textOf(element).includes('未说明')) wrong.push(`${file}: chart`);
			if (isCitation(element) && /口径： ?未说明/.test(textOf(element))) {
				wrong.push(`${file}: citation`);
			}
		}
	}
	expect(wrong).toEqual([]);
	if (blame === undefined) expect(receipts).toBeGreaterThan(1000);
});

test('no fact at the head of a page is empty or says that nothing was found', () => {
	const wrong: string[] = [];
	for (const { file, elements } of readPages(readers)) {
		const head = elements.find(
			(element) => element.tagName === 'header' && attributeOf(element, 'class') === 'head',
		);
		if (!head) continue;
		const facts = elements.filter(({ tagName, parentNode }) => {
			let above = parentNode;
			while (above && above !== head) above = 'parentNode' in above ? above.parentNode : null;
			return tagName === 'dd' && above === head;
		});
		for (const fact of facts) {
			const text = textOf(fact);
			if (file.startsWith('zones/') && (text === '' || text === figureText.notCollected))
				wrong.push(`${file}: ${text}`);
			if (text === '') wrong.push(`${file}: empty`);
		}
	}
	expect(wrong).toEqual([]);
});

test('each sign in prose says what it means and leads to its meaning on the same page', () => {
	const wrong: string[] = [];
	let signs = 0;
	for (const { file, elements } of readPages(readers)) {
		const ids = new Set(elements.map((element) => attributeOf(element, 'id')));
		const links = elements.filter((element) => attributeOf(element, 'href')?.startsWith('#sign-'));
		for (const link of links) {
			signs += 1;
			const means = attributeOf(link, 'aria-label') ?? '';
			if (means.length < 8 || means !== attributeOf(link, 'title'))
				wrong.push(`${file}: no meaning`);
			if (!ids.has(attributeOf(link, 'href')?.slice(1))) wrong.push(`${file}: leads nowhere`);
			if (textOf(link) !== figureText.sign) wrong.push(`${file}: ${textOf(link)}`);
		}
		const keys = [...ids].filter((id) => id?.startsWith('sign-'));
		if (keys.length > 0 !== links.length > 0) wrong.push(`${file}: key without sign`);
		// Words of a mark never stand within a sentence.
		const prose = elements.filter((element) => attributeOf(element, 'class') === 'prose');
		for (const mark of prose.flatMap((element) => marksIn(element))) wrong.push(`${file}: ${mark}`);
	}
	expect(wrong).toEqual([]);
	// Sentences of content may come to say it all themselves.
	if (blame === undefined) expect(signs).toBeGreaterThan(40);
});

/** Marks in words, beside a figure. */
function marksIn(node: Element): string[] {
	return node.childNodes.flatMap((child) => {
		if (!('tagName' in child)) return [];
		if (['figure', 'table'].includes(child.tagName)) return [];
		const isMark = attributeOf(child, 'class')?.split(' ').includes('mark');
		return isMark ? [textOf(child)] : marksIn(child);
	});
}

test('what the head of a national zone leaves out is named among the unknown', () => {
	const { records } = JSON.parse(readFileSync(join(builtSite, 'data/zones.json'), 'utf8')) as {
		records: { id: string; level: string; approved: string | null; industries: string[] }[];
	};
	const wrong: string[] = [];
	for (const { id, level, approved, industries } of records) {
		if (level !== 'national') continue;
		const [page] = [...readPages([`zones/${id}/index.html`])];
		const elements = page?.elements ?? [];
		const facts = elements.find((element) => attributeOf(element, 'class') === 'facts');
		const names = elementsIn(facts as Element).flatMap((element) =>
			element.tagName === 'dt' ? [textOf(element)] : [],
		);
		const known = elements.find((element) => attributeOf(element, 'id') === 'known');
		const [, listed = ''] = /未收录：(.*)/.exec(linesIn(known as Element)) ?? [];
		for (const [name, isKnown] of [
			['获批', approved !== null],
			['主要产业', industries.length > 0],
		] as const) {
			if (names.includes(name) !== isKnown) wrong.push(`${id}: ${name} in the head`);
			if (listed.split('、').includes(name) === isKnown) wrong.push(`${id}: ${name} unknown`);
		}
	}
	expect(wrong).toEqual([]);
});

test('below what is unknown of a zone stands one way to supply it', () => {
	const zones = readers.filter((file) => /^zones\/[^/]+\/index\.html$/.test(file));
	let shown = 0;
	for (const { file, elements } of readPages(zones)) {
		const known = elements.find((element) => attributeOf(element, 'id') === 'known');
		if (!known) continue;
		shown += 1;
		const links = elementsIn(known).filter((element) => textOf(element) === '补充这一页');
		expect(
			links.map(({ tagName }) => tagName).filter((name) => name === 'a'),
			file,
		).toEqual(['a']);
	}
	expect(shown, blame).toBeGreaterThan(0);
});

/** The items of its lists, one a line. */
const linesIn = (element: Element) =>
	elementsIn(element)
		.flatMap((one) => (one.tagName === 'li' ? [textOf(one)] : []))
		.join('\n');

/** The source whose number stands in an element: [3]. */
function citedBy(element: Element): string | undefined {
	if (attributeOf(element, 'class') !== 'cite') return undefined;
	const links = elementsIn(element).flatMap((one) => attributeOf(one, 'href') ?? []);
	return /\/sources\/([a-z0-9-]+)\//.exec(links[0] ?? '')?.[1];
}

test('the meaning of a sign names the figure before it, or it follows a source of grade C; search reads no sign', () => {
	const wrong: string[] = [];
	const { records } = JSON.parse(readFileSync(join(builtSite, 'data/sources.json'), 'utf8')) as {
		records: { id: string; grade: string }[];
	};
	const weak = new Set(records.flatMap(({ id, grade }) => (grade === 'C' ? [id] : [])));
	for (const { file, path, html, elements } of readPages(readers)) {
		const links = elements.filter((element) => attributeOf(element, 'href')?.startsWith('#sign-'));
		if (links.length === 0) continue;
		const unused = new Set(
			elements
				.filter((element) => attributeOf(element, 'id')?.startsWith('sign-'))
				.flatMap((entry) =>
					elementsIn(entry).flatMap((one) => attributeOf(one, 'data-figure') ?? []),
				),
		);
		for (const link of links) {
			const sign = link.parentNode;
			const beside = sign && 'parentNode' in sign ? (sign.parentNode?.childNodes ?? []) : [];
			const before = beside[beside.findIndex((node) => node === sign) - 1];
			const figure = before && 'tagName' in before ? attributeOf(before, 'data-figure') : undefined;
			const entry = elements.find(
				(element) => `#${attributeOf(element, 'id')}` === attributeOf(link, 'href'),
			);
			const named = (entry ? elementsIn(entry) : []).map((one) => attributeOf(one, 'data-figure'));
			const source = before && 'tagName' in before && citedBy(before);
			if (source && entry && weak.has(source)) continue;
			if (figure === undefined || !named.includes(figure)) wrong.push(`${file}: ${figure}`);
			else unused.delete(figure);
		}
		for (const figure of unused) wrong.push(`${file}: ${figure} has no sign`);
		const blocks = readSearchPage(html, path)?.blocks ?? [];
		if (blocks.some(({ text }) => text.includes(figureText.sign))) wrong.push(`${file}: search`);
	}
	expect(wrong).toEqual([]);
});

test('what was not found is called so, and not 待核', () => {
	const wrong: string[] = [];
	for (const { file, elements } of readPages(readers)) {
		for (const { childNodes } of elements) {
			const [only, ...more] = childNodes;
			const isWord = only?.nodeName === '#text' && more.length === 0;
			if (isWord && /^(?:日期|发布者|标题|定义|主要产业|获批日期)待核$/.test(textOf(only))) {
				wrong.push(`${file}: ${textOf(only)}`);
			}
		}
	}
	expect(wrong).toEqual([]);
});
