import { wordsOf } from '../../src/text/words.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { batchName, batchOf } from '../../src/data/zone-facts.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, readPages, siteSource } from '../built-site.ts';
import { attributeOf, elementsIn, textOf } from '../html.ts';

interface Row {
	id: string;
	level: string;
	region_id: string;
	approved: string | null;
	approved_basis: string | null;
}

const { entries } = readAtlas(siteSource);
const zones = entries.zones.map(({ data }) => data).filter(({ level }) => level === 'national');
const names = new Map(entries.regions.map(({ id, data }) => [id, data.name]));
/** National zones by province and by batch, as the content has them. */
const provinces = count(zones.map(({ region }) => names.get(region) ?? region));
const batches = count(zones.map((zone) => batchName(batchOf(zone), wordsOf())));

test('the published zones are those of the content, by province and by how their date is known', () => {
	const text = readFileSync(join(builtSite, 'data/zones.json'), 'utf8');
	const { records } = JSON.parse(text) as { records: Row[] };
	const national = records.filter(({ level }) => level === 'national');
	expect(national).toHaveLength(zones.length);
	expect(count(national.map(({ region_id }) => names.get(region_id) ?? region_id))).toEqual(
		provinces,
	);
	const bases = (all: (string | null | undefined)[]) => count(all.map((basis) => basis ?? '待核'));
	expect(bases(national.map((zone) => zone.approved_basis))).toEqual(
		bases(zones.map(({ approved }) => approved?.basis)),
	);
	expect(national.filter(({ approved }) => approved === null)).toHaveLength(
		zones.filter(({ approved }) => !approved).length,
	);
});

test('the directory shows the same counts', () => {
	const [page] = [...readPages(['zones/index.html'])];
	const tables =
		page?.elements.filter(
			(element) =>
				element.tagName === 'table' && attributeOf(element, 'data-sortable') === undefined,
		) ?? [];
	const rows = tables
		.flatMap((table) => elementsIn(table))
		.filter(({ tagName, parentNode }) => tagName === 'tr' && parentNode?.nodeName === 'tbody')
		.map((row) => row.childNodes.map(textOf).filter(Boolean));
	expect(tables).toHaveLength(1);
	expect(Object.fromEntries(rows?.map(([name, , , total]) => [name, Number(total)]) ?? [])).toEqual(
		batches,
	);

	const text =
		page?.elements
			.filter(({ tagName }) => tagName === 'main')
			.map(textOf)
			.join() ?? '';
	const said = Object.entries(provinces).map(([name, total]) => `${name}${total}`);
	expect(said.filter((one) => !text.includes(one))).toEqual([]);
	expect(text).toContain(String(zones.length));
});

function count(values: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
}
