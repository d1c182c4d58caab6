/** Figures as a workbook: the figures, what has to be known of them, and their sources in full. */
import type { Source } from '../kinds/sources.ts';
import type { Words } from '../text/words.ts';
import { gbtReference } from './citing/gbt.ts';
import { itemOfSource } from './citing/item.ts';
import { meaningOf } from './columns.ts';
import { formatPeriod } from './format.ts';
import type { Edition } from './json.ts';
import { readerColumns } from './reader-rows.ts';
import type { Row } from './tables.ts';
import type { SheetCell, SheetTable } from './workbook.ts';

export interface WorkbookFacts {
	/** What the figures are of: 沈阳高新区. */
	title: string;
	/** Where they stand on the site. */
	address: string;
	edition: Edition;
	/** A source by its id. */
	source: (id: string) => Source | undefined;
	/** The address of a source's page. */
	addressOf: (id: string) => string;
}

/** @param rows observations */
export function figureSheets(
	rows: readonly Row[],
	facts: WorkbookFacts,
	words: Words,
): SheetTable[] {
	const columns = readerColumns(words);
	const { sheets } = words.dataText.workbook;
	return [
		{
			name: sheets.figures,
			heads: columns,
			rows: rows.map((row) =>
				columns.map(({ cell, isNumber }): SheetCell => {
					const text = cell(row);
					return isNumber && text !== '' ? { number: text } : text;
				}),
			),
		},
		explain(facts, words),
		listSources(rows, facts, words),
	];
}

function explain({ title, address, edition }: WorkbookFacts, words: Words): SheetTable {
	const { workbook, page } = words.dataText;
	const asOf = formatPeriod(edition.asOf, words);
	return {
		name: workbook.sheets.about,
		heads: [
			{ head: workbook.about.item, width: 16 },
			{ head: workbook.about.says, width: 90 },
		],
		rows: [
			[workbook.about.title, title],
			[workbook.about.address, address],
			[workbook.about.version, page.version(edition.version, asOf)],
			[workbook.about.licence, page.licence],
			[workbook.about.cite, page.cite(edition.version, asOf, address)],
			...page.absence.map((line) => [workbook.about.absence, line]),
			...page.care.map((line) => [workbook.about.care, line]),
			...explainFigures(words),
		],
	};
}

const explained = new WeakMap<Words, string[][]>();

/** What columns and marks mean: the same in every workbook. */
function explainFigures(words: Words): string[][] {
	const { dataText, figureText } = words;
	const rows = explained.get(words) ?? [
		...readerColumns(words).map(({ head, of }) => [head, meaningOf('observations', of, words)]),
		...Object.entries(figureText.markMeaning).map(([mark, meaning]) => {
			const name = figureText.marks[mark as keyof typeof figureText.marks];
			return [`${dataText.workbook.about.mark}${name}`, meaning];
		}),
	];
	explained.set(words, rows);
	return rows;
}

function listSources(rows: readonly Row[], facts: WorkbookFacts, words: Words): SheetTable {
	const { sheets, sources } = words.dataText.workbook;
	const ids = [...new Set(rows.map((row) => String(row['source_id'] ?? '')))];
	return {
		name: sheets.sources,
		heads: [
			{ head: sources.id, width: 28 },
			{ head: sources.grade, width: 8 },
			{ head: sources.published, width: 12 },
			{ head: sources.reference, width: 90 },
			{ head: sources.original, width: 40 },
			{ head: sources.page, width: 40 },
		],
		rows: ids.flatMap((id) => {
			const source = facts.source(id);
			if (!source) return [];
			return [
				[
					id,
					source.grade,
					source.published ?? '',
					referenceOf(id, source, words),
					source.link ?? '',
					facts.addressOf(id),
				],
			];
		}),
	};
}

const references = new WeakMap<Words, WeakMap<Source, string>>();

/** A source stands in the workbook of each page that rests on it. */
function referenceOf(id: string, source: Source, words: Words): string {
	const { citeText, language } = words;
	const made: WeakMap<Source, string> = references.get(words) ?? new WeakMap();
	references.set(words, made);
	const reference =
		made.get(source) ??
		gbtReference(itemOfSource(id, source, language, citeText), 2025, citeText.accessed, citeText);
	made.set(source, reference);
	return reference;
}
