/** What pages of metrics and zones say of who stands where, told again from the published data. */
import Big from 'big.js';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/text/words.ts';
import { readVocabulary } from '../vocabulary.ts';
import { listPages, readPages, readRecords, siteSource } from '../built-site.ts';
import { attributeOf, type Element, elementsIn, textOf } from '../html.ts';
import { toBase } from '../../src/quantities/unit.ts';

interface Row {
	id: string;
	entity_type: string;
	entity_id: string;
	subject: string | null;
	metric_id: string | null;
	period: string;
	value: string | null;
	unit: string | null;
	bound: string | null;
	scope_id: string | null;
	status: string;
	missing: string | null;
	marks: string[];
	display: string | null;
	growth_stated: string | null;
}

const rows = readRecords<Row>('observations').filter(({ status }) => status !== 'retracted');
const byId = new Map(rows.map((row) => [row.id, row]));
const metrics = readRecords<{ id: string; nature: string; direction: string; family: string }>(
	'metrics',
);
const covers = new Map(
	readRecords<{ id: string; covers: string }>('scopes').map(({ id, covers }) => [id, covers]),
);
const national = new Set(
	readRecords<{ id: string; level: string }>('zones').flatMap(({ id, level }) =>
		level === 'national' ? id : [],
	),
);
const { parseUnit } = readVocabulary(siteSource);
const { figureText } = wordsOf();

/** What must be equal for two figures to be comparable; none where one stands in no comparison. */
function comparisonOf(row: Row | undefined): string | undefined {
	const unit = parseUnit(row?.unit ?? '');
	if (!row || !unit || row.value === null || row.subject !== null) return undefined;
	if (row.marks.length > 0 || row.bound === 'magnitude' || row.status !== 'stated')
		return undefined;
	if (!/^\d{4}$/.test(row.period) || !national.has(row.entity_id)) return undefined;
	const area = ['zone', 'merged'].includes(covers.get(row.scope_id ?? '') ?? '')
		? 'the zone'
		: (row.scope_id ?? 'unstated');
	return [row.metric_id, row.period, area, unit.dimension].join('|');
}

function amountOf(row: Row): Big {
	const unit = parseUnit(row.unit ?? '');
	return unit ? toBase(row.value ?? '0', unit) : new Big(0);
}

const inside = (element: Element, tag: string) =>
	elementsIn(element).filter(({ tagName }) => tagName === tag);

/** The rows of the tables of zones, by the metric of their page. */
function* tables() {
	for (const { id, nature, direction } of metrics) {
		const [page] = [...readPages([`metrics/${id}/index.html`])];
		const section = page?.elements.find((one) => attributeOf(one, 'id') === 'zones');
		if (section) yield { id, nature, direction, section, lines: inside(section, 'tr') };
	}
}

test('every value, growth and mark in a table of zones is that of its record', () => {
	const wrong: string[] = [];
	let shown = 0;
	for (const { id, lines } of tables()) {
		for (const line of lines) {
			for (const link of inside(line, 'a')) {
				const figure = attributeOf(link, 'data-figure');
				if (figure === undefined) continue;
				const row = byId.get(figure);
				const show = attributeOf(link, 'data-show');
				const said = row?.missing
					? figureText.missing[row.missing as keyof typeof figureText.missing]
					: row?.display;
				const expected = show === 'growth' ? `${row?.growth_stated}%` : said;
				const cell = elementsIn(line).find(
					(one) => one.tagName === 'td' && elementsIn(one).includes(link),
				);
				const marks = cell ? textOf(cell) : '';
				shown += 1;
				if (textOf(link) !== expected) wrong.push(`${id} ${figure}: ${textOf(link)}`);
				for (const mark of show === 'growth' ? [] : (row?.marks ?? [])) {
					const word = figureText.marks[mark as keyof typeof figureText.marks];
					if (!marks.includes(word)) wrong.push(`${id} ${figure}: ${word} is not said`);
				}
			}
		}
	}
	expect(wrong).toEqual([]);
	expect(shown).toBeGreaterThan(400);
});

test('each zone that has figures has one latest line, and none of a metric is left out', () => {
	for (const { id, nature, lines } of tables()) {
		const own = rows.filter(
			(row) => row.metric_id === id && row.entity_type === 'zones' && row.subject === null,
		);
		const zones = [...new Set(own.map((row) => row.entity_id))].sort();
		const linked = (line: Element) =>
			inside(line, 'a').flatMap((link) => byId.get(attributeOf(link, 'data-figure') ?? '') ?? []);
		const latest = lines.filter((line) =>
			nature === 'rank'
				? linked(line).length > 0
				: attributeOf(line, 'data-year')?.startsWith('latest'),
		);
		expect(latest.map((line) => linked(line)[0]?.entity_id).sort(), id).toEqual(zones);
		// What another line says as well, or a preferred one instead, need not have its own.
		const told = new Set(
			lines.flatMap(linked).map((row) => [row.entity_id, row.period, row.scope_id].join()),
		);
		const silent = own.filter((row) => !told.has([row.entity_id, row.period, row.scope_id].join()));
		expect(
			silent.map((row) => row.id),
			id,
		).toEqual([]);
	}
});

test('a place is that among comparable figures alone, of one year and scope, unmarked', () => {
	let placed = 0;
	for (const { id, nature, direction, lines } of tables()) {
		const entries = lines.flatMap((line) => {
			const row = byId.get(attributeOf(line, 'data-of') ?? '');
			return row ? [{ row, place: attributeOf(line, 'data-place'), said: textOf(line) }] : [];
		});
		if (nature === 'rank') expect(entries, id).toEqual([]);
		const withPlace = entries.filter(({ place }) => place !== undefined);
		const groups = Map.groupBy(withPlace, ({ row }) => comparisonOf(row));
		expect(groups.has(undefined), id).toBe(false);
		for (const group of groups.values()) {
			expect(group.length, id).toBeGreaterThanOrEqual(3);
			expect(new Set(group.map(({ row }) => row.entity_id)).size, id).toBe(group.length);
			for (const { row, place, said } of group) {
				const better = group.filter(({ row: other }) => {
					const difference = amountOf(other).cmp(amountOf(row));
					return direction === 'lower' ? difference < 0 : difference > 0;
				}).length;
				placed += 1;
				expect(place, row.id).toBe(`${better + 1}/${group.length}`);
				expect(said, row.id).toContain(`第${better + 1}位 ${group.length}/${national.size}`);
			}
		}
	}
	expect(placed).toBeGreaterThan(20);
});

test('lines stand in the order of their values, without a script', () => {
	for (const { id, nature, direction, lines } of tables()) {
		if (nature === 'rank') continue;
		const amounts = lines
			.flatMap((line) => inside(line, 'td'))
			.filter((cell) => attributeOf(cell, 'data-label') === '数值')
			.flatMap((cell) => attributeOf(cell, 'data-sort') || []);
		const sign = direction === 'lower' ? 1 : -1;
		expect(amounts, id).toEqual(amounts.toSorted((a, b) => sign * new Big(a).cmp(new Big(b))));
	}
});

test('places in a list stand under their year, first places first', () => {
	let shown = 0;
	for (const { id, nature, section, lines } of tables()) {
		if (nature !== 'rank') continue;
		const heads = inside(section, 'th')
			.filter((one) => attributeOf(one, 'scope') === 'col')
			.map(textOf);
		for (const line of lines) {
			const cells = line.childNodes.filter((node) => 'tagName' in node);
			cells.forEach((cell, column) => {
				for (const link of inside(cell, 'a')) {
					const row = byId.get(attributeOf(link, 'data-figure') ?? '');
					if (!row || !/^\d{4}$/.test(row.period)) continue;
					shown += 1;
					expect(heads[column], `${id} ${row.id}`).toMatch(new RegExp(`^${row.period}年 `));
				}
			});
		}
	}
	expect(shown).toBeGreaterThan(100);
});

test('a line of dots has a dot for every comparable zone, and says how many stand before', () => {
	let strips = 0;
	const files = listPages().filter((file) => /^zones\/.+\/index\.html$/.test(file));
	for (const { file, elements } of readPages(files)) {
		for (const strip of elements) {
			const row = byId.get(attributeOf(strip, 'data-strip') ?? '');
			if (!row) continue;
			strips += 1;
			expect(file).toBe(`zones/${row.entity_id}/index.html`);
			const key = comparisonOf(row);
			expect(key, row.id).toBeDefined();
			// Two records of one zone are one dot.
			const others = new Map(
				rows
					.filter((other) => other.entity_type === 'zones' && comparisonOf(other) === key)
					.map((other) => [other.entity_id, other]),
			);
			const dots = inside(strip, 'circle');
			expect(dots.length, row.id).toBeGreaterThanOrEqual(10);
			expect(dots.length, row.id).toBeLessThanOrEqual(others.size);
			expect(attributeOf(strip, 'data-dots'), row.id).toBe(String(dots.length));
			const xOf = (dot: Element | undefined) => Number.parseFloat(attributeOf(dot, 'cx') ?? '');
			const own = dots.filter((dot) => attributeOf(dot, 'class') === 'own');
			expect(own.length, row.id).toBe(1);
			const ahead = dots.filter((dot) => xOf(dot) > xOf(own[0])).length;
			expect(attributeOf(strip, 'data-ahead'), row.id).toBe(String(ahead));
			const [drawing] = inside(strip, 'svg');
			expect(attributeOf(drawing, 'role')).toBe('img');
			expect(attributeOf(drawing, 'aria-label'), row.id).toContain(row.display);
			if (dots.length === others.size) {
				const lower = metrics.find(({ id }) => id === row.metric_id)?.direction === 'lower';
				const better = [...others.values()].filter((other) =>
					lower ? amountOf(other).lt(amountOf(row)) : amountOf(other).gt(amountOf(row)),
				).length;
				expect(ahead, row.id).toBe(better);
			}
		}
	}
	expect(strips).toBeGreaterThan(10);
});

test('the directory has every metric once, in its family, with what is known of the country', () => {
	const [page] = [...readPages(['metrics/index.html'])];
	const lines = (page?.elements ?? []).filter(
		(one) => one.tagName === 'tr' && attributeOf(one, 'data-family') !== undefined,
	);
	const listed = lines.map((line) => [
		/metrics\/([^/]+)\/$/.exec(attributeOf(inside(line, 'a')[0], 'href') ?? '')?.[1],
		attributeOf(line, 'data-family'),
	]);
	expect(listed.toSorted()).toEqual(metrics.map(({ id, family }) => [id, family]).toSorted());
	let shown = 0;
	for (const line of lines) {
		for (const link of inside(line, 'a')) {
			const row = byId.get(attributeOf(link, 'data-figure') ?? '');
			if (!row) continue;
			shown += 1;
			expect(row.entity_type).toBe('regions');
			const growth = attributeOf(link, 'data-show') === 'growth';
			expect(textOf(link), row.id).toBe(growth ? `${row.growth_stated}%` : row.display);
		}
	}
	expect(shown).toBeGreaterThan(10);
});
