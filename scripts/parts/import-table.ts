/**
 * A table → records in pages. Every cell is accounted for: a new record, the same as one that is
 * there, in conflict with one, or refused with the reason. What stands in content is never changed.
 */
import { check } from '../../src/checks/check-content.ts';
import { schemaOf } from '../../src/checks/check-shape.ts';
import type { Problem } from '../../src/checks/problem.ts';
import type { Report } from '../../src/checks/report.ts';
import { toBase } from '../../src/quantities/unit.ts';
import type { Vocabulary } from '../../src/quantities/vocabulary.ts';
import {
	type Content,
	type ContentFile,
	isRecord,
	readContentFile,
} from '../../src/schemas/content.ts';
import { FIGURE_COLLECTIONS } from '../../src/schemas/fields.ts';
import { observationSchema } from '../../src/schemas/observation.ts';
import { vocabularyOf } from '../../src/schemas/vocabulary.ts';
import { elementOf, fieldsOf } from '../../src/schemas/walk.ts';
import { columnNames } from '../../src/text/commands.ts';
import { Refusal } from './command.ts';
import { appendRecords, applyEdits, type Edit, lineAt, nodeAt, rangeOf } from './edit-yaml.ts';
import { findEntry } from './find-entry.ts';
import { readNumber, readPeriod } from './read-cells.ts';
import type { Table } from './read-table.ts';
import { faultInRecord, sentenceOf } from './validate.ts';
import { toFlow } from './yaml-text.ts';

/** A record as content writes it: texts, lists and maps of texts. */
type Fields = Record<string, unknown>;

/** One cell, or one row of a list, that says something. */
interface Candidate {
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

export type Outcome = 'added' | 'same' | 'conflict' | 'refused';

export interface Verdict {
	outcome: Outcome;
	row: number;
	column: number | undefined;
	/** content/zones/shenyang.mdx, or the row of the table that said it first. */
	place?: string;
	/** The record as it is, or would be, written. */
	line?: string;
	/** Why it is refused, and what else should be known. */
	remarks: string[];
	/** What the table says otherwise than the record that is there. */
	differences: { field: string; old: string; now: string }[];
}

export interface ImportPlan {
	layout: 'zone-period' | 'list';
	verdicts: Verdict[];
	/** Cells without anything in them. */
	blank: number;
	edits: ReadonlyMap<ContentFile, Edit[]>;
	/** What the check says of content as it is. */
	before: Report;
	/** What it would find wrong elsewhere after writing. */
	consequences: Problem[];
}

const observationFields = Object.keys(fieldsOf(observationSchema) ?? {});

/** What may be said for all rows at once, as options. */
export const importFields = observationFields.filter((field) => field !== 'share');

/** Heads that name a field, lower case: 时期 → period. */
const FIELDS_BY_HEAD: ReadonlyMap<string, string> = new Map([
	...[...importFields, 'page'].map((field) => [field.toLowerCase(), field] as const),
	...Object.entries(columnNames).flatMap(([field, names]) =>
		[field, ...names].map((name) => [name.toLowerCase(), field] as const),
	),
]);

/** What would happen, were the table written into content. */
export function planImport(
	content: Content,
	table: Table,
	defaults: Readonly<Record<string, string>>,
): ImportPlan {
	const { layout, candidates, blank } = readCandidates(content, table, defaults);
	const vocabulary = vocabularyOf(content.files);
	const verdicts = new Map<Candidate, Verdict>();
	const added: Candidate[] = [];
	for (const candidate of candidates) {
		const verdict = judge(candidate, added, vocabulary);
		verdicts.set(candidate, verdict);
		if (verdict.outcome === 'added') added.push(candidate);
	}

	// What one record does wrong may be the next one's reason, so the check asks again without it.
	const before = check(content);
	for (;;) {
		const edits = editsFor(added);
		const { found, elsewhere } = checkAfter(content, added, edits, before.problems);
		if (found.size === 0) {
			return {
				layout,
				verdicts: candidates.map((candidate) => verdicts.get(candidate) as Verdict),
				blank,
				edits,
				before,
				consequences: elsewhere,
			};
		}
		for (const [candidate, problems] of found) {
			added.splice(added.indexOf(candidate), 1);
			const said = problems.map(sentenceOf).join('');
			verdicts.set(candidate, refusal(candidate, said, columnOf(candidate, problems[0])));
		}
	}
}

function readCandidates(
	content: Content,
	table: Table,
	defaults: Readonly<Record<string, string>>,
): { layout: ImportPlan['layout']; candidates: Candidate[]; blank: number } {
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
			const schema = fieldsOf(observationSchema)?.[field];
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

/** What the record is the record of: none of two may agree in all of this. */
function identityOf(record: Fields): string {
	const { metric, label, subject, period, scope, source, key } = record;
	const own = scope === 'unstated' ? undefined : scope;
	return JSON.stringify([metric, label, subject, period, own, source, key].map((f) => f ?? ''));
}

const refusal = (
	{ row, column, reason }: Candidate,
	text = reason?.text ?? '',
	at = reason?.column ?? column,
): Verdict => ({ outcome: 'refused', row, column: at, remarks: [text], differences: [] });

/** The table's column that a problem in the written record comes from. */
function columnOf({ page, record, columns, column }: Candidate, problem: Problem | undefined) {
	const fields = [...`- ${toFlow(record)}`.matchAll(/(?<=[{,] )[A-Za-z]+(?=: )/g)];
	// The list's own indent moves all fields alike; the record's start is where none has begun.
	const indent = 2;
	const at = (problem?.column ?? 1) - 1 - indent;
	const field = page && fields.findLast(({ index }) => index <= at)?.[0];
	return (field === undefined ? undefined : columns[field]) ?? column;
}

function judge(candidate: Candidate, added: readonly Candidate[], vocabulary: Vocabulary): Verdict {
	const { page, record, row, column, reason } = candidate;
	if (reason || !page) return refusal(candidate);
	const base = { row, column, line: `- ${toFlow(record)}`, remarks: [], differences: [] };
	const identity = identityOf(record);

	const list: unknown[] = Array.isArray(page.data['observations']) ? page.data['observations'] : [];
	const placeAt = (index: number) => {
		const node = nodeAt(page, ['observations', index]);
		return node ? `${page.path}:${lineAt(page.text, rangeOf(page, node).start)}` : page.path;
	};
	for (const [index, there] of list.entries()) {
		if (!isRecord(there) || identityOf(there) !== identity) continue;
		const differences = differencesBetween(there, record, vocabulary);
		const outcome = differences.length === 0 ? 'same' : 'conflict';
		return { ...base, outcome, place: placeAt(index), differences };
	}
	const twin = added.find((one) => one.page === page && identityOf(one.record) === identity);
	if (twin) {
		const differences = differencesBetween(twin.record, record, vocabulary);
		const outcome = differences.length === 0 ? 'same' : 'conflict';
		return { ...base, outcome, place: `表格第${twin.row}行`, differences };
	}

	try {
		appendRecords(page, 'observations', ['{}'], orderOf(page));
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return refusal(candidate, error.message);
	}
	const near = list.findIndex(
		(there) =>
			isRecord(there) &&
			identityOf({ ...there, scope: record['scope'], key: record['key'] }) === identity,
	);
	const scope = near < 0 ? undefined : (list[near] as Fields)['scope'];
	return {
		...base,
		outcome: 'added',
		place: page.path,
		remarks:
			near < 0
				? []
				: [`${placeAt(near)} 已有同一来源、同一时期、口径为 ${String(scope ?? '未说明')} 的数字。`],
	};
}

/** What the table says otherwise; 3.1 is 3.10 and 0.5万亿元 is 5000亿元. */
function differencesBetween(
	there: Fields,
	now: Fields,
	vocabulary: Vocabulary,
): Verdict['differences'] {
	const text = (value: unknown) => (value === undefined ? '无' : toFlow(value));
	const same = sameAmount(there, now, vocabulary);
	const withdrawn = there['retracted'];
	const others = Object.keys(now)
		.filter((field) => !(same && (field === 'value' || field === 'unit')))
		.filter((field) => field !== 'scope' && text(there[field]) !== text(now[field]))
		.filter((field) => field !== 'growth' || Number(there[field]) !== Number(now[field]))
		.map((field) => ({ field, old: text(there[field]), now: text(now[field]) }));
	// What has been retracted must not come back by the same table.
	return withdrawn === undefined
		? others
		: [{ field: 'retracted', old: text(withdrawn), now: '无' }, ...others];
}

function sameAmount(a: Fields, b: Fields, { parseUnit }: Vocabulary): boolean {
	const amounts = [a, b].map(({ value, unit }) => {
		const parsed = typeof unit === 'string' ? parseUnit(unit) : undefined;
		if (!parsed || typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return undefined;
		return `${toBase(value, parsed).toFixed()} ${parsed.dimension}`;
	});
	return amounts[0] !== undefined && amounts[0] === amounts[1];
}

/** The schema's order of a page's fields. */
function orderOf(page: ContentFile): string[] {
	return Object.keys(fieldsOf(schemaOf(page)) ?? {});
}

function editsFor(added: readonly Candidate[]): Map<ContentFile, Edit[]> {
	const edits = new Map<ContentFile, Edit[]>();
	for (const [page, own] of Map.groupBy(added, ({ page }) => page)) {
		if (!page) continue;
		const records = own.map(({ record }) => toFlow(record));
		edits.set(page, appendRecords(page, 'observations', records, orderOf(page)));
	}
	return edits;
}

/** What the check says of the new records, and what is wrong elsewhere because of them. */
function checkAfter(
	content: Content,
	added: readonly Candidate[],
	edits: ReadonlyMap<ContentFile, Edit[]>,
	before: readonly Problem[],
): { found: Map<Candidate, Problem[]>; elsewhere: Problem[] } {
	const found = new Map<Candidate, Problem[]>();
	if (edits.size === 0) return { found, elsewhere: [] };
	const owners = new Map<string, Candidate>();
	const files = content.files.map((file) => {
		const own = edits.get(file);
		if (!own) return file;
		const text = applyEdits(file.text, own);
		const [first = 0] = own.filter(({ text }) => text !== '').map(({ start }) => start);
		const records = added.filter(({ page }) => page === file);
		// The new records stand together; the first line below the place may be the list's own.
		let line = lineAt(file.text, first);
		const rows = text.split('\n');
		const firstRow = `- ${toFlow(records[0]?.record)}`;
		while (line < rows.length && rows[line - 1]?.trim() !== firstRow) line++;
		for (const [index, candidate] of records.entries()) {
			owners.set(`${file.path}:${line + index}`, candidate);
		}
		return readContentFile(file.collection, file.id, file.path, text);
	});
	const known = new Set(before.map(({ path, rule, message }) => `${path} ${rule} ${message}`));
	const elsewhere: Problem[] = [];
	for (const problem of check({ ...content, files }).problems) {
		const owner = owners.get(`${problem.path}:${problem.line}`);
		if (owner) found.set(owner, [...(found.get(owner) ?? []), problem]);
		else if (!known.has(`${problem.path} ${problem.rule} ${problem.message}`)) {
			elsewhere.push(problem);
		}
	}
	return { found, elsewhere };
}
