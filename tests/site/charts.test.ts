import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/quantities/period.ts';
import { toBase } from '../../src/quantities/unit.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, readPages, siteSource } from '../built-site.ts';
import { parseCsv } from '../csv.ts';
import { attributeOf, type Element, elementsIn, textOf } from '../html.ts';
import { readVocabulary } from '../vocabulary.ts';

const read = (path: string) => readFileSync(join(builtSite, path), 'utf8');

interface Published {
	id: string;
	entity_type: string;
	entity_id: string;
	subject: string | null;
	metric_id: string | null;
	scope_id: string;
	period: string;
	value: string;
	value_max: string | null;
	unit: string;
	unit_normalized: string;
	growth_basis: string;
	bound: string;
	status: string;
	missing: string | null;
	flags: string[];
	source_id: string;
	source_publisher: string | null;
	source_grade: string;
	marks: string[];
	series_break: string | null;
}

const { records } = JSON.parse(read('data/observations.json')) as { records: Published[] };
const published = new Map(records.map((record) => [record.id, record]));

function elements(node: Tree.Node): Tree.Element[] {
	const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
	return 'tagName' in node ? [node, ...children] : children;
}

const attribute = (element: Tree.Element | undefined, name: string) =>
	element?.attrs.find((attr) => attr.name === name)?.value;

test('every row a chart is drawn from equals the published record', () => {
	const pages = globSync('embed/**/index.html', { cwd: builtSite });
	expect(pages.length).toBeGreaterThan(0);
	const { parseUnit } = readVocabulary(siteSource);
	const baseOf = (value: string, unit: string) => {
		const parsed = parseUnit(unit);
		return parsed && toBase(value, parsed).toFixed();
	};
	let rows = 0;
	const wrong = pages.flatMap((page) =>
		elements(parse(read(page)))
			.filter(({ tagName }) => tagName === 'table')
			.flatMap((table) => {
				const unit = attribute(table, 'data-unit') ?? '';
				return elements(table).flatMap((row) => {
					const id = attribute(row, 'data-figure');
					if (row.tagName !== 'tr' || id === undefined) return [];
					rows += 1;
					const record = published.get(id);
					const value = attribute(row, 'data-value');
					const same =
						record?.period === attribute(row, 'data-period') &&
						(value === undefined
							? !record?.value
							: record?.value !== undefined &&
								baseOf(value, unit) === baseOf(record.value, record.unit) &&
								baseOf(value, unit) !== undefined);
					return same ? [] : [`${page}: ${id} is ${value} ${unit}`];
				});
			}),
	);
	expect(wrong).toEqual([]);
	expect(rows).toBeGreaterThan(pages.length);
});

/** Charts of the site, each with the elements of its figure. */
function* chartsOf(): Generator<{ file: string; figure: Element; inside: Element[] }> {
	for (const { file, elements } of readPages()) {
		for (const figure of elements) {
			if (figure.tagName !== 'figure' || attributeOf(figure, 'class') !== 'chart') continue;
			yield { file, figure, inside: elementsIn(figure) };
		}
	}
}

const classed = (elements: readonly Element[], name: string) =>
	elements.filter((element) => attributeOf(element, 'class')?.split(' ').includes(name));

const childrenOf = ({ childNodes }: Element) => childNodes.filter((node) => 'tagName' in node);

test('each chart is one figure with one image, which has a title and is summed up', () => {
	const wrong: string[] = [];
	let charts = 0;
	for (const { file, figure, inside } of chartsOf()) {
		charts += 1;
		const say = (what: string) => wrong.push(`${file}: ${attributeOf(figure, 'id')} ${what}`);
		const pictures = inside.filter(({ tagName }) => tagName === 'svg');
		const images = pictures.filter((picture) => attributeOf(picture, 'role') === 'img');
		if (images.length !== 1) say(`has ${images.length} images`);
		const [image] = images;
		if (!image) continue;
		const own = childrenOf(image);
		const title = own.find(({ tagName }) => tagName === 'title');
		const summary = own.find(({ tagName }) => tagName === 'desc');
		if (!title || textOf(title) === '') say('has no title');
		if (title && textOf(title) !== attributeOf(image, 'aria-label')) say('has two titles');
		if (!summary || textOf(summary) === '') say('is not summed up');
		const within = new Set(elementsIn(image));
		for (const other of pictures.filter((picture) => !within.has(picture))) {
			const hidden = (one: Element) => attributeOf(one, 'aria-hidden') === 'true';
			const parents = pictures.filter((one) => elementsIn(one).includes(other));
			if (!parents.some(hidden)) say('has a picture that is read out beside its image');
		}
		if (!inside.some(({ tagName }) => tagName === 'figcaption')) say('has no caption');
	}
	expect(wrong).toEqual([]);
	expect(charts).toBeGreaterThan(10);
});

/** Why a line may not go from one record to the next, by the data alone. */
function whyApart(before: Published, after: Published, editions: Map<string, number>): string[] {
	const differ = (what: (record: Published) => unknown) => what(before) !== what(after);
	const edition = ({ metric_id, period }: Published) => editions.get(`${metric_id} ${period}`);
	const unstated =
		after.entity_type === 'zones' && after.subject === null && after.scope_id === 'unstated';
	const places = /rank/.test(after.metric_id ?? '');
	const weak = [before, after].some(
		({ status, source_grade, flags }) =>
			status !== 'stated' || source_grade === 'C' || flags.length > 0,
	);
	const publisher = ({ source_publisher, source_id }: Published) => source_publisher ?? source_id;
	return [
		...(weak ? ['marked'] : []),
		...(differ(({ entity_id }) => entity_id) ? ['page'] : []),
		...(differ(({ subject }) => subject) ? ['subject'] : []),
		...(differ(({ metric_id }) => metric_id) ? ['metric'] : []),
		...(differ(({ scope_id }) => scope_id) ? ['scope'] : []),
		...(differ(({ unit_normalized }) => unit_normalized) ? ['unit'] : []),
		...(differ(({ period }) => parsePeriod(period)?.length) ? ['length'] : []),
		...(after.series_break === null ? [] : ['series_break']),
		...(places && differ(edition) ? ['edition'] : []),
		...(unstated && !places && differ(publisher) ? ['publisher'] : []),
	];
}

test('no line has fewer than four points, and none goes over a break', () => {
	const editions = new Map(
		readAtlas(siteSource).entries.rankings.flatMap(({ data }) =>
			data.evaluated ? [[`${data.metric} ${data.year}`, Number(data.evaluated.count)]] : [],
		),
	);
	const wrong: string[] = [];
	let segments = 0;
	for (const { file, figure, inside } of chartsOf()) {
		const [plot] = classed(inside, 'plot');
		const bodies = inside.filter((one) => attributeOf(one, 'data-line') !== undefined);
		// Bars and other kinds have no lines.
		if (!plot || bodies.length === 0) continue;
		const groups = childrenOf(plot).filter((part) =>
			/^line-/.test(attributeOf(part, 'class') ?? ''),
		);
		const say = (what: string) => wrong.push(`${file}: ${attributeOf(figure, 'id')} ${what}`);
		if (groups.length !== bodies.length) say(`has ${groups.length} lines`);
		const years = childrenOf(plot)
			.filter(({ tagName }) => tagName === 'text')
			.map((text) => Number(textOf(text)));
		const [first = NaN, last = NaN] = [years[0], years.at(-1)];
		for (const [index, group] of groups.entries()) {
			const [body] = bodies.slice(index);
			const rows = (body ? elementsIn(body) : []).filter(
				(row) =>
					attributeOf(row, 'data-figure') !== undefined &&
					attributeOf(row, 'data-undrawn') === undefined,
			);
			const recordAt = (share: number) => {
				const row = rows.find((one) => {
					const year = Number(attributeOf(one, 'data-year'));
					return Math.abs((year - first) / (last - first) - share) < 1e-3;
				});
				return row && published.get(attributeOf(row, 'data-figure') ?? '');
			};
			const joints = childrenOf(group)
				.filter(({ tagName }) => tagName === 'line')
				.map((line) => ['x1', 'x2'].map((end) => parseFloat(attributeOf(line, end) ?? '') / 100));
			let points = 1;
			for (const [at, [from = NaN, to = NaN]] of joints.entries()) {
				segments += 1;
				points = joints[at - 1]?.[1] === from ? points + 1 : 2;
				if (joints[at + 1]?.[0] !== to && points < 4) say(`has a line of ${points} points`);
				const [before, after] = [recordAt(from), recordAt(to)];
				if (!before || !after) say(`has a line from or to no record, at ${from}`);
				else {
					const why = whyApart(before, after, editions);
					if (why.length > 0) say(`joins ${before.id} with ${after.id}: ${why.join(', ')}`);
				}
			}
		}
	}
	expect(wrong).toEqual([]);
	expect(segments).toBeGreaterThan(50);
});

test('whatever has two comparable years can be embedded, and its figures fetched', () => {
	const yearly = records.filter(
		({ metric_id, period, marks, missing, value_max, bound, status }) =>
			metric_id !== null &&
			/^\d{4}$/.test(period) &&
			marks.length === 0 &&
			missing === null &&
			value_max === null &&
			bound !== 'magnitude' &&
			status === 'stated',
	);
	const series = Map.groupBy(yearly, (record) =>
		[
			...[record.entity_type, record.entity_id, record.metric_id],
			...[record.subject, record.scope_id, record.unit_normalized, record.growth_basis],
		].join('|'),
	);
	const missing: string[] = [];
	let pages = 0;
	for (const [key, own] of series) {
		const years = [...Map.groupBy(own, ({ period }) => period).values()];
		// Of several figures for one year none may be fit to stand for it.
		if (years.filter(({ length }) => length === 1).length < 2) continue;
		pages += 1;
		const path = `embed/${key.split('|').slice(0, 3).join('/')}`;
		if (!existsSync(join(builtSite, path, 'index.html'))) missing.push(`${path}/`);
		if (!existsSync(join(builtSite, `${path}.csv`))) missing.push(`${path}.csv`);
	}
	expect(missing).toEqual([]);
	expect(pages).toBeGreaterThan(20);
});

test('the file of a line has all records of its metric and page, as the data have them', () => {
	const all = parseCsv(read('data/observations.csv'));
	const files = globSync('embed/*/*/*.csv', { cwd: builtSite })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !file.startsWith('embed/metrics/'));
	expect(files.length).toBeGreaterThan(20);
	for (const file of files) {
		const [, ref = '', metric] = /embed\/(\w+\/[\w-]+)\/([\w-]+)\.csv$/.exec(file) ?? [];
		const own = parseCsv(read(file));
		expect(own.columns, file).toEqual(all.columns);
		const [first] = own.records;
		const [collection, page] = [first?.['entity_type'], first?.['entity_id']];
		// Under the address of a page that was renamed stand the records of what it is now.
		if (`${collection}/${page}` !== ref) {
			expect(read(`${ref}/index.html`), file).toContain(`/${collection}/${page}/`);
		}
		expect(own.records, file).toEqual(
			all.records.filter(
				(record) =>
					record['entity_type'] === collection &&
					record['entity_id'] === page &&
					record['metric_id'] === metric &&
					record['status'] !== 'retracted',
			),
		);
	}
});

test('whatever is drawn has its source below the picture', () => {
	const wrong: string[] = [];
	let points = 0;
	for (const { file, figure, inside } of chartsOf()) {
		const sourcesIn = (elements: readonly Element[]) =>
			elements.flatMap((one) => {
				const [, id] = /\/sources\/([\w-]+)\//.exec(attributeOf(one, 'href') ?? '') ?? [];
				return id ?? [];
			});
		const named = new Set(
			inside
				.filter((one) => attributeOf(one, 'data-note') !== undefined)
				.flatMap((note) => sourcesIn(elementsIn(note))),
		);
		const lines = inside.filter((one) => attributeOf(one, 'data-line') !== undefined);
		for (const row of lines.flatMap((line) => elementsIn(line))) {
			const drawn =
				attributeOf(row, 'data-figure') !== undefined &&
				attributeOf(row, 'data-undrawn') === undefined;
			if (row.tagName !== 'tr' || !drawn) continue;
			points += 1;
			for (const id of sourcesIn(elementsIn(row))) {
				if (!named.has(id)) wrong.push(`${file} ${attributeOf(figure, 'id')}: ${id}`);
			}
		}
	}
	expect(wrong).toEqual([]);
	expect(points).toBeGreaterThan(30);
});
