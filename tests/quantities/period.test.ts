import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import {
	comparePeriods,
	formatPeriod,
	isBefore,
	lengthKey,
	parsePeriod,
} from '../../src/quantities/period.ts';

test.each([
	['2024', 'year', '2024-01-01', '2024-12-31', '2024年'],
	['2024-06', 'month', '2024-06-01', '2024-06-30', '2024年6月'],
	['2024-02', 'month', '2024-02-01', '2024-02-29', '2024年2月'],
	['2023-12', 'month', '2023-12-01', '2023-12-31', '2023年12月'],
	['2023-01-31', 'day', '2023-01-31', '2023-01-31', '2023年1月31日'],
	['1999', 'year', '1999-01-01', '1999-12-31', '1999年'],
	['2024-09-30', 'day', '2024-09-30', '2024-09-30', '2024年9月30日'],
	['2024-Q1', 'quarter', '2024-01-01', '2024-03-31', '2024年一季度'],
	['2024-Q2', 'quarter', '2024-04-01', '2024-06-30', '2024年二季度'],
	['2024-Q3', 'quarter', '2024-07-01', '2024-09-30', '2024年三季度'],
	['2024-Q4', 'quarter', '2024-10-01', '2024-12-31', '2024年四季度'],
	['2024-H1', 'half', '2024-01-01', '2024-06-30', '2024年上半年'],
	['2024-H2', 'half', '2024-07-01', '2024-12-31', '2024年下半年'],
	['2023/2024-06', 'span', '2023-01-01', '2024-06-30', '2023年至2024年6月'],
	['2022-01/2022-11', 'span', '2022-01-01', '2022-11-30', '2022年1—11月'],
	['2022/2024', 'span', '2022-01-01', '2024-12-31', '2022年至2024年'],
	['2024/2024', 'span', '2024-01-01', '2024-12-31', '2024年至2024年'],
	['2024-Q1/2024-Q3', 'span', '2024-01-01', '2024-09-30', '2024年前三季度'],
	['2024-01/2024-09', 'span', '2024-01-01', '2024-09-30', '2024年前三季度'],
	['2024-01/2024-06', 'span', '2024-01-01', '2024-06-30', '2024年上半年'],
	['2023-10/2024-03', 'span', '2023-10-01', '2024-03-31', '2023年10月至2024年3月'],
	['2024-Q2/2024-11', 'span', '2024-04-01', '2024-11-30', '2024年4—11月'],
	['2013/..', 'open', '2013-01-01', null, '2013年以来'],
	['2024-12-30/2025-01-02', 'span', '2024-12-30', '2025-01-02', '2024年12月30日至2025年1月2日'],
	['2024-05-06/2024-05-06', 'span', '2024-05-06', '2024-05-06', '2024年5月6日至5月6日'],
	['2024-H2/..', 'open', '2024-07-01', null, '2024年下半年以来'],
	['../2023-02', 'open', null, '2023-02-28', '截至2023年2月'],
	['2013/..', 'open', '2013-01-01', null, '2013年以来'],
	['../2020-07', 'open', null, '2020-07-31', '截至2020年7月'],
	['unknown', 'unknown', null, null, '时期未说明'],
])('%s has a length, two ends and a name', (text, length, start, end, name) => {
	expect(parsePeriod(text)).toEqual({ text, length, start, end });
	expect(formatPeriod(text, wordsOf())).toBe(name);
});

test.each([
	'',
	'24',
	'2024年',
	'2024-13',
	'2024-02-30',
	'2024-Q5',
	'2024-H3',
	'2024-6',
	'2024/2023',
	'../..',
	'2024/',
	'2022/2023/2024',
	'1824',
	'2100',
	'2024-00',
	'2024-06-00',
	'2024-06-31',
	'2023-02-29',
	'2024-Q0',
	'2024-H0',
	'2024-Q1-01',
	'unknown/..',
	'2024-03/2024-02-29',
	'../2024-13',
	'2024-13/..',
	'/2024',
	' 2024',
	'2024 ',
])('“%s” is no period', (text) => {
	expect(parsePeriod(text)).toBeUndefined();
});

const period = (text: string) => {
	const parsed = parsePeriod(text);
	if (!parsed) throw new Error(text);
	return parsed;
};

test('only periods of the same length compare', () => {
	expect(lengthKey(period('2024'))).toBe(lengthKey(period('2023')));
	expect(lengthKey(period('2024-H1'))).toBe(lengthKey(period('2023-H1')));
	expect(lengthKey(period('2024-H1'))).not.toBe(lengthKey(period('2024-H2')));
	expect(lengthKey(period('2024-Q1'))).not.toBe(lengthKey(period('2024-H1')));
	expect(lengthKey(period('2021/2023'))).toBe(lengthKey(period('2022/2024')));
	expect(lengthKey(period('2021/2024'))).not.toBe(lengthKey(period('2022/2024')));
});

test.each([
	['2024', 'year'],
	['2024-H2', 'half-2'],
	['2024-Q3', 'quarter-3'],
	['2024-06', 'month'],
	['2024-06-01', 'day'],
	['2024-01/2024-09', 'span-01-01-09-30-0'],
	['2021/2023', 'span-01-01-12-31-2'],
	['2013/..', 'open'],
	['../2020', 'open'],
	['unknown', 'unknown'],
])('%s is as long as what is %s', (text, key) => {
	expect(lengthKey(period(text))).toBe(key);
});

test('periods order by their end; an unknown one comes first', () => {
	const order = ['2024', 'unknown', '2023-12', '2024-H1', '2023']
		.map(period)
		.sort(comparePeriods)
		.map(({ text }) => text);
	expect(order).toEqual(['unknown', '2023', '2023-12', '2024-H1', '2024']);
});

test('of two periods with one end the longer comes first; equal ones are equal', () => {
	const compare = (a: string, b: string) => comparePeriods(period(a), period(b));
	expect(compare('2024', '2024-H2')).toBe(-1);
	expect(compare('2024-H2', '2024')).toBe(1);
	expect(compare('2024', '2024-01/2024-12')).toBe(0);
	expect(compare('unknown', 'unknown')).toBe(0);
	// What has no end stands where it began; what has no beginning, before all of that end.
	expect(compare('2013/..', '2013-02')).toBe(-1);
	expect(compare('2013/..', '2012')).toBe(1);
	expect(compare('../2020', '2020')).toBe(-1);
	expect(compare('../2020', '2019')).toBe(1);
});

test('a date precedes another at the coarser precision of the two', () => {
	expect(isBefore('2024', '2024-03')).toBe(false);
	expect(isBefore('2024-02', '2024-03-01')).toBe(true);
	expect(isBefore('2023', '2024-03')).toBe(true);
	expect(isBefore('2024-03-01', '2024-02')).toBe(false);
	expect(isBefore('2024-03-01', '2024-03-01')).toBe(false);
	expect(isBefore('2024-03-01', '2024-03-02')).toBe(true);
});
