/** What is compared, as a workbook: fetched when it is asked for. */
import { type SheetTable, WORKBOOK_TYPE, writeWorkbook } from '../data/workbook.ts';
import { address } from '../search/element.ts';
import { comparisonWords } from '../text/in-browser/comparison.ts';
import type { ComparedRecord } from './compare-table.ts';

const WIDTHS = [20, 24, 12, 20, 14, 24, 8, 24, 40, 48, 20, 10];
const SOURCE_WIDTHS = [28, 60, 12, 8, 48];

/** What a page's file says of the source of a record. */
interface FileRecord {
	url: string;
	source_id: string;
	source_publisher: string | null;
	source_title: string | null;
	source_published: string | null;
	source_grade: string;
}

/**
 * @param credit the site, the date of its data and the licence
 * @throws where a file of a compared page does not come
 */
export async function compareWorkbook(
	records: readonly ComparedRecord[],
	credit: string,
): Promise<Blob> {
	const tables = [figures(records), about(records, credit), await sources(records)];
	return new Blob([await writeWorkbook(tables, new Date())], { type: WORKBOOK_TYPE });
}

function figures(records: readonly ComparedRecord[]): SheetTable {
	const text = comparisonWords();
	const heads = [...text.csvColumns, ...text.workbookColumns];
	return {
		name: text.workbookSheets.figures,
		heads: heads.map((head, i) => ({ head, width: WIDTHS[i] ?? 12 })),
		// As printed, and as a number that spreadsheets can reckon with, in its metric's first unit.
		rows: records.map(({ group, side, row }) => [
			...row,
			side.value === '' ? '' : { number: side.value },
			group.unit,
		]),
	};
}

function about(records: readonly ComparedRecord[], credit: string): SheetTable {
	const text = comparisonWords();
	const { item, says } = text.workbookHeads;
	const of = text.workbookAbout;
	const names = [...new Set(records.map(({ page }) => page.name))];
	return {
		name: text.workbookSheets.about,
		heads: [
			{ head: item, width: 16 },
			{ head: says, width: 90 },
		],
		rows: [
			[of.title, text.csvName],
			[of.compared, names.join(text.separator)],
			[of.address, location.href],
			[of.edition, credit],
			[of.comparable, of.comparableText],
			[of.number, of.numberText],
		],
	};
}

/** Each source of what is shown once, from the files of the pages that are compared. */
async function sources(records: readonly ComparedRecord[]): Promise<SheetTable> {
	const text = comparisonWords();
	const paths = [...new Set(records.map(({ page }) => page.id))];
	const files = await Promise.all(paths.map(readFile));
	const byPlace = new Map(
		files.flatMap((file, i) => file.map((record) => [placeOf(paths[i] ?? '', record), record])),
	);
	const found = new Map(
		records.flatMap(({ page, side }) => {
			const record = byPlace.get(`${page.id}#${side.at}`);
			return record ? [[record.source_id, record] as const] : [];
		}),
	);
	return {
		name: text.workbookSheets.sources,
		heads: text.workbookSources.map((head, i) => ({ head, width: SOURCE_WIDTHS[i] ?? 12 })),
		rows: Array.from(found, ([id, record]) => [
			id,
			[record.source_publisher, record.source_title].filter(Boolean).join(text.separator),
			record.source_published ?? '',
			record.source_grade,
			new URL(address(`sources/${id}/`), location.href).href,
		]),
	};
}

async function readFile(path: string): Promise<FileRecord[]> {
	const response = await fetch(address(`${path}.json`));
	if (!response.ok) throw new Error(`${response.status} ${path}.json`);
	const { records } = (await response.json()) as { records: FileRecord[] };
	return records;
}

const placeOf = (path: string, { url }: FileRecord) =>
	path + decodeURIComponent(url.slice(url.indexOf('#')));
