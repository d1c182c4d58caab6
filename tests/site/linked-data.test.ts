/** What programs are told of pages, read by a library of JSON-LD and held against the pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { builtSite, type BuiltPage, readPages, readRecords } from '../built-site.ts';
import { attributeOf, type Element, elementsIn, textOf } from '../html.ts';

type Linked = Record<string, unknown> & { '@type': string };

const S = 'https://schema.org/';
const literal = (term: string) => ({ [term]: S + term });
const address = (term: string) => ({ [term]: { '@id': S + term, '@type': '@id' } });

/** The words of schema.org that the site may use; any other is an error, as nothing gives it a meaning. */
const context = Object.assign(
	{},
	...['BreadcrumbList', 'DataDownload', 'Dataset', 'EntryPoint', 'ItemList', 'ListItem'].map(
		literal,
	),
	...['Organization', 'PropertyValue', 'SearchAction', 'WebSite'].map(literal),
	...['dateModified', 'description', 'encodingFormat', 'inLanguage', 'name', 'position'].map(
		literal,
	),
	...['creator', 'distribution', 'itemListElement', 'numberOfItems', 'potentialAction'].map(
		literal,
	),
	...['query-input', 'spatialCoverage', 'target', 'temporalCoverage', 'unitText'].map(literal),
	...['urlTemplate', 'variableMeasured', 'version'].map(literal),
	...['contentUrl', 'isBasedOn', 'isPartOf', 'item', 'license', 'url'].map(address),
) as object;

/** The stored context: nothing is asked of the network. */
function documentLoader(url: string) {
	if (url !== 'https://schema.org') return Promise.reject(new Error(`${url} is not stored`));
	return Promise.resolve({ document: { '@context': context }, documentUrl: url });
}

const textIn = (element: Element) => {
	const [child] = element.childNodes;
	return child && 'value' in child ? child.value : '';
};

const scriptsIn = ({ elements }: BuiltPage) =>
	elements.filter((element) => attributeOf(element, 'type') === 'application/ld+json').map(textIn);

const linkedIn = (page: BuiltPage) => scriptsIn(page).map((text) => JSON.parse(text) as Linked);

const ofType = (page: BuiltPage, type: string) =>
	linkedIn(page).filter((linked) => linked['@type'] === type);

/** All addresses of this site in what was read. */
function addressesIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(addressesIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === '@id' && typeof inner === 'string' ? [inner] : addressesIn(inner),
	);
}

const pages = () => readPages();

/** Of which page: the address that search engines are to know it by. */
function hereOf({ elements, path }: BuiltPage): URL {
	const canonical = elements.find((element) => attributeOf(element, 'rel') === 'canonical');
	return new URL(attributeOf(canonical, 'href') ?? `http://none.invalid/${path}`);
}

const find = ({ elements }: BuiltPage, holds: (element: Element) => boolean) =>
	elements.filter(holds);
const byId = (page: BuiltPage, id: string) =>
	find(page, (element) => attributeOf(element, 'id') === id)[0];
const links = (root: Element | undefined) =>
	(root ? elementsIn(root) : []).filter(({ tagName }) => tagName === 'a');
const heading = (page: BuiltPage) =>
	find(page, ({ tagName }) => tagName === 'h1')
		.map(textOf)
		.join();

test('a library reads what every page says, in known words, with addresses that exist', async () => {
	const wrong: string[] = [];
	let read = 0;
	for (const page of pages()) {
		const { origin } = hereOf(page);
		for (const text of scriptsIn(page)) {
			if (text.includes('<')) wrong.push(`${page.file}: <`);
			const expanded = await jsonld
				.expand(JSON.parse(text) as object, { safe: true, documentLoader })
				.catch((error: unknown) => {
					wrong.push(`${page.file}: ${String(error)} ${text.slice(0, 200)}`);
					return [];
				});
			read += 1;
			for (const url of addressesIn(expanded).filter((one) => one.startsWith(origin))) {
				const path = decodeURI(new URL(url).pathname);
				const file = path.endsWith('/') ? `${path}index.html` : path;
				if (!existsSync(join(builtSite, file))) wrong.push(`${page.file}: ${url}`);
			}
		}
	}
	expect(wrong).toEqual([]);
	expect(read).toBeGreaterThan(1000);
});

test('every way to a page is told as it stands', () => {
	let found = 0;
	for (const page of pages()) {
		const [way] = find(page, (element) => attributeOf(element, 'class') === 'breadcrumbs');
		const told = ofType(page, 'BreadcrumbList');
		if (!way) {
			expect(told, page.file).toEqual([]);
			continue;
		}
		found += 1;
		const items = elementsIn(way).filter(({ tagName }) => tagName === 'li');
		expect(told.length, page.file).toBe(1);
		expect(told[0]?.['itemListElement'], page.file).toEqual(
			items.map((item, index) => {
				const [link] = links(item);
				const href = attributeOf(link, 'href');
				return {
					'@type': 'ListItem',
					position: index + 1,
					name: textOf(item),
					...(href === undefined ? {} : { item: new URL(href, hereOf(page)).href }),
				};
			}),
		);
	}
	expect(found).toBeGreaterThan(100);
});

test('a page that offers its figures as files tells of them as a data set, by its own name', () => {
	interface Row {
		entity_type: string;
		entity_id: string;
		entity_name: string;
		metric_id: string | null;
		label: string;
		period_start: string | null;
		period_end: string | null;
		source_id: string;
		status: string;
	}
	const rows = readRecords<Row>('observations').filter(({ status }) => status !== 'retracted');
	const ofPage = Map.groupBy(rows, (row) => `${row.entity_type}/${row.entity_id}/`);
	const ofMetric = Map.groupBy(rows, ({ metric_id }) => `metrics/${metric_id}/`);
	let found = 0;
	for (const page of pages()) {
		const files = links(byId(page, 'use')).filter(
			(link) => attributeOf(link, 'download') !== undefined,
		);
		if (page.path === 'data/') continue;
		const [told, ...others] = ofType(page, 'Dataset');
		expect([told !== undefined, others], page.file).toEqual([files.length > 0, []]);
		const own = ofPage.get(page.path) ?? ofMetric.get(page.path) ?? [];
		expect(own.length > 0, page.file).toBe(told !== undefined);
		if (!told) continue;
		found += 1;
		const here = hereOf(page);
		const days = own.flatMap((row) => [row.period_start, row.period_end]);
		const known = days.filter((day) => day !== null).sort();
		const sources = new Set(own.map((row) => new URL(`/sources/${row.source_id}/`, here).href));
		const [description] = find(page, (one) => attributeOf(one, 'name') === 'description');
		expect(told, page.file).toMatchObject({
			name: heading(page),
			description: attributeOf(description, 'content'),
			url: here.href,
			inLanguage: 'zh-CN',
		});
		expect(told['temporalCoverage']).toBe(known[0] && `${known[0]}/${known.at(-1)}`);
		expect(new Set((told['isBasedOn'] as string[] | undefined) ?? sources), page.file).toEqual(
			sources,
		);
		expect(
			(told['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl),
			page.file,
		).toEqual(files.map((link) => new URL(attributeOf(link, 'href') ?? '', here).href));
		expect(told['variableMeasured'], page.file).toEqual(
			page.path.startsWith('metrics/')
				? expect.objectContaining({ '@type': 'PropertyValue', name: heading(page) })
				: expect.arrayContaining([...new Set(own.map(({ label }) => label))]),
		);
	}
	expect(found).toBeGreaterThan(100);
});

test('the page of all data tells of every file that the package lists, under its name', () => {
	const [page] = readPages(['data/index.html']);
	if (!page) throw new Error('There is no page of the data.');
	const read = JSON.parse(readFileSync(join(builtSite, 'data/datapackage.json'), 'utf8')) as {
		title: string;
		asOf: string;
		licenses: { path: string }[];
		resources: { path: string }[];
	};
	const [told] = ofType(page, 'Dataset');
	expect(told).toMatchObject({
		name: read.title,
		version: read.asOf,
		license: read.licenses[0]?.path,
	});
	const files = new Set(
		(told?.['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) =>
			contentUrl.slice(hereOf(page).href.length),
		),
	);
	const missing = read.resources.flatMap(({ path }) =>
		[path, path.replace('.csv', '.json')].filter((one) => !files.has(one)),
	);
	expect(missing).toEqual([]);
	const metrics = readRecords<{ name: string }>('metrics').map(({ name }) => name);
	const measured = told?.['variableMeasured'] as string[];
	expect(measured.length).toBeGreaterThan(20);
	expect(measured.filter((name) => !metrics.includes(name))).toEqual([]);
});

test('a list tells its places as its table does, and the index tells its lists', () => {
	let placed = 0;
	for (const page of pages()) {
		const told = ofType(page, 'ItemList');
		if (!/^rankings\//.test(page.path)) {
			expect(told, page.file).toEqual([]);
			continue;
		}
		const here = hereOf(page);
		expect(told.length, page.file).toBe(1);
		const items = told[0]?.['itemListElement'] as {
			name: string;
			position?: number;
			url?: string;
		}[];
		expect(told[0]?.['numberOfItems']).toBe(items.length);
		if (page.path === 'rankings/') {
			const shown = new Set(
				find(page, ({ tagName }) => tagName === 'main').flatMap((main) =>
					links(main).map((link) => new URL(attributeOf(link, 'href') ?? '', here).href),
				),
			);
			expect(items.filter(({ url }) => !shown.has(url ?? ''))).toEqual([]);
			expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
			continue;
		}
		const rows = find(page, (element) => /^r-/.test(attributeOf(element, 'id') ?? ''));
		expect(items.length, page.file).toBe(rows.length);
		for (const { name, position, url } of items) {
			const row = rows.find(
				(one) =>
					textOf(one).includes(name) &&
					(position === undefined || textOf(one).startsWith(`第${position}位`)),
			);
			expect(row && links(row).length > 0, `${page.file} ${name} ${position}`).toBe(true);
			if (url) {
				const leads = rows.some((one) =>
					links(one).some((link) => new URL(attributeOf(link, 'href') ?? '', here).href === url),
				);
				expect(leads, url).toBe(true);
			}
			if (position !== undefined) placed += 1;
		}
	}
	expect(placed).toBeGreaterThan(20);
});

test('the front page tells how the site is searched', () => {
	const [page] = readPages(['index.html']);
	if (!page) throw new Error('There is no front page.');
	const [told] = ofType(page, 'WebSite');
	const [name] = find(page, (element) => attributeOf(element, 'property') === 'og:site_name');
	const form = find(page, ({ tagName }) => tagName === 'form').find(
		(one) => attributeOf(one, 'role') === 'search',
	);
	const field = (form ? elementsIn(form) : []).find(({ tagName }) => tagName === 'input');
	const action = new URL(attributeOf(form, 'action') ?? '', hereOf(page)).href;
	expect(told).toMatchObject({
		name: attributeOf(name, 'content'),
		url: hereOf(page).href,
		potentialAction: {
			'@type': 'SearchAction',
			target: { urlTemplate: `${action}?${attributeOf(field, 'name')}={search_term_string}` },
			'query-input': 'required name=search_term_string',
		},
	});
});
