import { wordsOf } from '../../src/text/words.ts';
import { readXlsx } from 'hucre';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { COLUMNS, FILES, type FileName } from '../../src/data/tables.ts';
import { valueText } from '../../src/data/format.ts';
import { readContent } from '../../src/kinds/content.ts';
import { FIGURE_COLLECTIONS } from '../../src/kinds/index.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, readPages, siteSource } from '../built-site.ts';
import { parseCsv } from '../csv.ts';
import { attributeOf, textOf } from '../html.ts';

const root = join(import.meta.dirname, '../..');
const atlas = readAtlas(siteSource);

type Cell = string | boolean | string[] | null;

interface JsonFile {
	version: string;
	asOf: string;
	license: string;
	records: Record<string, Cell>[];
}

const read = (path: string) => readFileSync(join(builtSite, path), 'utf8');
const readJson = (path: string) => JSON.parse(read(path)) as JsonFile;

/** A record of a JSON file as the CSV file has it. */
function flat(record: Record<string, Cell>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(record).map(([key, cell]) => [
			key,
			Array.isArray(cell) ? cell.join(';') : String(cell ?? ''),
		]),
	);
}

test.each(FILES)('/data/%s.csv and .json are equal and have the promised columns', (file) => {
	const csv = parseCsv(read(`data/${file}.csv`));
	const json = readJson(`data/${file}.json`);
	expect(csv.columns).toEqual([...COLUMNS[file]]);
	for (const record of json.records) expect(Object.keys(record)).toEqual([...COLUMNS[file]]);
	expect(csv.records).toEqual(json.records.map(flat));
});

test('every JSON file says its version, its date and its licence', () => {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		version: string;
	};
	for (const file of FILES) {
		const { records: _, ...edition } = readJson(`data/${file}.json`);
		expect(edition).toEqual({ version, asOf: atlas.asOf, license: 'CC-BY-4.0' });
	}
});

test('every record of the content is in the data, as it is written', () => {
	const records = new Map(
		readJson('data/observations.json').records.map((row) => [row['id'], row]),
	);
	expect(records.size).toBe(atlas.published.figures.length);
	for (const { id, record } of atlas.published.figures) {
		expect(records.get(id)).toMatchObject({
			subject: record.subject ?? null,
			metric_id: record.metric ?? null,
			period: record.period,
			value: record.value ?? null,
			value_max: record.valueMax ?? null,
			unit: record.unit ?? null,
			printed: record.printed ?? null,
			qualifier: record.qualifier ?? null,
			growth_stated: record.growth ?? null,
			scope_id: record.scope ?? 'unstated',
			source_id: record.source,
			flags: record.flags ?? [],
			missing: record.missing ?? null,
			note: record.note ?? null,
		});
	}
	const counts: [FileName, number][] = [
		['targets', atlas.published.pledges.length],
		['memberships', atlas.ties.length],
		['events', atlas.entries.events.length],
		['zones', atlas.entries.zones.length],
		['sources', atlas.entries.sources.length],
	];
	for (const [file, count] of counts) {
		expect(readJson(`data/${file}.json`).records).toHaveLength(count);
	}
});

test('every record has its row on its page, with its figure and its source', () => {
	const byPage = Map.groupBy(atlas.figures, ({ entity }) => `${entity.url}index.html`);
	for (const { file, elements } of readPages([...byPage.keys()])) {
		const rows = new Map(
			elements
				.filter(({ tagName }) => tagName === 'tr' || tagName === 'details')
				.map((element) => [attributeOf(element, 'id') ?? '', element]),
		);
		for (const figure of byPage.get(file) ?? []) {
			const row = rows.get(figure.address);
			expect(row, figure.id).toBeDefined();
			if (!row) continue;
			const text = textOf(row).replaceAll(' ', '');
			for (const part of [valueText(figure, wordsOf()), figure.label, figure.subject ?? '']) {
				expect(text, figure.id).toContain(part.replaceAll(/\s/g, ''));
			}
			const html = read(file);
			expect(html, figure.id).toContain(`/sources/${figure.source.id}/`);
		}
	}
});

test('every address in the data leads to a page that exists', () => {
	const missing = FILES.flatMap((file) =>
		readJson(`data/${file}.json`).records.map(({ url }) => url),
	)
		.filter((url) => typeof url === 'string')
		.map((url) => decodeURI(new URL(url).pathname))
		.map((path) => path.slice(basePath().length))
		.filter((path) => !existsSync(join(builtSite, path, 'index.html')));
	expect([...new Set(missing)]).toEqual([]);
});

/** The base path the site was built for, read off a page. */
function basePath(): string {
	return /data-base="([^"]*)"/.exec(read('index.html'))?.[1] ?? '/';
}

test('each page has its own figures as CSV and JSON, and each metric as CSV', () => {
	const all = readJson('data/observations.json').records;
	for (const { collection, id } of readContent(siteSource).files) {
		if (!FIGURE_COLLECTIONS.some((name) => name === collection)) continue;
		const own = all.filter((row) => row['entity_type'] === collection && row['entity_id'] === id);
		expect(readJson(`${collection}/${id}.json`).records).toEqual(own);
		expect(parseCsv(read(`${collection}/${id}.csv`)).records).toEqual(own.map(flat));
	}
	for (const { id } of atlas.entries.metrics) {
		const own = all.filter((row) => row['metric_id'] === id);
		expect(parseCsv(read(`metrics/${id}.csv`)).records).toEqual(own.map(flat));
	}
});

test('readers’ files have a mark, Chinese heads and the values of the data, for all, pages and metrics', () => {
	const all = readJson('data/observations.json').records;
	const current = all.filter(({ status }) => status !== 'retracted');
	const check = (path: string, rows: typeof all) => {
		const text = read(path);
		expect(text.charCodeAt(0), path).toBe(0xfeff);
		const { columns, records } = parseCsv(text.slice(1));
		expect(columns, path).toContain('来源');
		expect(columns.filter((head) => !/\p{Script=Han}/u.test(head))).toEqual([]);
		const values = records.map((record) => [record['页面'], record['数值'], record['网址']]);
		expect(values, path).toEqual(
			rows.map(({ entity_name, value, url }) => [entity_name, value ?? '', url]),
		);
	};
	check('data/observations-excel.csv', all);
	for (const { collection, id } of readContent(siteSource).files) {
		if (!FIGURE_COLLECTIONS.some((name) => name === collection)) continue;
		check(
			`${collection}/${id}-excel.csv`,
			current.filter((row) => row['entity_type'] === collection && row['entity_id'] === id),
		);
	}
	for (const { id } of atlas.entries.metrics) {
		check(
			`metrics/${id}-excel.csv`,
			current.filter((row) => row['metric_id'] === id),
		);
	}
});

test('workbooks have the numbers of the data, for all, pages and metrics', async () => {
	const all = readJson('data/observations.json').records;
	const current = all.filter(({ status }) => status !== 'retracted');
	const check = async (path: string, rows: typeof all) => {
		const { sheets } = await readXlsx(readFileSync(join(builtSite, path)));
		expect(
			sheets.map(({ name }) => name),
			path,
		).toEqual(['数据', '说明', '来源']);
		const [figures, , sources] = sheets;
		const [heads = [], ...records] = figures?.rows ?? [];
		const at = (head: string) => heads.indexOf(head);
		const values = records.map((record) =>
			['页面', '数值', '写法', '网址'].map((head) => record[at(head)] ?? null),
		);
		expect(values, path).toEqual(
			rows.map(({ entity_name, value, display, url }) => [
				entity_name,
				value === null ? null : Number(value),
				display || null,
				url,
			]),
		);
		const cited = sources?.rows.slice(1).map(([id]) => id);
		expect(cited, path).toEqual([...new Set(rows.map(({ source_id }) => source_id))]);
	};
	await check('data/gaoxin-atlas.xlsx', all);
	for (const { collection, id } of readContent(siteSource).files) {
		if (!FIGURE_COLLECTIONS.some((name) => name === collection)) continue;
		await check(
			`${collection}/${id}.xlsx`,
			current.filter((row) => row['entity_type'] === collection && row['entity_id'] === id),
		);
	}
	for (const { id } of atlas.entries.metrics) {
		await check(
			`metrics/${id}.xlsx`,
			current.filter((row) => row['metric_id'] === id),
		);
	}
});

test('the package lists every file, with its size and columns', () => {
	const { resources } = JSON.parse(read('data/datapackage.json')) as {
		resources: { path: string; bytes: number; schema: { fields: { name: string }[] } }[];
	};
	// Readers' files repeat what the files for programs hold.
	const published = globSync('*.csv', { cwd: join(builtSite, 'data') }).filter(
		(file) => file !== 'observations-excel.csv',
	);
	expect(resources.map(({ path }) => path).sort()).toEqual(published.sort());
	for (const { path, bytes, schema } of resources) {
		expect(Buffer.byteLength(read(`data/${path}`))).toBe(bytes);
		expect(schema.fields.map(({ name }) => name)).toEqual(parseCsv(read(`data/${path}`)).columns);
	}
});

test('the question to the database that /data/ shows has an answer', () => {
	const file = join(builtSite, 'data/gaoxin-atlas.sqlite');
	const rows = new DatabaseSync(file, { readOnly: true })
		.prepare(wordsOf().programText.page.query)
		.all();
	expect(rows.length).toBeGreaterThan(3);
	const values = rows.map(({ value }) => Number(value));
	expect(values).toEqual([...values].sort((a, b) => b - a));
});
