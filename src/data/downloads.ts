/** The published files, for the endpoints and the page that lists them. */
import { type CollectionName, FIGURE_COLLECTIONS } from '../kinds/index.ts';
import { getAtlas } from './atlas.ts';
import { keyOf } from './columns.ts';
import type { Atlas, Entity } from './build-atlas.ts';
import { csvLines, toCsv } from './csv.ts';
import { describePackage, type FileSum } from './datapackage.ts';
import { type Embed, embedsOf } from './embeds.ts';
import { type Edition, jsonLines, readVersion, toJson } from './json.ts';
import { linkTo } from './links.ts';
import { pageKeys } from './page-keys.ts';
import { type Published, publishOnce, respondWith } from './published.ts';
import {
	type Cell,
	COLUMNS,
	type FileName,
	FILES,
	type Row,
	rowsOfEntity,
	rowsOfMetric,
	type Tables,
	tablesOf,
} from './tables.ts';
import { figureSheets } from './figure-workbook.ts';
import { readerLines, toReaderCsv } from './reader-rows.ts';
import { wordsOf } from '../text/words.ts';
import { verdictOf } from './verdict.ts';
import { firstMoment, WORKBOOK_TYPE, writeWorkbook } from './workbook.ts';
import { unpackFile } from './zip.ts';

/** The files are in the language of the content. */
const words = wordsOf();

interface Downloads {
	tables: Tables;
	edition: Edition;
}

let made: { atlas: Atlas; downloads: Downloads } | undefined;

/** All tables, made once. */
export async function getDownloads(site: URL | undefined): Promise<Downloads> {
	const atlas = await getAtlas();
	if (made?.atlas !== atlas) {
		const tables = tablesOf(atlas, {
			absolute: (path) => absoluteOf(path, site),
			words,
			verdict: (pledge) => verdictOf(atlas, pledge, words),
		});
		const edition = { version: readVersion(process.cwd()), asOf: atlas.asOf, license: 'CC-BY-4.0' };
		made = { atlas, downloads: { tables, edition } };
	}
	return made.downloads;
}

/** A path without the base → the full address. */
export function absoluteOf(path: string, site: URL | undefined): string {
	return new URL(linkTo(path), site).href;
}

const ENCODED = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
} as const;

export type Format = keyof typeof ENCODED;

function respond(format: Format, body: string): Response {
	return new Response(body, { headers: { 'Content-Type': ENCODED[format] } });
}

/** One table as a file under /data/. */
export async function publishTable(
	name: FileName,
	format: Format,
	site: URL | undefined,
): Promise<Published> {
	const { tables, edition } = await getDownloads(site);
	const rows: readonly Readonly<Record<string, Cell>>[] = tables[name];
	const columns = COLUMNS[name];
	return publishOnce(tables, `${name}.${format}`, () =>
		format === 'csv' ? csvLines(columns, rows) : jsonLines(edition, columns, rows),
	);
}

export const fileResponse = (name: FileName, format: Format, site: URL | undefined) =>
	respondWith(publishTable(name, format, site), ENCODED[format]);

/**
 * The pages that carry figures, and with `metrics` the metrics: what has a file of its own, under
 * each address that the page has had where pages have such files.
 */
export async function listPages(also: readonly CollectionName[] = []) {
	const { entities } = await getAtlas();
	const key = (await pageKeys())();
	const collections: readonly CollectionName[] = [...FIGURE_COLLECTIONS, ...also];
	return [...entities.values()]
		.filter(({ collection }) => collections.includes(collection))
		.flatMap((entity) =>
			[entity.ref, ...entity.former].flatMap((ref) => {
				const [collection = '', id = ''] = ref.split('/');
				if (!collections.some((name) => name === collection)) return [];
				return [{ params: { collection, id }, props: { entity }, ...key }];
			}),
		);
}

/** The observations of one page, or of one metric whoever's they are. */
export async function pageResponse(
	{ collection, id }: Entity,
	format: Format,
	site: URL | undefined,
) {
	const { tables, edition } = await getDownloads(site);
	const columns = COLUMNS.observations;
	const rows = rowsOfPage(tables, collection, id);
	return respond(format, format === 'csv' ? toCsv(columns, rows) : toJson(edition, columns, rows));
}

function rowsOfPage(tables: Tables, collection: string, id: string): Row[] {
	return collection === 'metrics' ? rowsOfMetric(tables, id) : rowsOfEntity(tables, collection, id);
}

/** The observations of one page or metric for Excel and WPS. */
export async function readerResponse({ collection, id }: Entity, site: URL | undefined) {
	const { tables } = await getDownloads(site);
	return respond('csv', toReaderCsv(rowsOfPage(tables, collection, id), words));
}

/** All observations for Excel and WPS. */
export async function publishForReaders(site: URL | undefined): Promise<Published> {
	const { tables } = await getDownloads(site);
	return publishOnce(tables, 'observations-excel.csv', () =>
		readerLines(tables.observations, words),
	);
}

export const readersResponse = (site: URL | undefined) =>
	respondWith(publishForReaders(site), ENCODED.csv);

/** The observations of one page or metric as a workbook. */
export async function workbookResponse(entity: Entity, site: URL | undefined) {
	const { tables } = await getDownloads(site);
	const rows = rowsOfPage(tables, entity.collection, entity.id);
	const bytes = await workbookOf(rows, entity.name, entity.url, site);
	return new Response(bytes, { headers: { 'Content-Type': WORKBOOK_TYPE } });
}

/** All observations as a workbook. */
export async function publishWorkbook(site: URL | undefined): Promise<Published> {
	const { tables } = await getDownloads(site);
	const { title } = words.dataText.files.observations;
	return publishOnce(tables, 'gaoxin-atlas.xlsx', async () => [
		await workbookOf(tables.observations, title, 'data/', site),
	]);
}

export const allWorkbookResponse = (site: URL | undefined) =>
	respondWith(publishWorkbook(site), WORKBOOK_TYPE);

async function workbookOf(
	rows: readonly Row[],
	title: string,
	url: string,
	site: URL | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
	const { edition } = await getDownloads(site);
	const { sources } = await getAtlas();
	const facts = {
		title,
		address: absoluteOf(url, site),
		edition,
		source: (id: string) => sources.get(id)?.data,
		addressOf: (id: string) => absoluteOf(`sources/${id}/`, site),
	};
	return writeWorkbook(figureSheets(rows, facts, words), firstMoment(edition.asOf));
}

/** The charts that can be embedded, with their records. */
export async function listEmbeds(): Promise<readonly Embed[]> {
	const atlas = await getAtlas();
	const list = embeds.get(atlas) ?? embedsOf(atlas, words);
	embeds.set(atlas, list);
	return list;
}

const embeds = new WeakMap<Atlas, readonly Embed[]>();

/** Some records of a file, in its order. */
export async function recordsResponse(
	{ file, ids }: { file: FileName; ids: readonly string[] },
	site: URL | undefined,
) {
	const { tables } = await getDownloads(site);
	const rows: readonly Readonly<Record<string, Cell>>[] = tables[file];
	const key = keyOf(file) ?? '';
	return respond('csv', toCsv(COLUMNS[file], pickRows(rows, key, ids)));
}

const placesByRows = new WeakMap<object, Map<Cell | undefined, number>>();

/** The rows of these ids, in the order of all; ids without a row are passed over. */
function pickRows(
	rows: readonly Readonly<Record<string, Cell>>[],
	key: string,
	ids: readonly string[],
) {
	const places =
		placesByRows.get(rows) ?? new Map(rows.map((row, place) => [row[key], place] as const));
	placesByRows.set(rows, places);
	return [...new Set(ids)]
		.flatMap((id) => places.get(id) ?? [])
		.sort((a, b) => a - b)
		.map((place) => rows[place])
		.filter((row) => row !== undefined);
}

export interface Download {
	name: FileName;
	rows: number;
	/** Size of the file in bytes. */
	csv: number;
	json: number;
	/** Of the CSV file. */
	sha256: string;
}

type DownloadList = { edition: Edition; files: Download[] };

/** What there is to download, and in which edition. */
export async function listDownloads(site: URL | undefined): Promise<DownloadList> {
	const { tables, edition } = await getDownloads(site);
	const files: Download[] = [];
	// One after the other: a file is large until it is packed.
	for (const name of FILES) {
		const { size, sha256 } = await publishTable(name, 'csv', site);
		const json = await publishTable(name, 'json', site);
		files.push({ name, rows: tables[name].length, csv: size, json: json.size, sha256 });
	}
	return { edition, files };
}

export async function publishPackage(site: URL | undefined): Promise<Published> {
	const { tables } = await getDownloads(site);
	return publishOnce(tables, 'datapackage.json', async () => [
		describeDownloads(await listDownloads(site), site),
	]);
}

export const packageResponse = (site: URL | undefined) =>
	respondWith(publishPackage(site), ENCODED.json);

function describeDownloads(
	{ edition, files }: Awaited<ReturnType<typeof listDownloads>>,
	site: URL | undefined,
): string {
	const description = describePackage(
		{
			edition,
			homepage: absoluteOf('data/', site),
			id: absoluteOf('data/datapackage.json', site),
			sources: files.find(({ name }) => name === 'sources')?.rows ?? 0,
			sums: Object.fromEntries(
				files.map(({ name, csv, sha256 }) => [name, { bytes: csv, sha256 }]),
			) as Record<FileName, FileSum>,
		},
		words,
	);
	return `${JSON.stringify(description, null, '\t')}\n`;
}

/** All tables as files, with their description: what a release holds. */
export async function readDataFiles(site: URL | undefined) {
	const { edition, files } = await listDownloads(site);
	const published: [name: string, file: Promise<Published>][] = [
		...FILES.flatMap((name) =>
			(['csv', 'json'] as const).map((format): [string, Promise<Published>] => [
				`${name}.${format}`,
				publishTable(name, format, site),
			]),
		),
		['datapackage.json', publishPackage(site)],
	];
	const data = new Map<string, Uint8Array>();
	for (const [name, file] of published) data.set(name, unpackFile(await file));
	return {
		edition,
		rows: Object.fromEntries(files.map(({ name, rows }) => [name, rows])),
		data,
	};
}
