import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
