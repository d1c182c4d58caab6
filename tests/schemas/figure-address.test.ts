import { expect, test } from 'vitest';
import {
	type Addressable,
	figureAddresses,
	slugOf,
	targetAddresses,
} from '../../src/schemas/figure-address.ts';

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
