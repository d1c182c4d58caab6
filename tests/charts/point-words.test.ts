import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { labelOf, notesOf, pointAt, readOut } from '../../src/charts/point-words.ts';
import { chartOf, revenue } from './chart-fixture.ts';

const text = wordsOf().chartText;

const one = chartOf({
	zones: { shenyang: { name: '沈阳高新区', observations: revenue([2020, 2022, 2023, 2024]) } },
}).drawing;

const two = chartOf({
	zones: {
		shenyang: {
			name: '沈阳高新区',
			observations: [
				...revenue([2020, 2022, 2023, 2024]),
				...revenue([2022, 2023, 2024, 2025], { subject: '东软集团' }),
			],
		},
	},
}).drawing;

test('a point is read out with whom it is about, when, how much, from whom', () => {
	expect(readOut(one, { line: 0, slot: 2 }, text)).toBe('沈阳高新区，2022年，22亿元，来源：paper');
	expect(readOut(two, { line: 1, slot: 3 }, text)).toBe('东软集团，2023年，23亿元，来源：paper');
});

test('of a gap, of no place and of a place that is not there nothing is read', () => {
	expect(readOut(one, { line: 0, slot: 1 }, text)).toBe('');
	expect(readOut(one, undefined, text)).toBe('');
	expect(readOut(one, { line: 1, slot: 0 }, text)).toBe('');
	expect(pointAt(one, { line: 0, slot: 1 })).toBeUndefined();
	expect(labelOf(one, { line: 0, slot: 1 })).toBe('');
	expect(labelOf(two, { line: 2, slot: 0 })).toBe('');
});

test('beside the pointer a line is named where there are several', () => {
	expect(labelOf(one, { line: 0, slot: 0 })).toBe('20亿元');
	expect(labelOf(two, { line: 1, slot: 2 })).toBe('东软集团 22亿元');
	const point = pointAt(one, { line: 0, slot: 0 })!;
	expect(notesOf(point, text)).toEqual(['来源：paper']);
	expect(notesOf({ ...point, scope: '浑南区' }, text)).toEqual(['口径：浑南区', '来源：paper']);
});
