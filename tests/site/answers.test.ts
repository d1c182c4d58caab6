/** Where a zone stands, who belongs where, when it was approved: what the pages say is what the records say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { approvalYears } from '../../src/data/approvals.ts';
import { coverageOf } from '../../src/data/coverage.ts';
import { matrixOf } from '../../src/data/matrix.ts';
import { latestStanding, placesOf, standingsOf } from '../../src/data/standings.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, readPages, siteSource } from '../built-site.ts';
import { attributeOf, elementsIn, type Element, textOf } from '../html.ts';

const atlas = readAtlas(siteSource);
const { matrixText, standingText } = wordsOf();

const elementsOn = (path: string): Element[] => [...readPages([`${path}index.html`])][0]!.elements;
const rowsOf = (elements: readonly Element[]) =>
	elements.filter(({ tagName }) => tagName === 'tr').map((row) => row);
const cellsOf = (row: Element) =>
	row.childNodes
		.filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th')
		.map((cell) => cell as Element);
const hrefsIn = (element: Element) =>
	elementsIn(element).flatMap((one) => attributeOf(one, 'href') ?? []);

test('every place of every list stands at its address: rank, zone, and each source that reports it', () => {
	const faults: string[] = [];
	for (const { id } of atlas.entries.rankings) {
		const elements = elementsOn(`rankings/${id}/`);
		for (const place of placesOf(atlas, id)) {
			const row = elements.find((one) => attributeOf(one, 'id') === place.address);
			if (!row) {
				faults.push(`${id}#${place.address}`);
				continue;
			}
			const [rank, zone] = cellsOf(row).map(textOf);
			const links = hrefsIn(row);
			if (rank !== standingText.placeIn(place.rank, place.within)) faults.push(`${id}: ${rank}`);
			if (!zone?.startsWith(place.name)) faults.push(`${id}: ${zone}`);
			for (const { source, figure } of place.reports) {
				if (!links.some((to) => to.endsWith(`/sources/${source.id}/`))) faults.push(source.id);
				if (figure && !links.some((to) => decodeURI(to).endsWith(figure.url)))
					faults.push(figure.id);
			}
		}
	}
	expect(faults).toEqual([]);
});

test('the download has a row for each place, under its address', () => {
	const text = readFileSync(join(builtSite, 'data/rankings.json'), 'utf8');
	const { records } = JSON.parse(text) as {
		records: { row_id: string; rank: string | null; zone_id: string | null }[];
	};
	const places = atlas.entries.rankings.flatMap(({ id }) =>
		placesOf(atlas, id).map(({ address, rank, zone }) => ({
			row_id: `rankings/${id}#${address}`,
			rank: rank === undefined ? null : String(rank),
			zone_id: zone?.id ?? null,
		})),
	);
	expect(records.map(({ row_id, rank, zone_id }) => ({ row_id, rank, zone_id }))).toEqual(places);
	expect(new Set(records.map(({ row_id }) => row_id)).size).toBe(records.length);
});

test('the evaluation of 2024 names all that are known of its fifty, in order', () => {
	const text = textOf(
		elementsOn('rankings/miit-2024-top50/').find(({ tagName }) => tagName === 'main')!,
	);
	expect(text).toContain('参评178家');
	expect(text).toContain('公布前50名');
	expect(text.indexOf('第5位')).toBeLessThan(text.indexOf('第6位'));
	expect(text).toContain('国家高新区单项评价前20名：营商环境');
});

test('beside a zone’s name stands its newest place that is stated and unmarked, and leads to its row', () => {
	let seen = 0;
	for (const { id } of atlas.entries.zones) {
		const latest = latestStanding(atlas, id);
		const badges = elementsOn(`zones/${id}/`).find((one) => attributeOf(one, 'class') === 'badges');
		const said = badges ? hrefsIn(badges).map((to) => decodeURI(to)) : [];
		if (!latest) {
			expect(badges ? textOf(badges) : '', id).not.toContain('全国综合评价');
			continue;
		}
		seen += 1;
		expect(said[0]?.endsWith(latest.to), id).toBe(true);
		expect(textOf(badges!), id).toContain(
			standingText.badge(latest.place.rank ?? 0, latest.of, latest.year),
		);
	}
	expect(seen).toBeGreaterThan(10);
});

test('a zone’s places through the years stand on its page, those of editions of different size apart', () => {
	for (const zone of ['nanchang', 'wuhu'].filter((id) => atlas.zones.has(id))) {
		const table = elementsOn(`zones/${zone}/`).find(
			(one) =>
				one.tagName === 'table' &&
				elementsIn(one).some(
					(inner) => inner.tagName === 'caption' && textOf(inner) === standingText.history,
				),
		);
		const standings = standingsOf(atlas, zone);
		const rows = rowsOf(elementsIn(table!)).map((row) => cellsOf(row).map(textOf));
		expect(
			rows
				.filter(({ length }) => length === 3)
				.slice(1)
				.map(([year, rank]) => [year, rank]),
		).toEqual(
			standings.map(({ year, place }) => [year, standingText.placeIn(place.rank, place.within)]),
		);
		const editions = rows.filter(({ length }) => length === 1).map(([head]) => head);
		expect(editions.length).toBeGreaterThan(1);
		expect(editions[0]).toBe(standingText.groups.edition(standings[0]?.of));
	}
});

test('the matrix has each tie once; what no source states bears its sign and is not counted', () => {
	const { groups, rows } = matrixOf(atlas);
	const shown = rowsOf(elementsOn('alliances/matrix/'))
		.filter((row) => attributeOf(row, 'data-group') !== undefined)
		.map((row) => cellsOf(row));
	expect(shown).toHaveLength(rows.length);
	rows.forEach((row, at) => {
		const cells = shown[at]!;
		expect(textOf(cells[0]!)).toBe(row.name);
		expect(textOf(cells[2]!)).toBe(String(row.members));
		groups.forEach((_, index) => {
			const ties = row.cells[index] ?? [];
			const text = textOf(cells[index + 3]!);
			expect(text === '', `${row.name} ${index}`).toBe(ties.length === 0);
			expect(text.includes(matrixText.loose), `${row.name} ${index}`).toBe(
				ties.some((tie) => !tie.counts),
			);
		});
	});
});

test('approvals are listed year by year, cumulated to all that have a date', () => {
	const elements = elementsOn('approvals/');
	const [table] = elements.filter(({ tagName }) => tagName === 'table');
	const rows = rowsOf(elementsIn(table!))
		.slice(1)
		.map((row) => cellsOf(row).slice(0, 3).map(textOf));
	const years = approvalYears(atlas);
	expect(rows).toEqual(years.map(({ year, added, total }) => [year, String(added), String(total)]));
	for (const { year, batches } of years) {
		const section = elements.find((one) => attributeOf(one, 'id') === `y-${year}`);
		const links = hrefsIn(section!);
		for (const { zones, decrees } of batches) {
			expect(zones.filter(({ id }) => !links.some((to) => to.endsWith(`/zones/${id}/`)))).toEqual(
				[],
			);
			expect(decrees.filter(({ url }) => !links.some((to) => to.endsWith(url)))).toEqual([]);
		}
	}
});

test('coverage stands on a page of its own, each known cell with its value on request', () => {
	const { rows } = coverageOf(atlas);
	const elements = elementsOn('coverage/');
	const shown = rowsOf(elements).filter((row) => attributeOf(row, 'data-has') !== undefined);
	expect(shown).toHaveLength(rows.length);
	rows.forEach(({ cells }, at) => {
		const texts = cellsOf(shown[at]!).map(textOf);
		cells.forEach(({ kind, figures: [figure] }, index) => {
			if (kind === 'value') expect(texts[index + 3]).toContain(figure?.display.replace(/\s/g, ''));
		});
	});
	for (const from of ['quality/', 'zones/']) {
		const links = elementsOn(from).flatMap((one) => attributeOf(one, 'href') ?? []);
		expect(
			links.some((to) => to.endsWith('/coverage/')),
			from,
		).toBe(true);
	}
});
