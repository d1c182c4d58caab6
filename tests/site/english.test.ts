import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownPath } from '../../src/languages/pages.ts';
import {
	blame,
	builtSite,
	type BuiltPage,
	listAllPages,
	listPages,
	readPages,
	siteSource,
} from '../built-site.ts';
import { attributeOf, elementsIn, type Element, textOf } from '../html.ts';
import { readContent } from '../../src/kinds/content.ts';

const files = listAllPages().filter((file) => file.startsWith('en/'));
const ownOf = (file: string) => file.replace(/^en\//, '');
const readPage = (file: string) => [...readPages([file])][0] as BuiltPage;

/** The addresses of a page's versions, by language. */
const versionsOf = ({ elements }: BuiltPage) =>
	Object.fromEntries(
		elements
			.filter(
				(element) => attributeOf(element, 'rel') === 'alternate' && !attributeOf(element, 'type'),
			)
			.map((element) => [attributeOf(element, 'hreflang'), attributeOf(element, 'href')]),
	);
const pathOf = (address: string | undefined) => decodeURI(new URL(address ?? '').pathname).slice(1);

test('names, figures, metrics, regions, rankings, data and search are there in English', () => {
	const translated = /^(?:zones|alliances|networks|regions|metrics|rankings|industries)$/;
	const entries = readContent(siteSource)
		.files.filter(({ collection }) => translated.test(collection))
		.map(({ collection, id }) => `en/${collection}/${id}/index.html`);
	const single = ['', 'zones/', 'metrics/', 'rankings/', 'data/', 'about/', 'search/'];
	const expected = [...entries, ...single.map((path) => `en/${path}index.html`)];
	expect(expected.filter((file) => !files.includes(file))).toEqual([]);
	expect(files.filter((file) => !existsSync(join(builtSite, ownOf(file))))).toEqual([]);
});

test('a page in two languages names both from both, and each its own address', () => {
	const wrong = files.filter((file) => {
		const [english, own] = [readPage(file), readPage(ownOf(file))];
		const [there, here] = [versionsOf(english), versionsOf(own)];
		const canonical = english.elements.find((one) => attributeOf(one, 'rel') === 'canonical');
		return (
			JSON.stringify(there) !== JSON.stringify(here) ||
			pathOf(there['en']) !== english.path ||
			pathOf(there['zh-CN']) !== own.path ||
			there['x-default'] !== there['zh-CN'] ||
			attributeOf(canonical, 'href') !== there['en']
		);
	});
	expect(wrong, blame).toEqual([]);
	const others = listPages().filter((file) => !files.includes(`en/${file}`));
	const odd = others.filter((file) => /hreflang="en" href="[^"]*:/.test(readPage(file).html));
	expect(odd, blame).toEqual([]);
});

test('the switch leads to the same page in the other language, else to its front page', () => {
	const switchOf = ({ elements }: BuiltPage) => {
		const found = elements.filter(
			(element) =>
				element.tagName === 'a' &&
				attributeOf(element, 'lang') !== undefined &&
				attributeOf(element, 'lang') === attributeOf(element, 'hreflang') &&
				/^(?:English|中文)$/.test(textOf(element)),
		);
		return found.map((element) => attributeOf(element, 'href'));
	};
	const wrong = [...files, ...listPages().filter((file) => !file.startsWith('embed/'))].filter(
		(file) => {
			const page = readPage(file);
			// A former address is that of the page it leads to.
			const moved = page.elements.find((element) => attributeOf(element, 'id') === 'moved');
			const shown =
				moved === undefined
					? page.path
					: (attributeOf(moved, 'href')?.slice(1) ?? '').split('#')[0];
			const path = file.startsWith('en/') ? ownPath(page.path) : `en/${shown}`;
			const there = existsSync(join(builtSite, path, 'index.html')) ? `/${path}` : '/en/';
			return JSON.stringify(switchOf(page)) !== JSON.stringify([there]);
		},
	);
	expect(wrong, blame).toEqual([]);
});

/** The language of what stands in a node. */
function languageOf(node: Element | null): string | undefined {
	for (let at = node; at; at = at.parentNode as Element | null) {
		const language = 'attrs' in at ? attributeOf(at, 'lang') : undefined;
		if (language !== undefined) return language;
	}
	return undefined;
}

test('what is Chinese in an English page is said to be so', () => {
	const unmarked: string[] = [];
	let chinese = 0;
	for (const { file, elements } of readPages(files)) {
		for (const element of elements) {
			if (/^(?:script|style)$/.test(element.tagName)) continue;
			for (const child of element.childNodes) {
				if (child.nodeName !== '#text' || !('value' in child)) continue;
				if (!/\p{Script=Han}/u.test(child.value)) continue;
				if (languageOf(element) === 'zh-CN') chinese += 1;
				else unmarked.push(`${file}: ${child.value.trim()}`);
			}
		}
	}
	expect(unmarked, blame).toEqual([]);
	expect(chinese).toBeGreaterThan(files.length);
});

test('links lead to pages in English where they are there, and say where they are Chinese', () => {
	const wrong: string[] = [];
	for (const { file, path, elements } of readPages(files)) {
		for (const link of elements.filter(({ tagName }) => tagName === 'a')) {
			const url = new URL(attributeOf(link, 'href') ?? '', `http://site.test/${path}`);
			if (url.host !== 'site.test' || !url.pathname.endsWith('/')) continue;
			const isEnglish = url.pathname.startsWith('/en/');
			if (isEnglish === (attributeOf(link, 'hreflang') === 'zh-CN'))
				wrong.push(`${file}: ${url.pathname}`);
			if (!isEnglish && !url.hash && attributeOf(link, 'lang') !== attributeOf(link, 'hreflang'))
				if (existsSync(join(builtSite, 'en', url.pathname, 'index.html')))
					wrong.push(`${file}: ${url.pathname} is there in English`);
		}
	}
	expect(wrong, blame).toEqual([]);
});

/** The rows of a page's records: by id, the value and how its source prints it. */
function recordsOf({ elements }: BuiltPage) {
	return elements
		.filter((element) => element.tagName === 'tr' && attributeOf(element, 'data-figure'))
		.filter((row) =>
			elementsIn(row).some((element) => attributeOf(element, 'data-receipt') !== undefined),
		)
		.map((row) => {
			const inside = elementsIn(row);
			const value = inside.find(({ tagName }) => tagName === 'summary');
			const printed = inside.find((element) => attributeOf(element, 'class') === 'printed');
			const text = value ? textOf(value).replace(/\s/g, '') : '';
			return {
				id: attributeOf(row, 'data-figure') ?? '',
				printed: printed ? textOf(printed) : text,
			};
		});
}

test('an English page has the records of the Chinese one, each beside its printed form', () => {
	const missing: Readonly<Record<string, string>> = {
		notpublished: '未公布',
		notapplicable: '不适用',
		withheld: '未披露',
	};
	let count = 0;
	for (const file of files) {
		const retracted = /id="retracted"/.test(readFileSync(join(builtSite, ownOf(file)), 'utf8'));
		const own = new Map(recordsOf(readPage(ownOf(file))).map(({ id, printed }) => [id, printed]));
		const english = recordsOf(readPage(file));
		count += english.length;
		for (const { id, printed } of english)
			expect(missing[printed] ?? printed, `${file} ${id}`).toBe(own.get(id));
		if (!retracted) expect(english, file).toHaveLength(own.size);
	}
	const all = [...readPages()].flatMap((page) => recordsOf(page)).length;
	expect(count).toBeGreaterThan(all / 2);
});

test('no page in English is searched', () => {
	const searched = [...readPages(files)].filter(({ html }) => html.includes('data-search-page'));
	expect(searched.map(({ file }) => file)).toEqual([]);
	const start = readFileSync(join(builtSite, 'pagefind/start.json'), 'utf8');
	expect(start).not.toMatch(/"\/?en\//);
});
