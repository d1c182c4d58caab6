/** Tables of zones, lists and the ways between pages, read from the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inListOrder } from '../../src/data/list-order.ts';
import { neighboursOf } from '../../src/data/neighbours.ts';
import { type ZoneRow, zoneRows } from '../../src/data/zone-rows.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, siteSource } from '../built-site.ts';
import { attributeOf, elementsIn, elementsOf, textOf } from '../html.ts';

const atlas = readAtlas(siteSource);
const rows = [...zoneRows(atlas).values()];
const read = (path: string) =>
	elementsOf(readFileSync(join(builtSite, path, 'index.html'), 'utf8'));
type Element = ReturnType<typeof read>[number];

/** The rows of a page's table of zones: whose they are and what their cells say. */
function tableOf(path: string) {
	return read(path)
		.filter((element) => attributeOf(element, 'data-zone') !== undefined)
		.map((element) => {
			const cells = elementsIn(element).filter(({ tagName }) => /^t[hd]$/.test(tagName));
			return {
				zone: attributeOf(element, 'data-zone') ?? '',
				text: (head: string) => textOfCell(cells, head),
				figures: elementsIn(element).flatMap((one) => attributeOf(one, 'data-figure') ?? []),
			};
		});
}

const textOfCell = (cells: readonly Element[], head: string) =>
	cells
		.filter((cell) => attributeOf(cell, 'data-label') === head)
		.map(textOf)
		.join();

const ids = (wanted: readonly ZoneRow[]) => wanted.map(({ id }) => id);

test('the directory has every zone once, province by province, each with what its records say', () => {
	const table = tableOf('zones');
	expect(table.map(({ zone }) => zone)).toEqual(ids(rows));
	for (const { zone, text, figures } of table) {
		const row = zoneRows(atlas).get(zone);
		expect(text('数字'), zone).toBe(String(row?.figures));
		expect(figures, zone).toEqual(row?.size ? [row.size.figure.id] : []);
		const rank = row?.standing?.place.rank;
		expect(text('全国名次').includes(`第${rank}位`), zone).toBe(rank !== undefined);
		if (rank !== undefined) expect(text('全国名次')).toContain(row?.standing?.year);
	}
	expect(table.filter(({ figures }) => figures.length > 0).length).toBeGreaterThan(40);
});

test('provinces, cities, alliances and networks have the same table of their own zones', () => {
	for (const { id, data } of atlas.entries.regions) {
		const own = rows.filter((row) =>
			data.level === 'city'
				? row.data.city === data.name && row.data.region === data.parent
				: row.data.region === id,
		);
		expect(
			tableOf(`regions/${id}`).map(({ zone }) => zone),
			id,
		).toEqual(ids(own));
	}
	for (const collection of ['alliances', 'networks'] as const) {
		for (const { id } of atlas.entries[collection]) {
			const page = atlas.entities.get(`${collection}/${id}`);
			const own = rows.filter(({ groups }) => page && groups.includes(page));
			expect(
				tableOf(`${collection}/${id}`).map(({ zone }) => zone),
				id,
			).toEqual(ids(own));
		}
	}
});

test('a zone leads to its city, or to its place in the table of its province', () => {
	for (const row of rows.filter(
		({ data, province }) => data.city && data.city !== province?.name,
	)) {
		const to = row.city?.url ?? `${row.province?.url}#zone-${row.id}`;
		const links = read(row.zone.url).map((element) => attributeOf(element, 'href'));
		expect(links, row.id).toContain(`/${to}`);
	}
});

test('a zone’s page leads to the zones near it, and no more than six of a kind', () => {
	let most = 0;
	for (const { id, zone } of rows) {
		const groups = neighboursOf(atlas, id);
		const lists = read(zone.url)
			.filter((element) => attributeOf(element, 'class') === 'neighbours')
			.map((list) =>
				elementsIn(list)
					.filter(({ tagName, parentNode }) => tagName === 'a' && parentNode?.nodeName === 'li')
					.map((link) => attributeOf(link, 'href')),
			);
		expect(lists, id).toEqual(groups.map((group) => group.rows.map((row) => `/${row.zone.url}`)));
		most = Math.max(most, ...lists.map(({ length }) => length));
	}
	expect(most).toBe(6);
});

const COLLECTIONS = [
	'zones',
	'alliances',
	'networks',
	'industries',
	'regions',
	'mechanisms',
	'policies',
	'terms',
	'events',
	'metrics',
	'rankings',
	'sources',
] as const;

test.each(COLLECTIONS)(
	'the pages of %s follow one another as their list has them',
	(collection) => {
		const urls = inListOrder(atlas, collection).map(({ url }) => `/${url}`);
		const listed = read(collection)
			// A map leads to provinces before their list does.
			.filter(({ parentNode }) => collection !== 'regions' || parentNode?.nodeName === 'h3')
			.map((element) => attributeOf(element, 'href') ?? '')
			.filter((href) => urls.includes(href));
		const once = [...new Set(listed)];
		expect(collection === 'events' ? once.toReversed() : once).toEqual(urls);
		urls.forEach((url, index) => {
			const links = read(url).filter((element) => attributeOf(element, 'rel') !== undefined);
			const by = (rel: string) =>
				links
					.filter((link) => link.tagName === 'a' && attributeOf(link, 'rel') === rel)
					.map((link) => attributeOf(link, 'href'));
			expect(by('prev'), url).toEqual(index === 0 ? [] : [urls[index - 1]]);
			expect(by('next'), url).toEqual(index === urls.length - 1 ? [] : [urls[index + 1]]);
		});
	},
);
