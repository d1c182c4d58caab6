/** The published files, for the endpoints and the page that lists them. */
import { createHash } from 'node:crypto';
import { type CollectionName, FIGURE_COLLECTIONS } from '../kinds/index.ts';
import { getAtlas } from './atlas.ts';
import { keyOf } from './columns.ts';
import type { Atlas, Entity } from './build-atlas.ts';
import { toCsv } from './csv.ts';
import { describePackage, type FileSum } from './datapackage.ts';
import { type Embed, embedsOf } from './embeds.ts';
import { type Edition, readVersion, toJson } from './json.ts';
import { linkTo } from './links.ts';
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
import { toReaderCsv } from './reader-rows.ts';
import { wordsOf } from '../text/words.ts';
import { verdictOf } from './verdict.ts';
import { WORKBOOK_TYPE, writeWorkbook } from './workbook.ts';
import { packFile, packZip } from './zip.ts';

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

/** One file under /data/. */
export async function fileResponse(name: FileName, format: Format, site: URL | undefined) {
	const { tables, edition } = await getDownloads(site);
	const rows: readonly Readonly<Record<string, Cell>>[] = tables[name];
	return respond(
		format,
		format === 'csv' ? toCsv(COLUMNS[name], rows) : toJson(edition, COLUMNS[name], rows),
	);
}

/**
 * The pages that carry figures, and with `metrics` the metrics: what has a file of its own, under
 * each address that the page has had where pages have such files.
 */
export async function listPages(also: readonly CollectionName[] = []) {
	const { entities } = await getAtlas();
	const collections: readonly CollectionName[] = [...FIGURE_COLLECTIONS, ...also];
	return [...entities.values()]
		.filter(({ collection }) => collections.includes(collection))
		.flatMap((entity) =>
			[entity.ref, ...entity.former].flatMap((ref) => {
				const [collection = '', id = ''] = ref.split('/');
				if (!collections.some((name) => name === collection)) return [];
				return [{ params: { collection, id }, props: { entity } }];
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

/** The observations of one page or metric, or without one all of them, for Excel and WPS. */
export async function readerResponse(entity: Entity | undefined, site: URL | undefined) {
	const { tables } = await getDownloads(site);
	const rows = entity ? rowsOfPage(tables, entity.collection, entity.id) : tables.observations;
	return respond('csv', toReaderCsv(rows, words));
}

/** The observations of one page or metric, or without one all of them, as a workbook. */
export async function workbookResponse(entity: Entity | undefined, site: URL | undefined) {
	const { tables, edition } = await getDownloads(site);
	const { sources } = await getAtlas();
	const rows = entity ? rowsOfPage(tables, entity.collection, entity.id) : tables.observations;
	const facts = {
		title: entity?.name ?? words.dataText.files.observations.title,
		address: absoluteOf(entity?.url ?? 'data/', site),
		edition,
		source: (id: string) => sources.get(id)?.data,
		addressOf: (id: string) => absoluteOf(`sources/${id}/`, site),
	};
	const parts = writeWorkbook(figureSheets(rows, facts, words));
	return new Response(packZip(parts.map(([path, xml]) => [path, packFile(xml)])), {
		headers: { 'Content-Type': WORKBOOK_TYPE },
	});
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

const lists = new WeakMap<Tables, Promise<DownloadList>>();

/** What there is to download, and in which edition. */
export async function listDownloads(site: URL | undefined): Promise<DownloadList> {
	const { tables } = await getDownloads(site);
	const list = lists.get(tables) ?? measureDownloads(site);
	lists.set(tables, list);
	return list;
}

async function measureDownloads(site: URL | undefined): Promise<DownloadList> {
	const { tables, edition } = await getDownloads(site);
	const files = FILES.map((name): Download => {
		const rows: readonly Readonly<Record<string, Cell>>[] = tables[name];
		const csv = toCsv(COLUMNS[name], rows);
		return {
			name,
			rows: rows.length,
			csv: Buffer.byteLength(csv),
			json: Buffer.byteLength(toJson(edition, COLUMNS[name], rows)),
			sha256: createHash('sha256').update(csv).digest('hex'),
		};
	});
	return { edition, files };
}

export async function packageResponse(site: URL | undefined): Promise<Response> {
	return respond('json', describeDownloads(await listDownloads(site), site));
}

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
	const { tables } = await getDownloads(site);
	const list = await listDownloads(site);
	const texts = FILES.flatMap((name): [string, string][] => {
		const rows: readonly Readonly<Record<string, Cell>>[] = tables[name];
		return [
			[`${name}.csv`, toCsv(COLUMNS[name], rows)],
			[`${name}.json`, toJson(list.edition, COLUMNS[name], rows)],
		];
	});
	texts.push(['datapackage.json', describeDownloads(list, site)]);
	return {
		edition: list.edition,
		rows: Object.fromEntries(list.files.map(({ name, rows }) => [name, rows])),
		data: new Map(texts.map(([name, text]) => [name, Buffer.from(text)])),
	};
}
