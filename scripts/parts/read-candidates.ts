/** The cells of a table, or the rows of a list, as the records that they mean. */
import type { Problem } from '../../src/checks/problem.ts';
import { type Content, type ContentFile, isRecord } from '../../src/kinds/content.ts';
import { FIGURE_COLLECTIONS } from '../../src/kinds/index.ts';
import { observations } from '../../src/kinds/observations.ts';
import { elementOf, fieldsOf } from '../../src/kinds/walk.ts';
import { columnNames } from '../../src/text/commands.ts';
import { Refusal } from './command.ts';
import { findEntry } from './find-entry.ts';
import { readNumber, readPeriod } from './read-cells.ts';
import type { Table } from './read-table.ts';
import { faultInRecord, sentenceOf } from './validate.ts';
import { toFlow } from './yaml-text.ts';

/** A record as content writes it: texts, lists and maps of texts. */
export type Fields = Record<string, unknown>;

/** One cell, or one row of a list, that says something. */
export interface Candidate {
	row: number;
	/** The cell that holds the value; a list's row has none of its own. */
	column: number | undefined;
	/** Where each field came from, by its first name. */
	columns: Readonly<Record<string, number>>;
	page: ContentFile | undefined;
	record: Fields;
	/** Why it cannot become a record, found while reading it. */
	reason?: { text: string; column: number | undefined };
}

/** A table read, before any of it is compared with content. */
export interface Reading {
	layout: 'zone-period' | 'list';
	candidates: Candidate[];
	/** Cells without anything in them. */
	blank: number;
}

const observationFields = Object.keys(fieldsOf(observations.schema) ?? {});

/** What may be said for all rows at once, as options. */
export const importFields = observationFields.filter((field) => field !== 'share');

/** Heads that name a field, lower case: 时期 → period. */
const FIELDS_BY_HEAD: ReadonlyMap<string, string> = new Map([
	...[...importFields, 'page'].map((field) => [field.toLowerCase(), field] as const),
	...Object.entries(columnNames).flatMap(([field, names]) =>
		[field, ...names].map((name) => [name.toLowerCase(), field] as const),
	),
]);

export function readCandidates(
	content: Content,
	table: Table,
	defaults: Readonly<Record<string, string>>,
): Reading {
	const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
	const [head, ...body] = rows;
	if (!head || body.length === 0) {
		throw new Refusal('表里没有数据：第一行是表头，以下各行是数据。');
	}
	const heads = head.cells;
	const periods = heads.map((cell, index) => (index === 0 ? undefined : readPeriod(cell)));
	if (periods.some((period) => period !== undefined)) {
		const wrong = heads.findIndex((cell, at) => at > 0 && cell !== '' && !periods[at]);
		if (wrong >= 0) {
			throw new Refusal(
				`表头第 ${wrong + 1} 列“${heads[wrong]}”不是时期，其余各列却是。删掉这一列，或改成列表（见 --help）。`,
			);
		}
		const missing = [
			...(defaults['metric'] || defaults['label'] ? [] : ['--metric 指标']),
			...['unit', 'source'].filter((name) => !defaults[name]).map((name) => `--${name} …`),
		];
		if (missing.length > 0) {
			throw new Refusal(
				`高新区×时期的表格没有写明数字是什么，请加选项：${missing.join(' ')}（npm run import -- 表格.csv ${missing.join(' ')}）。`,
			);
		}
		const columns = periods.map((period) => ({ field: 'value', period }));
		return { layout: 'zone-period', ...readGrid(content, body, columns, defaults) };
	}

	const fields = heads.map((cell) => FIELDS_BY_HEAD.get(cell.toLowerCase()));
	const unknown = heads.findIndex((cell, at) => cell !== '' && !fields[at]);
	if (!fields.includes('page') || unknown >= 0) {
		throw new Refusal(
			[
				unknown >= 0
					? `认不出表头第 ${unknown + 1} 列“${heads[unknown]}”。`
					: '表头里没有说明数字属于哪一页的列（page、高新区）。',
				'表头要么是“高新区,2023,2024 …”，要么是字段名：',
				`page、${importFields.join('、')}、share.of、share.value，或它们的中文名（高新区、指标、时期、数值、单位、来源 …）。`,
			].join('\n'),
		);
	}
	const twice = fields.findIndex((field, at) => field && fields.indexOf(field) !== at);
	if (twice >= 0) throw new Refusal(`表头里有两列都是 ${fields[twice]}：删掉其中一列。`);
	return { layout: 'list', candidates: readList(content, body, fields, defaults), blank: 0 };
}

function readGrid(
	content: Content,
	body: Table['rows'],
	columns: readonly { period: string | undefined }[],
	defaults: Readonly<Record<string, string>>,
): { candidates: Candidate[]; blank: number } {
	let blank = 0;
	const candidates = body.flatMap(({ number, cells }): Candidate[] => {
		const page = findEntry(content.files, FIGURE_COLLECTIONS, cells[0] ?? '');
		return cells.slice(1).flatMap((cell, index): Candidate[] => {
			const column = index + 2;
			const period = columns[index + 1]?.period;
			if (cell === '') {
				if (period !== undefined) blank++;
				return [];
			}
			const columnsOf = { value: column, page: 1 };
			const place = { row: number, column, columns: columnsOf };
			if (period === undefined) {
				return [refused(place, '这一列的表头没有时期。补上表头，或删掉这一格。', column)];
			}
			if (typeof page === 'string') return [refused(place, `第1列：${page}`, column)];
			return [toCandidate(content, place, page, { ...defaults, period, value: cell })];
		});
	});
	return { candidates, blank };
}

function readList(
	content: Content,
	body: Table['rows'],
	fields: readonly (string | undefined)[],
	defaults: Readonly<Record<string, string>>,
): Candidate[] {
	return body.map(({ number, cells }) => {
		const columns: Record<string, number> = {};
		const texts: Record<string, string> = {};
		for (const [index, field] of fields.entries()) {
			if (!field) continue;
			columns[field] = index + 1;
			if (cells[index]) texts[field] = cells[index];
		}
		const place = { row: number, column: undefined, columns };
		const extra = cells.findIndex((cell, index) => cell !== '' && !fields[index]);
		if (extra >= 0) {
			return refused(place, '这一格没有表头：多半是前面的文字里有没加引号的逗号。', extra + 1);
		}
		const page = findEntry(content.files, FIGURE_COLLECTIONS, texts['page'] ?? '');
		if (typeof page === 'string') return refused(place, page, columns['page']);
		return toCandidate(content, place, page, { ...defaults, ...texts });
	});
}

type Place = Pick<Candidate, 'row' | 'column' | 'columns'>;

function refused(place: Place, text: string, column: number | undefined): Candidate {
	return { ...place, page: undefined, record: {}, reason: { text, column } };
}

/** The record that a row or cell means, in the schema's order, or why it means none. */
function toCandidate(
	content: Content,
	place: Place,
	page: ContentFile,
	texts: Readonly<Record<string, string>>,
): Candidate {
	const fail = (text: string, field: string): Candidate => ({
		...place,
		page,
		record: {},
		reason: { text, column: place.columns[field] ?? place.column },
	});
	const read: Record<string, unknown> = {};
	for (const [field, text] of Object.entries(texts)) {
		if (field === 'page') continue;
		if (field === 'metric' || field === 'scope' || field === 'source') {
			const found = findEntry(content.files, [`${field}s`], text);
			if (typeof found === 'string') return fail(found, field);
			read[field] = found.id;
		} else if (field === 'period') {
			const period = readPeriod(text);
			if (!period) return fail(`“${text}”不是时期：写成 2024、2024-06、2024-H1 等。`, field);
			read[field] = period;
		} else if (field === 'value' || field === 'valueMax' || field === 'growth') {
			const number = readNumber(text, field === 'growth' ? '%' : texts['unit']);
			if (number === undefined) {
				return fail(
					`“${text}”不是一个数：只写数字；有限定词的用列表，写在 qualifier 列；没有数值就留空。`,
					field,
				);
			}
			read[field] = number;
		} else if (field === 'share.of' || field === 'share.value') {
			const share = isRecord(read['share']) ? read['share'] : {};
			read['share'] = { ...share, [field.slice('share.'.length)]: text };
		} else if (/[\r\n]/.test(text)) {
			return fail('这一格里有换行：一条记录只占一行，改用分号或句号。', field);
		} else {
			const schema = fieldsOf(observations.schema)?.[field];
			read[field] = schema && elementOf(schema) ? text.split(/[、，,;；\s]+/u) : text;
		}
	}
	const record = Object.fromEntries(
		observationFields.filter((field) => read[field] !== undefined).map((f) => [f, read[f]]),
	);
	const candidate = { ...place, page, record };
	const fault = faultInRecord(record);
	return fault
		? { ...candidate, reason: { text: sentenceOf(fault), column: columnOf(candidate, fault) } }
		: candidate;
}

/** The table's column that a problem in the written record comes from. */
export function columnOf(
	{ page, record, columns, column }: Candidate,
	problem: Problem | undefined,
) {
	const fields = [...`- ${toFlow(record)}`.matchAll(/(?<=[{,] )[A-Za-z]+(?=: )/g)];
	// The list's own indent moves all fields alike; the record's start is where none has begun.
	const indent = 2;
	const at = (problem?.column ?? 1) - 1 - indent;
	const field = page && fields.findLast(({ index }) => index <= at)?.[0];
	return (field === undefined ? undefined : columns[field]) ?? column;
}
