import { expect, test } from 'vitest';
import { type Fields, pairRecords } from '../../src/data/pair-records.ts';

/** Pairs of two states of a page, as `old→new`, records told by their `name`. */
function pair(old: Fields[], now: Fields[]) {
	const placed = (list: Fields[], side: string) =>
		list.map((record, index) => ({ record, known: record, address: `${side}${index}` }));
	return pairRecords(placed(old, 'o'), placed(now, 'n')).map(
		({ old, now }) => `${old?.address ?? ''}→${now?.address ?? ''}`,
	);
}

const gdp = {
	metric: 'gdp',
	subject: '甲',
	period: '2024',
	scope: 'zone',
	source: 'paper',
	value: '5',
	unit: '亿元',
};

test.each([
	['value', { value: '6' }],
	['source', { source: 'press', value: '6' }],
	['scope', { scope: 'park', source: 'press', value: '6' }],
	['subject', { subject: '乙', scope: 'park', source: 'press', value: '6' }],
	['metric', { metric: 'revenue', subject: '乙', scope: 'park' }],
	['period', { metric: 'revenue', period: '2023', scope: 'park' }],
	['unit', { metric: 'revenue', period: '2023', unit: '万元' }],
])('a record is the same one after a correction of its %s and more', (_, changed) => {
	expect(pair([gdp], [{ ...gdp, ...changed }])).toEqual(['o0→n0']);
});

test.each([
	['the value and the name', { metric: 'revenue', value: '6' }],
	['the name and the source', { metric: 'revenue', source: 'press' }],
])('a record that differs in %s is another one', (_, changed) => {
	expect(pair([gdp], [{ ...gdp, ...changed }])).toEqual(['→n0', 'o0→']);
});

test('the surest pairs are made first', () => {
	const others = [
		{ ...gdp, source: 'press', value: '7' },
		{ ...gdp, value: '8' },
	];
	expect(pair([gdp], others)).toEqual(['→n0', 'o0→n1']);
	expect(pair([gdp, { ...gdp, key: 'b' }], [{ ...gdp, key: 'b' }, gdp])).toEqual([
		'o1→n0',
		'o0→n1',
	]);
});

test('equals are paired in their order, the rest is added or gone', () => {
	expect(pair([gdp, gdp], [gdp, gdp, gdp])).toEqual(['o0→n0', 'o1→n1', '→n2']);
	expect(pair([gdp, gdp], [gdp])).toEqual(['o0→n0', 'o1→']);
});

test('of two that could be meant none is guessed', () => {
	const other = (source: string) => ({ ...gdp, metric: 'revenue', value: '7', source });
	expect(pair([other('a'), other('b')], [other('c')])).toEqual(['→n0', 'o0→', 'o1→']);
	expect(pair([other('a')], [other('b'), other('c')])).toEqual(['→n0', '→n1', 'o0→']);
});

test('a record without a value is told by its name only', () => {
	const none = { metric: 'gdp', period: '2024', missing: 'suppressed', source: 'paper' };
	expect(pair([none], [{ ...none, metric: 'revenue' }])).toEqual(['→n0', 'o0→']);
	expect(pair([none], [{ ...none, source: 'press' }])).toEqual(['o0→n0']);
});
