/** Bars, small lines and pledges as the pages draw them, told again from the published data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import { expect, test } from 'vitest';
import { toBase } from '../../src/quantities/unit.ts';
import { wordsOf } from '../../src/text/words.ts';
import { builtSite, listPages, readPages, readRecords, siteSource } from '../built-site.ts';
import { parseCsv } from '../csv.ts';
import { attributeOf, type Element, elementsIn, textOf } from '../html.ts';
import { readVocabulary } from '../vocabulary.ts';

interface Row {
	id: string;
	entity_type: string;
	entity_id: string;
	entity_name: string;
	subject: string | null;
	metric_id: string | null;
	period: string;
	value: string | null;
	unit: string | null;
	bound: string | null;
	scope_id: string | null;
	status: string;
	marks: string[];
	display: string;
}

interface Target {
	id: string;
	entity_name: string;
	verdict: string;
	value: string;
	unit: string;
	outcome_id: string;
}

interface Listed {
	row_id: string;
	id: string;
	rank: string | null;
	name: string;
}

const figures = new Map(readRecords<Row>('observations').map((row) => [row.id, row]));
const targets = new Map(readRecords<Target>('targets').map((row) => [row.id, row]));
const listed = new Map(readRecords<Listed>('rankings').map((row) => [row.row_id, row]));
const covers = new Map(
	readRecords<{ id: string; covers: string }>('scopes').map(({ id, covers }) => [id, covers]),
);
const national = new Set(
	readRecords<{ id: string; level: string }>('zones').flatMap(({ id, level }) =>
		level === 'national' ? id : [],
	),
);
const { parseUnit } = readVocabulary(siteSource);
const { qualityText } = wordsOf();

const baseOf = (value: string | null, unit: string | null) => {
	const parsed = parseUnit(unit ?? '');
	return parsed && value !== null ? toBase(value, parsed) : new Big(NaN);
};
const inside = (element: Element, tag: string) =>
	elementsIn(element).filter(({ tagName }) => tagName === tag);
const of = (element: Element) => attributeOf(element, 'data-of');
const percent = (element: Element | undefined, name: string) =>
	Number.parseFloat(attributeOf(element, name) ?? '');

/** The words of each row: those before its marks. */
function wordsBefore(picture: Element, mark: Element): string {
	const all = elementsIn(picture);
	const before = all.slice(0, all.indexOf(mark));
	const start = before.findLastIndex((one) => of(one) !== undefined);
	return before
		.slice(start + 1)
		.filter(({ tagName }) => tagName === 'text')
		.map(textOf)
		.join(' ');
}

/** The figures of pages, by file: `rows` are those that show all that they say without a pointer. */
function* charts() {
	const files = listPages().filter((file) => !file.startsWith('embed/'));
	for (const { file, elements } of readPages(files)) {
		for (const figure of elements) {
			const isChart = figure.tagName === 'figure' && attributeOf(figure, 'class') === 'chart';
			if (!isChart) continue;
			const pictures = inside(figure, 'svg').filter((one) => attributeOf(one, 'role') === 'img');
			const [picture] = pictures;
			const rows = attributeOf(picture, 'class') === 'rows' ? picture : undefined;
			yield { file, figure, pictures, rows, at: `${file}#${attributeOf(figure, 'id')}` };
		}
	}
}

const all = [...charts()];
const pictures = all.flatMap(({ rows, file, at, figure }) =>
	rows ? { picture: rows, file, at, figure } : [],
);
const bars = pictures.filter(({ picture }) => inside(picture, 'rect').length > 0);
const ranked = bars.filter(({ file }) => !file.startsWith('rankings/'));
const places = bars.filter(({ file }) => file.startsWith('rankings/'));
const pledges = pictures.filter(({ picture }) =>
	inside(picture, 'g').some((group) => targets.has(of(group) ?? '')),
);
const multiples = pictures.filter((one) => !bars.includes(one) && !pledges.includes(one));

test('each chart has one picture with a title and a description, all others are silent', () => {
	expect(all.length).toBeGreaterThan(20);
	for (const { at, figure, pictures } of all) {
		expect(pictures.length, at).toBe(1);
		const [picture] = pictures as [Element];
		const child = (tag: string) => picture.childNodes.find(({ nodeName }) => nodeName === tag);
		for (const tag of ['title', 'desc']) {
			const said = child(tag);
			expect(said && textOf(said), `${at} ${tag}`).toMatch(/./);
		}
		const within = new Set(elementsIn(picture));
		const silent = inside(figure, 'svg').filter((one) => !within.has(one));
		expect(
			silent.filter((one) => attributeOf(one, 'aria-hidden') !== 'true'),
			at,
		).toEqual([]);
		// A picture is read as a whole: nothing in it can be focused or styled by itself.
		const odd = elementsIn(picture).filter(
			(one) => one.tagName === 'a' || attributeOf(one, 'style') !== undefined,
		);
		expect(odd, at).toEqual([]);
	}
});

test('a bar is as long as its record says, beside its zone and the printed value', () => {
	expect(ranked.length).toBeGreaterThan(1);
	for (const { picture, at } of ranked) {
		const rects = inside(picture, 'rect');
		const rows = rects.map((rect) => figures.get(of(rect) ?? ''));
		const sizes = rows.map((row) => baseOf(row?.value ?? null, row?.unit ?? null));
		const most = sizes.reduce((a, b) => (a.gt(b) ? a : b));
		expect(rects.length, at).toBeGreaterThanOrEqual(5);
		rects.forEach((rect, index) => {
			const row = rows[index];
			const share = Number(sizes[index]?.div(most));
			expect(percent(rect, 'width'), `${at} ${row?.id}`).toBeCloseTo(share * 94, 1);
			const better = sizes.filter((size) => size.gt(sizes[index] ?? 0)).length;
			const said = `${better + 1}　${row?.entity_name} ${row?.display}`;
			expect(wordsBefore(picture, rect).replaceAll(/\s/g, ''), at).toBe(said.replaceAll(/\s/g, ''));
		});
	}
});

test('bars stand beside one another only where year, area and currency are one, unmarked', () => {
	for (const { picture, at } of ranked) {
		const rows = inside(picture, 'rect').flatMap((rect) => figures.get(of(rect) ?? '') ?? []);
		expect(rows.length, at).toBe(inside(picture, 'rect').length);
		for (const row of rows) {
			expect(national.has(row.entity_id), row.id).toBe(true);
			expect([row.entity_type, row.subject, row.status], row.id).toEqual(['zones', null, 'stated']);
			expect(row.marks, row.id).toEqual([]);
			expect(row.bound, row.id).not.toBe('magnitude');
			expect(row.period, row.id).toMatch(/^\d{4}$/);
		}
		const groups = rows.map((row) => {
			const area = covers.get(row.scope_id ?? '') ?? '';
			const same = ['zone', 'merged'].includes(area) ? 'the zone' : row.scope_id;
			return [row.metric_id, row.period, same, parseUnit(row.unit ?? '')?.dimension].join('|');
		});
		expect([...new Set(groups)], at).toHaveLength(1);
		expect(new Set(rows.map((row) => row.entity_id)).size, at).toBe(rows.length);
	}
});

test('a qualifier of a bar stands at its end, and below what it means', () => {
	let signed = 0;
	for (const { picture, figure, at } of ranked) {
		const open = inside(picture, 'rect').filter(
			(rect) => figures.get(of(rect) ?? '')?.bound !== 'exact',
		);
		const signs = inside(picture, 'path');
		expect(signs.length, at).toBe(open.length);
		signed += open.length;
		const notes = inside(figure, 'p').map(textOf).join('');
		if (open.length > 0) expect(notes, at).toMatch(/[▲▼≈]：/);
		else expect(notes, at).not.toMatch(/[▲▼≈]：/);
	}
	expect(signed).toBeGreaterThan(0);
});

test('a bar of a place is the longer the further in front, and says the place', () => {
	expect(places.length).toBeGreaterThan(3);
	for (const { picture, at, file } of places) {
		const list = file.split('/')[1] ?? '';
		const rects = inside(picture, 'rect');
		const ranks = rects.map((rect) => {
			const row = listed.get(of(rect) ?? '');
			expect(row?.id, `${at} ${of(rect)}`).toBe(list);
			const words = wordsBefore(picture, rect);
			expect(words, at).toContain(row?.name);
			expect(words, at).toContain(`第${row?.rank}位`);
			return Number(row?.rank);
		});
		expect(ranks, at).toEqual(ranks.toSorted((a, b) => a - b));
		const widths = rects.map((rect) => percent(rect, 'width'));
		// One place less is as much shorter everywhere.
		const first = Number(widths[0]);
		const step = (first - Number(widths.at(-1))) / (Number(ranks.at(-1)) - Number(ranks[0]));
		widths.forEach((width, index) => {
			const fall = (Number(ranks[index]) - Number(ranks[0])) * step;
			expect(width, at).toBeCloseTo(first - fall, 1);
		});
	}
});

test('a pledge and its outcome stand where their records say, in one unit', () => {
	expect(pledges.filter(({ file }) => file.startsWith('targets/'))).toHaveLength(1);
	for (const { picture, at } of pledges) {
		const groups = inside(picture, 'g');
		for (const group of groups) {
			const target = targets.get(of(group) ?? '');
			const outcome = figures.get(target?.outcome_id ?? '');
			const words = wordsBefore(picture, group);
			expect(words, at).toContain(target?.entity_name);
			expect(words, at).toContain(`${target?.verdict}：`);
			expect(attributeOf(group, 'class'), at).toBe(
				target?.verdict === qualityText.verdict.met ? 'line-0' : 'line-1',
			);
			// A growth may stand with a record of what grows.
			if (outcome?.unit !== target?.unit || !outcome || !target) continue;
			expect(words, at).toContain(outcome.display);
			const pledged = baseOf(target.value, target.unit);
			const came = baseOf(outcome.value, outcome.unit);
			const most = pledged.gt(came) ? pledged : came;
			const [from, to] = inside(group, 'svg').map((sign) => percent(sign, 'x'));
			expect(from, at).toBeCloseTo(1.2 + Number(pledged.div(most)) * 97.6, 1);
			expect(to, at).toBeCloseTo(1.2 + Number(came.div(most)) * 97.6, 1);
		}
	}
});

test('the points of small lines are whole years of one metric, on one scale for all zones', () => {
	expect(multiples.length).toBeGreaterThan(0);
	for (const { picture, figure, at } of multiples) {
		const [least, most] = inside(picture, 'text')
			.slice(-2)
			.map((text) => Number(textOf(text)));
		const lines = inside(picture, 'g').map((group) =>
			inside(group, 'svg').map((sign) => ({ sign, row: figures.get(of(sign) ?? '') })),
		);
		expect(lines.length, at).toBeGreaterThanOrEqual(2);
		const floors = inside(picture, 'line')
			.filter((line) => attributeOf(line, 'class') === 'grid')
			.map((line) => Number(attributeOf(line, 'y1')));
		const heights: [number, number][] = [];
		lines.forEach((points, index) => {
			expect(points.length, at).toBeGreaterThanOrEqual(2);
			const [group] = points;
			for (const { sign, row } of points) {
				expect(row?.entity_id, at).toBe(group?.row?.entity_id);
				expect([row?.scope_id, row?.metric_id], at).toEqual([
					group?.row?.scope_id,
					group?.row?.metric_id,
				]);
				expect(row?.marks, row?.id).toEqual([]);
				expect(row?.period, row?.id).toMatch(/^\d{4}$/);
				const share = (Number(row?.period) - Number(least)) / (Number(most) - Number(least));
				expect(percent(sign, 'x'), row?.id).toBeCloseTo(1.2 + share * 97.6, 1);
				const height = Number(floors[index]) - Number(attributeOf(sign, 'y'));
				heights.push([Number(baseOf(row?.value ?? null, row?.unit ?? null)), height]);
			}
			const words = textOf(picture);
			for (const { row } of [points[0], points.at(-1)].flatMap((point) => point ?? [])) {
				expect(words, at).toContain(`${row?.period}年`);
				expect(words, at).toContain(row?.entity_name);
			}
		});
		// A straight line leads from values to heights, whichever zone they are of.
		const sorted = heights.toSorted(([a], [b]) => a - b);
		const [low, high] = [sorted[0], sorted.at(-1)] as [[number, number], [number, number]];
		const slope = (high[1] - low[1]) / (high[0] - low[0]);
		for (const [value, height] of heights) {
			expect(height, at).toBeCloseTo(low[1] + (value - low[0]) * slope, 0);
		}
		// The same figures, each with its record, stand in the table below.
		const linked = inside(figure, 'a').flatMap((link) => attributeOf(link, 'data-figure') ?? []);
		const drawn = lines.flatMap((points) => points.map(({ row }) => row?.id));
		expect(linked.toSorted(), at).toEqual(drawn.toSorted());
	}
});

/** The addresses of records that a picture draws. */
const drawnIn = (picture: Element) => elementsIn(picture).flatMap((one) => of(one) ?? []);
const readFile = (path: string) => readFileSync(join(builtSite, path), 'utf8');
const pathOf = (link: Element | undefined) =>
	new URL(attributeOf(link, 'href') ?? '', 'https://atlas.test').pathname.slice(1);

test('what rows draw can be fetched, with the columns of all data', () => {
	expect(pictures.length).toBeGreaterThan(5);
	for (const { picture, figure, at } of pictures) {
		const links = inside(figure, 'a').filter((link) => attributeOf(link, 'download') !== undefined);
		const [file = ''] = links.map(pathOf);
		const own = parseCsv(readFile(file));
		const kind = places.some((one) => one.picture === picture)
			? 'rankings'
			: pledges.some((one) => one.picture === picture)
				? 'targets'
				: 'observations';
		const all = parseCsv(readFile(`data/${kind}.csv`));
		const key = kind === 'rankings' ? 'row_id' : 'id';
		const wanted = new Set(drawnIn(picture));
		expect(own.columns, at).toEqual(all.columns);
		const drawn = own.records.filter((row) => wanted.has(row[key] ?? ''));
		expect(drawn, at).toEqual(all.records.filter((row) => wanted.has(row[key] ?? '')));
		expect(drawn.length, at).toBe(wanted.size);
		// What an author puts together has no file of its own.
		if (file.startsWith('embed/')) expect(own.records, at).toEqual(drawn);
		else expect(file, at).toMatch(/^(?:metrics\/[\w-]+|data\/targets)\.csv$/);
	}
});

test('rows can be embedded: the same picture, whose figures they are, and where it is from', () => {
	let embeds = 0;
	for (const { picture, figure, at } of pictures) {
		const path = inside(figure, 'a')
			.map(pathOf)
			.find((one) => one.startsWith('embed/') && one.endsWith('/'));
		if (path === undefined) continue;
		embeds += 1;
		const [page] = readPages([`${path}index.html`]);
		const [embedded, ...others] = (page?.elements ?? []).filter(
			(one) => one.tagName === 'figure' && attributeOf(one, 'class') === 'chart',
		);
		expect(others, at).toEqual([]);
		const [own] = embedded
			? inside(embedded, 'svg').filter((one) => attributeOf(one, 'role') === 'img')
			: [];
		expect(own && drawnIn(own), at).toEqual(drawnIn(picture));
		expect(own && textOf(own), at).toBe(textOf(picture));
		const notes = (one: Element | undefined) =>
			(one ? inside(one, 'p') : [])
				.filter((note) => attributeOf(note, 'data-note') !== undefined)
				.map(textOf);
		expect(notes(embedded).join(''), at).toContain('来源：');
		expect(notes(figure).join(''), at).toContain('来源：');
	}
	expect(embeds).toBeGreaterThan(2);
});
