import { expect, test } from 'vitest';
import { readAddressBook } from '../../src/kinds/addresses.ts';
import {
	type Addressable,
	addressableOf,
	type HeldAddresses,
	holdAddresses,
	slugOf,
} from '../../src/kinds/figure-address.ts';

const addressesOf = ({ records }: HeldAddresses) => records.map(({ address }) => address);
const figureAddresses = (records: readonly Addressable[]) =>
	addressesOf(holdAddresses('observations', records, []));
const targetAddresses = (records: readonly Addressable[]) =>
	addressesOf(holdAddresses('targets', records, []));

const records: Addressable[] = [
	{ metric: 'revenue', period: '2023', unit: '万亿元', source: 'a' },
	{ label: '“1+X+N”工作体系', period: '2024-H1', unit: '个', source: 'a' },
	{ metric: 'revenue', period: '2023', scope: 'core-park', unit: '亿元', source: 'a' },
	{ metric: 'revenue', period: '2023', subject: '某公司', unit: '亿元', source: 'a' },
	{ metric: 'revenue', period: '2023', unit: '万亿元', source: 'b' },
	{ metric: 'exports', period: '2013/..', unit: '亿元', source: 'a' },
	{ metric: 'exports', period: '../2020-07', unit: '亿元', source: 'a', key: 'early' },
];

test('an address is made of metric or label and period, and grows only where it would collide', () => {
	expect(figureAddresses(records)).toEqual([
		'f-revenue-2023',
		'f-1-x-n-工作体系-2024-H1',
		'f-revenue-2023-core-park',
		'f-revenue-2023-某公司',
		'f-revenue-2023-万亿元',
		'f-exports-2013_',
		'f-exports-_2020-07-early',
	]);
});

test('a record added below never changes an address above it', () => {
	const before = figureAddresses(records);
	for (const added of records) {
		expect(figureAddresses([...records, added]).slice(0, records.length)).toEqual(before);
	}
});

test('another value, source or note leaves an address as it is', () => {
	const changed = records.map((record) => ({ ...record, source: 'c', value: '1', note: 'n' }));
	expect(figureAddresses(changed)).toEqual(figureAddresses(records));
});

test('what nothing tells apart has one address, which the check refuses', () => {
	const record = { label: '项目', period: '2024' };
	expect(figureAddresses([record, record])).toEqual(['f-项目-2024', 'f-项目-2024']);
});

test('a slug keeps letters, digits and Chinese characters', () => {
	expect(slugOf(' ５Ｇ 基站（个）/A.1 ')).toBe('5g-基站-个-a.1');
});

test('a target is named by its label, then by its deadline', () => {
	const target = { label: '营业收入', deadline: '2025', source: 'a' };
	expect(
		targetAddresses([target, { ...target, deadline: '2030' }, { label: '其他', source: 'a' }]),
	).toEqual(['t-营业收入', 't-营业收入-2030', 't-其他']);
});

test('a statement is named by its speaker, then by its date and source', () => {
	const said = { by: '张某', office: '主任', date: '2025-12-17', source: 'a' };
	const statements = [
		said,
		{ ...said, key: 'talents' },
		{ ...said, date: '2025' },
		{ by: '某部相关负责人（未具名）', source: 'a' },
	];
	expect(
		addressesOf(
			holdAddresses(
				'statements',
				statements.map((one) => addressableOf('statements', one)),
				[],
			),
		),
	).toEqual(['s-张某', 's-张某-talents', 's-张某-2025', 's-某部相关负责人-未具名']);
});

test('a listed statement keeps its address when its date is corrected, and is lost when it goes', () => {
	const { lines } = readAddressBook(`
zones/a#s-张某: label 张某 | period 2025 | source a | since 2026-11-20
zones/a#t-张某: label 张某 | source a | since 2026-11-20
`);
	const hold = (...said: { by: string; date: string; source: string }[]) =>
		holdAddresses(
			'statements',
			said.map((one) => addressableOf('statements', one)),
			lines,
		);
	const said = { by: '张某', date: '2025', source: 'a' };
	const mended = hold({ ...said, date: '2025-12' });
	expect([mended.records, mended.lost]).toEqual([[{ address: 's-张某', also: [] }], []]);
	expect(hold().lost.map(({ fragment }) => fragment)).toEqual(['s-张某']);
});

const { lines: listed } = readAddressBook(`
zones/a#f-gdp-2018: metric gdp | period 2018 | value 471 | unit 亿元 | source cri | since 2026-11-20
zones/a#f-gdp-2018-city: metric gdp | period 2018 | scope city | value 900 | unit 亿元 | source cri | since 2026-11-20
zones/a#f-新项目-2018: label 新项目 | period 2018 | value 57 | unit 个 | source cri | since 2026-11-20
`);
const gdp = { metric: 'gdp', period: '2018', value: '471', unit: '亿元', source: 'cri' };
const city = { ...gdp, scope: 'city', value: '900' };
const projects = { label: '新项目', period: '2018', value: '57', unit: '个', source: 'cri' };
const hold = (...records: Addressable[]) => holdAddresses('observations', records, listed);

test('a listed address stays with its record, whatever is put above it', () => {
	const newer = { ...gdp, source: 'yearbook', value: '480' };
	expect(hold(gdp, city, projects)).toEqual({
		records: [
			{ address: 'f-gdp-2018', also: [] },
			{ address: 'f-gdp-2018-city', also: [] },
			{ address: 'f-新项目-2018', also: [] },
		],
		corrected: [],
		lost: [],
	});
	expect(addressesOf(hold(newer, projects, city, gdp))).toEqual([
		'f-gdp-2018-亿元',
		'f-新项目-2018',
		'f-gdp-2018-city',
		'f-gdp-2018',
	]);
});

test('a corrected value leaves no trace, a corrected source or scope is told and keeps the address', () => {
	expect(hold({ ...gdp, value: '417' }, city, projects)).toEqual(hold(gdp, city, projects));
	for (const change of [{ source: 'yearbook' }, { scope: 'zone' }, { unit: '万元' }]) {
		const { records, corrected, lost } = hold({ ...gdp, ...change }, city, projects);
		expect(records[0]).toEqual({ address: 'f-gdp-2018', also: [] });
		expect(corrected).toEqual([{ line: listed[0], index: 0 }]);
		expect(lost).toEqual([]);
	}
});

test('where metric, label or period are corrected, the old address leads to the new one', () => {
	const first = (changed: Addressable) => hold(changed, city, projects).records[0];
	expect(first({ ...gdp, period: '2019' })).toEqual({
		address: 'f-gdp-2019',
		also: ['f-gdp-2018'],
	});
	expect(first({ ...gdp, metric: 'park-gdp' })).toEqual({
		address: 'f-park-gdp-2018',
		also: ['f-gdp-2018'],
	});
	expect(hold(gdp, city, { ...projects, label: '新开工项目' }).records[2]).toEqual({
		address: 'f-新开工项目-2018',
		also: ['f-新项目-2018'],
	});
});

test('a record that may be one of two is neither, and one that is gone is lost', () => {
	const lostOf = (...records: Addressable[]) =>
		hold(...records).lost.map(({ fragment }) => fragment);
	expect(lostOf(city, projects)).toEqual(['f-gdp-2018']);
	expect(lostOf({ ...gdp, period: '2019' }, { ...gdp, period: '2020' }, city, projects)).toEqual([
		'f-gdp-2018',
	]);
	expect(lostOf({ ...gdp, metric: 'exports', value: '3' }, city, projects)).toEqual(['f-gdp-2018']);
});

test('an address whose record is lost is given to no other', () => {
	const other = { ...gdp, subject: '某公司', value: '1', source: 'yearbook' };
	const { records } = hold({ ...other, period: '2019' }, other, city, projects);
	expect(records.map(({ address }) => address)).not.toContain('f-gdp-2018');
});

test('an address once corrected and listed stays the same', () => {
	const { lines } = readAddressBook(`
zones/a#f-gdp-2018: metric gdp | period 2019 | value 471 | source cri | since 2026-11-20
zones/a#f-gdp-2019: metric gdp | period 2019 | value 471 | source cri | since 2026-11-20
`);
	const record = { metric: 'gdp', period: '2019', value: '471', source: 'cri' };
	expect(holdAddresses('observations', [record], lines)).toEqual({
		records: [{ address: 'f-gdp-2019', also: ['f-gdp-2018'] }],
		corrected: [],
		lost: [],
	});
});
