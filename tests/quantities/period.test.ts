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
	['2024-09-30', 'day', '2024-09-30', '2024-09-30', '2024年9月30日'],
	['2024-Q1', 'quarter', '2024-01-01', '2024-03-31', '2024年一季度'],
	['2024-H2', 'half', '2024-07-01', '2024-12-31', '2024年下半年'],
	['2023/2024-06', 'span', '2023-01-01', '2024-06-30', '2023年至2024年6月'],
	['2022-01/2022-11', 'span', '2022-01-01', '2022-11-30', '2022年1月至11月'],
	['2013/..', 'open', '2013-01-01', null, '2013年以来'],
	['../2020-07', 'open', null, '2020-07-31', '截至2020年7月'],
	['unknown', 'unknown', null, null, '时期未说明'],
])('%s has a length, two ends and a name', (text, length, start, end, name) => {
	expect(parsePeriod(text)).toEqual({ text, length, start, end });
	expect(formatPeriod(text)).toBe(name);
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

test('periods order by their end; an unknown one comes first', () => {
	const order = ['2024', 'unknown', '2023-12', '2024-H1', '2023']
		.map(period)
		.sort(comparePeriods)
		.map(({ text }) => text);
	expect(order).toEqual(['unknown', '2023', '2023-12', '2024-H1', '2024']);
});

test('a date precedes another at the coarser precision of the two', () => {
	expect(isBefore('2024', '2024-03')).toBe(false);
	expect(isBefore('2024-02', '2024-03-01')).toBe(true);
	expect(isBefore('2023', '2024-03')).toBe(true);
});
