import { wordsOf } from '../../src/text/words.ts';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headOf, meaningOf } from '../../src/data/columns.ts';
import { toCsv } from '../../src/data/csv.ts';
import { toJson } from '../../src/data/json.ts';
import {
	COLUMNS,
	FILES,
	type Outside,
	type Row,
	rowsOfEntity,
	rowsOfMetric,
	tablesOf,
} from '../../src/data/tables.ts';
import { readAtlas } from '../atlas.ts';
import { atlasOf } from './atlas-fixture.ts';

const atlas = readAtlas(join(import.meta.dirname, '../fixtures/clean'));
const outside: Outside = {
	absolute: (path) => `https://example.org/atlas/${path}`,
	words: wordsOf(),
	verdict: () => ({ value: 'not-due', text: '未到期', reason: '' }),
};
const tables = tablesOf(atlas, outside);

test('the columns are those that were promised, in their order', () => {
	expect(
		Object.fromEntries(
			Object.entries(COLUMNS).map(([file, columns]) => [file, columns.join(', ')]),
		),
	).toEqual({
		observations:
			'id, url, entity_type, entity_id, entity_name, subject, metric_id, label, period, period_start, period_end, value, value_max, unit, printed, value_low, value_high, unit_normalized, qualifier, bound, growth_stated, growth_basis, growth_note, period_inferred, formula, share_of, share_value, scope_id, scope_name, status, missing, preferred, flags, source_id, source_title, source_publisher, source_published, source_grade, locator, note, display, growth_grounds, growth_check, growth_check_low, growth_check_high, marks, series_break',
		zones:
			'id, name, full_name, name_en, aliases, level, region_id, city, approved, approved_basis, approved_source_id, industries, industries_source_id, website, url, batch, area_ha, area_source_id, listed_basis, listed_source_ids, approved_decree_id, approved_number_source_id, approved_number, approved_start, approved_end',
		alliances:
			'id, name, name_en, aliases, founded, founded_source_id, host, url, member_count_ids, founded_start, founded_end',
		networks:
			'id, name, name_en, aliases, founded, founded_source_id, host, url, member_count_ids, industry_ids, founded_start, founded_end',
		regions: 'id, name, level, aliases, parent_id, url',
		mechanisms:
			'id, name, operators, status, status_as_of, summary, source_ids, url, locator, status_as_of_start, status_as_of_end',
		policies:
			'id, title, issuer, number, issued, issued_inferred, source_ids, url, issued_start, issued_end',
		memberships:
			'group_type, group_id, group_name, zone_id, zone_name, relation, role, basis, from, to, term, source_id, note, row_id, from_start, from_end, to_start, to_end',
		events:
			'id, title, start, end, precision, entity_ids, entity_names, place, summary, source_ids, url, date_start, date_end',
		targets:
			'id, entity_type, entity_id, entity_name, subject, metric_id, label, summary, value, value_max, unit, printed, qualifier, magnitude, by, deadline, announced, verdict, note, source_id, url, outcome_id, nearest_id, verdict_reason, deadline_start, deadline_end, announced_start, announced_end',
		rankings:
			'id, list, year, published, ordered, complete, rank, zone_id, name, basis, source_id, note, within, also_source_ids, row_id, published_start, published_end',
		metrics:
			'id, name, units, nature, growth_basis, direction, url, definition, definition_source_id, definition_also_source_ids, growth_grounds, growth_grounds_note, growth_grounds_source_ids, comparable_coverage, growth_of_id, family',
		scopes: 'id, name, covers, note',
		sources:
			'id, publisher, publisher_inferred, title, title_inferred, authors, published, date_inferred, kind, read, grade, link, url, published_start, published_end',
		industries: 'id, name, aliases, parent_id, url',
		zone_industries: 'zone_id, industry_id, words, source_id',
		statements:
			'id, entity_id, by, office, said, date, source_id, url, entity_type, entity_name, date_inferred, locator, note, date_start, date_end',
		changes: 'date, kind, page, record, old, new, source_id',
		areas:
			'zone_id, what, value, unit, printed, period, approved, source_id, note, period_inferred, period_start, period_end',
	});
});

test('an observation has its address, its characters and its interval', () => {
	expect(tables.observations[1]).toEqual({
		id: 'zones/alpha#f-revenue-2024',
		url: 'https://example.org/atlas/zones/alpha/#f-revenue-2024',
		entity_type: 'zones',
		entity_id: 'alpha',
		entity_name: '甲高新区',
		subject: null,
		metric_id: 'revenue',
		label: '营业收入',
		period: '2024',
		period_start: '2024-01-01',
		period_end: '2024-12-31',
		value: '3.10',
		value_max: null,
		unit: '万亿元',
		printed: null,
		value_low: '3095000000000',
		value_high: '3105000000000',
		unit_normalized: '元',
		qualifier: null,
		bound: 'exact',
		growth_stated: '8.8',
		growth_basis: 'unknown',
		growth_note: null,
		period_inferred: null,
		formula: null,
		share_of: null,
		share_value: null,
		scope_id: 'unstated',
		scope_name: '未说明',
		status: 'stated',
		missing: null,
		preferred: null,
		flags: [],
		source_id: 'yearbook',
		source_title: '年鉴',
		source_publisher: '统计局',
		source_published: '2025',
		source_grade: 'A',
		locator: null,
		note: null,
		display: '3.10万亿元',
		growth_grounds: null,
		growth_check: 'no-year-before',
		growth_check_low: null,
		growth_check_high: null,
		marks: [],
		series_break: null,
	});
});

test('rows have exactly the columns of their file, in order', () => {
	for (const file of FILES) {
		for (const row of tables[file]) expect(Object.keys(row)).toEqual([...COLUMNS[file]]);
	}
});

test('a page and a metric have their own observations', () => {
	expect(rowsOfEntity(tables, 'zones', 'alpha').map(({ id }) => id)).toEqual([
		'zones/alpha#f-revenue-2023',
		'zones/alpha#f-revenue-2024',
		'zones/alpha#f-新项目-2024',
	]);
	expect(rowsOfEntity(tables, 'regions', 'alpha')).toEqual([]);
	expect(rowsOfMetric(tables, 'revenue')).toHaveLength(2);
});

test('an event that is known by its month keeps that precision', () => {
	expect(tables.events[0]).toMatchObject({ start: '2024-06', end: '2024-06', precision: 'month' });
});

test('lists are joined in CSV and stay lists in JSON; empty cells are empty and null', () => {
	const columns = ['a', 'b', 'c', 'd'];
	const rows = [{ a: ['x', 'y'], b: null, c: true, d: '甲,"乙"' }];
	expect(toCsv(columns, rows)).toBe('a,b,c,d\nx;y,,true,"甲,""乙"""\n');
	const edition = { version: '1.0.0', asOf: '2026-01-01', license: 'CC-BY-4.0' };
	expect(JSON.parse(toJson(edition, columns, rows))).toEqual({ ...edition, records: rows });
	expect(JSON.parse(toJson(edition, columns, []))).toEqual({ ...edition, records: [] });
});

test('every column is explained, and none that does not exist', () => {
	for (const file of FILES) {
		for (const column of COLUMNS[file])
			expect(meaningOf(file, column, wordsOf())).toMatch(/[。：]/u);
	}
});

test('every column has a Chinese head, and no two of a file have the same', () => {
	for (const file of FILES) {
		const heads = COLUMNS[file].map((column) => headOf(file, column, wordsOf()));
		expect(new Set(heads).size, file).toBe(heads.length);
		for (const head of heads) expect(head).toMatch(/\p{Script=Han}/u);
	}
	const used = FILES.flatMap((file) =>
		COLUMNS[file].flatMap((column) => [column, `${file}.${column}`]),
	);
	expect(Object.keys(wordsOf().columnHeads).filter((name) => !used.includes(name))).toEqual([]);
});

test('a date says its first and its last day, as far as it is known', () => {
	const { zones, alliances, memberships, targets, events, areas, sources } = tablesOf(
		atlasOf({
			zones: {
				alpha: {
					approved: { date: '2010', basis: 'sourced', source: 'paper' },
					areas: [
						{
							what: '管辖面积',
							value: '3',
							unit: '平方公里',
							period: '../2022-04',
							source: 'paper',
						},
						{ what: '规划面积', value: '3', unit: '平方公里', period: 'unknown', source: 'paper' },
					],
					targets: [{ label: '目标', summary: '目标', deadline: '2024-02', source: 'paper' }],
				},
				beta: {},
			},
			alliances: {
				north: {
					founded: { date: '2023-12-15', source: 'paper' },
					members: [{ zone: 'alpha', relation: 'member', basis: 'stated', from: '2020-02' }],
				},
			},
			events: {
				day: { date: '2024-06', precision: 'month', entities: ['zones/alpha'] },
				span: {
					start: '2024-06-30',
					end: '2024-07',
					precision: 'span',
					entities: ['zones/alpha'],
				},
				never: { entities: ['zones/alpha'] },
			},
			sources: { paper: { published: '2025' } },
		}),
		outside,
	);
	const days = (rows: readonly Row[], of: string) =>
		rows.map((row) => [row[`${of}_start`], row[`${of}_end`]]);
	expect(days(zones, 'approved')).toEqual([
		['2010-01-01', '2010-12-31'],
		[null, null],
	]);
	expect(days(alliances, 'founded')).toEqual([['2023-12-15', '2023-12-15']]);
	expect(days(memberships, 'from')).toEqual([['2020-02-01', '2020-02-29']]);
	expect(days(memberships, 'to')).toEqual([[null, null]]);
	expect(days(targets, 'deadline')).toEqual([['2024-02-01', '2024-02-29']]);
	expect(days(targets, 'announced')).toEqual([[null, null]]);
	expect(days(areas, 'period')).toEqual([
		[null, '2022-04-30'],
		[null, null],
	]);
	expect(days(sources, 'published')).toEqual([['2025-01-01', '2025-12-31']]);
	expect(days(events, 'date')).toEqual([
		['2024-06-01', '2024-06-30'],
		['2024-06-30', '2024-07-31'],
		[null, null],
	]);
});

test('a tie is known by who, in what, as what, since when and in which term, and by nothing else', () => {
	const member = { zone: 'alpha', relation: 'member', basis: 'stated' };
	const keysOf = (...members: Record<string, string>[]) =>
		tablesOf(atlasOf({ alliances: { north: { members } } }), outside).memberships.map(
			(row) => row['row_id'],
		);
	const keys = keysOf(
		member,
		{ ...member, relation: 'lead' },
		{ ...member, from: '2020', to: '2021' },
		{ ...member, from: '2021', term: '第二届' },
		{ name: '乙 高新区', relation: 'member', basis: 'stated' },
	);
	expect(keys).toEqual([
		'alliances/north/alpha/member',
		'alliances/north/alpha/lead',
		'alliances/north/alpha/member/2020',
		'alliances/north/alpha/member/2021/第二届',
		'alliances/north/乙-高新区/member',
	]);
	const corrected = { ...member, basis: 'inferred', to: '2024', role: '理事', source: 'other' };
	expect(keysOf(corrected)).toEqual(['alliances/north/alpha/member']);
	// Content that no check has let through still makes a table with a key.
	expect(new Set(keysOf(member, member, member)).size).toBe(3);
});
