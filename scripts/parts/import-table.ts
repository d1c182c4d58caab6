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
} from '../../src/kinds/content.ts';
import { vocabularyOf } from '../../src/kinds/vocabulary.ts';
import { fieldsOf } from '../../src/kinds/walk.ts';
import { Refusal } from './command.ts';
import { appendRecords, applyEdits, type Edit, lineAt, nodeAt, rangeOf } from './edit-yaml.ts';
import {
	type Candidate,
	columnOf,
	type Fields,
	type Reading,
	readCandidates,
} from './read-candidates.ts';
import type { Table } from './read-table.ts';
import { sentenceOf } from './validate.ts';
import { toFlow } from './yaml-text.ts';

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

export interface ImportPlan extends Pick<Reading, 'layout' | 'blank'> {
	verdicts: Verdict[];
	edits: ReadonlyMap<ContentFile, Edit[]>;
	/** What the check says of content as it is. */
	before: Report;
	/** What it would find wrong elsewhere after writing. */
	consequences: Problem[];
}

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
