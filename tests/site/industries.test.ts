import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	industryEvents,
	industryFigures,
	industryMechanisms,
} from '../../src/data/industry-words.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, siteSource } from '../built-site.ts';
import { attributeOf, elementsIn, elementsOf, textOf } from '../html.ts';

const atlas = readAtlas(siteSource);
const read = (file: string) => elementsOf(readFileSync(join(builtSite, file), 'utf8'));

test('the page of an industry has every zone of it and of its parts, in the words of the source', () => {
	for (const { id } of atlas.entries.industries) {
		const own = [
			id,
			...atlas.entries.industries.filter(({ data }) => data.parent === id).map((part) => part.id),
		];
		const wanted = atlas.entries.zones.flatMap(({ data }) =>
			(data.industries ?? [])
				.filter(({ industry }) => industry !== undefined && own.includes(industry))
				.map(({ words }) => [data.name, words].join(' ')),
		);
		const rows = read(`industries/${id}/index.html`)
			.filter((element) => element.tagName === 'tr' && attributeOf(element, 'class') === undefined)
			.map((row) => elementsIn(row).filter(({ tagName }) => /^t[hd]$/.test(tagName)))
			.filter((cells) => cells.length === 4 && cells.some(({ tagName }) => tagName === 'td'))
			.map(([zone, , words]) => [zone, words].map((cell) => cell && textOf(cell)).join(' '));
		expect(rows.sort(), id).toEqual(wanted.sort());
	}
});

test('zones are filtered by an industry and by what it is part of', () => {
	const options = read('zones/index.html')
		.filter(({ tagName }) => tagName === 'select')
		.filter((select) => attributeOf(select, 'name') === 'industry')
		.flatMap((select) => elementsIn(select).filter(({ tagName }) => tagName === 'option'))
		.map((option) => attributeOf(option, 'value'));
	const entries = read('zones/index.html').flatMap(
		(element) => attributeOf(element, 'data-industry')?.split(' ') ?? [],
	);
	expect(new Set(options)).toEqual(new Set(['', ...entries]));
	const known = new Set(atlas.entries.industries.map(({ id }) => id));
	expect(entries.filter((id) => !known.has(id))).toEqual([]);
	expect(entries).toContain('biohealth');
});

test('each number of provinces by industries is that of the zones its link shows', () => {
	const zones = read('zones/index.html').flatMap((element) => {
		const [province, industries] = ['data-province', 'data-industry'].map((name) =>
			attributeOf(element, name),
		);
		return province === undefined ? [] : [{ province, industries: industries?.split(' ') ?? [] }];
	});
	const cells = read('industries/index.html').flatMap((element) => {
		const [path = '', query] = (attributeOf(element, 'href') ?? '').split('?');
		return query && path === '/zones/' ? [{ query: new URLSearchParams(query), element }] : [];
	});
	expect(cells.length).toBeGreaterThan(20);
	for (const { query, element } of cells) {
		const [province, industry] = [query.get('province'), query.get('industry')];
		const shown = zones.filter(
			(zone) => zone.province === province && zone.industries.includes(industry ?? ''),
		);
		expect(Number(textOf(element)), String(query)).toBe(shown.length);
	}
});

test('the page of an industry tells its figures, each linked to its receipt, and its events', () => {
	for (const { id } of atlas.entries.industries) {
		const hrefs = new Set(
			read(`industries/${id}/index.html`).map((element) => attributeOf(element, 'href')),
		);
		const wanted = [
			...industryFigures(atlas, id).map(({ url }) => `/${url}`),
			...industryEvents(atlas, id).map((event) => `/events/${event.id}/`),
			...industryMechanisms(atlas, id).map((mechanism) => `/mechanisms/${mechanism.id}/`),
		];
		expect(
			wanted.filter((href) => !hrefs.has(href)),
			id,
		).toEqual([]);
	}
});
