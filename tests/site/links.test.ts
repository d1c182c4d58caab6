import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { searchesOf } from '../../src/data/title-searches.ts';
import { readContent } from '../../src/kinds/content.ts';
import { wordsOf } from '../../src/text/words.ts';
import { blame, builtSite, listAllPages, readPages, siteSource } from '../built-site.ts';
import { attributeOf, type Element } from '../html.ts';

interface Link {
	/** The page that links. */
	file: string;
	/** Where to, from the root of the site or with another host. */
	url: URL;
}

/** Any host: it tells addresses inside the site from others. */
const here = 'http://site.test';
const links: Link[] = [];
/** What a browser fetches by itself, or sends a form to. */
const requests: Link[] = [];
const ids = new Map<string, Set<string>>();
let origin = '';

beforeAll(() => {
	for (const { file, path, elements } of readPages(listAllPages())) {
		const found = new Set<string>();
		for (const element of elements) {
			const id = attributeOf(element, 'id');
			if (id !== undefined) found.add(id);
			for (const [list, address] of addressesOf(element)) {
				list.push({ file, url: new URL(address, `${here}/${encodeURI(path)}`) });
			}
			if (attributeOf(element, 'rel') === 'canonical') {
				origin = new URL(attributeOf(element, 'href') ?? '').origin;
			}
		}
		ids.set(path, found);
	}
});

function addressesOf(element: Element): [Link[], string][] {
	const { tagName } = element;
	const of = (list: Link[], name: string): [Link[], string][] => {
		const value = attributeOf(element, name);
		return value === undefined ? [] : [[list, value]];
	};
	if (tagName === 'a' || tagName === 'area') return of(links, 'href');
	if (tagName === 'link') {
		const rel = attributeOf(element, 'rel') ?? '';
		return /canonical|alternate|license/.test(rel) ? of(links, 'href') : of(requests, 'href');
	}
	return ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'href'].flatMap((name) =>
		// `data` and `href` mean addresses on objects and inside SVG only; both are requests there.
		tagName === 'data' ? [] : of(requests, name),
	);
}

test('no link inside the site is dead, nor its hash', () => {
	const dead = new Map<string, Set<string>>();
	for (const { file, url } of [...links, ...requests]) {
		if (url.origin !== here && url.origin !== origin) continue;
		const path = decodeURIComponent(url.pathname).slice(1);
		const hash = decodeURIComponent(url.hash).slice(1);
		const page = ids.get(path);
		const isFile = path !== '' && !path.endsWith('/') && existsSync(join(builtSite, path));
		if (page ? !hash || page.has(hash) : isFile && !hash) continue;
		const target = `/${path}${page ? `#${hash}` : ''}`;
		dead.set(target, (dead.get(target) ?? new Set()).add(file));
	}
	expect(
		[...dead].map(([target, from]) => `${target} on ${from.size} pages, ${[...from][0]}`),
		blame,
	).toEqual([]);
});

test('no link leads elsewhere than to a source, a search for it, a zone’s own site, the licence, the repository or the contact', () => {
	const { files } = readContent(siteSource);
	const addresses = files
		.filter(({ collection }) => collection === 'sources')
		.flatMap(({ data }) => (typeof data['link'] === 'string' ? [new URL(data['link']).href] : []));
	const site = files.find(({ collection }) => collection === 'site')?.data;
	const [repository, contact] = [site?.['repository'], site?.['contact']];
	// A title is searched for on the page of its own source only.
	const searches = files
		.filter(({ collection }) => collection === 'sources')
		.flatMap(({ id, data }) =>
			searchesOf(data, wordsOf().citeText).map(
				({ url }) => `sources/${id}/index.html: ${new URL(url).href}`,
			),
		);
	// A zone's own site is linked from its own page only.
	const websites = files
		.filter(({ collection }) => collection === 'zones')
		.flatMap(({ id, data }) =>
			typeof data['website'] === 'string'
				? [`zones/${id}/index.html: ${new URL(data['website']).href}`].flatMap((own) => [
						own,
						`en/${own}`,
					])
				: [],
		);
	const allowed = new Set(addresses);
	const isSearch = new Set(searches);
	const wrong = links
		.filter(({ url: { origin: to } }) => to !== here && to !== origin)
		.filter(
			({ url: { href, host } }) =>
				!allowed.has(href) &&
				host !== 'creativecommons.org' &&
				!(typeof repository === 'string' && href.startsWith(repository)) &&
				!(typeof contact === 'string' && href.startsWith(`mailto:${contact}?`)),
		)
		.map(({ file, url }) => `${file}: ${url.href}`)
		.filter((link) => !websites.includes(link) && !isSearch.has(link));
	expect(searches.length).toBeGreaterThan(90);
	expect(addresses.length).toBeGreaterThan(90);
	expect(wrong, blame).toEqual([]);
});

test('a search for a source tells the other host neither page nor approval', () => {
	const hosts = new Set(
		searchesOf({ title: '题' }, wordsOf().citeText).map(({ url }) => new URL(url).host),
	);
	const found = [...readPages()].flatMap(({ elements }) =>
		elements.filter(
			(element) =>
				element.tagName === 'a' &&
				URL.canParse(attributeOf(element, 'href') ?? '') &&
				hosts.has(new URL(attributeOf(element, 'href') ?? '').host) &&
				/[?]/.test(attributeOf(element, 'href') ?? ''),
		),
	);
	expect(found.length).toBeGreaterThan(90);
	expect(
		found.filter((element) => attributeOf(element, 'rel') !== 'noreferrer nofollow'),
		blame,
	).toEqual([]);
});

test('nothing is fetched from another host', () => {
	const pages = requests
		.filter(({ url }) => url.protocol !== 'data:' && url.origin !== here && url.origin !== origin)
		.map(({ file, url }) => `${file}: ${url.href}`);
	const styles = globSync('**/*.css', { cwd: builtSite }).flatMap((file) =>
		[
			...readFileSync(join(builtSite, file), 'utf8').matchAll(
				/(?:url\(|@import)[^;)]*:\/\/[^;)]*/g,
			),
		].map(([address]) => `${file}: ${address}`),
	);
	expect([...pages, ...styles], blame).toEqual([]);
});
