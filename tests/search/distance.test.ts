import { expect, test } from 'vitest';
import { slips } from '../../src/search/distance.ts';

const count = (a: string, b: string, most = 2) => slips([...a], [...b], most);

test('a wrong, missing, added or swapped character is one slip', () => {
	expect(count('沈阳高新区', '沈阴高新区')).toBe(1);
	expect(count('沈阳高新区', '沈高新区')).toBe(1);
	expect(count('沈阳高新区', '沈阳市高新区')).toBe(1);
	expect(count('沈阳高新区', '阳沈高新区')).toBe(1);
	expect(count('沈阳', '沈阳')).toBe(0);
});

test('texts too far apart are not measured', () => {
	expect(count('沈阳', '呼和浩特')).toBe(Infinity);
	expect(count('沈阳高新区', '大连高新区', 1)).toBe(Infinity);
});

test('what a wrong character costs is said by who asks', () => {
	expect(slips([...'仲凯'], [...'仲恺'], 1, () => 0.5)).toBe(0.5);
	expect(slips([...'仲凯'], [...'仲恺'], 1, () => Infinity)).toBe(Infinity);
});

test('an empty text is as far away as the other one is long', () => {
	expect(count('', '沈阳')).toBe(2);
	expect(count('沈阳', '')).toBe(2);
	expect(count('', '沈阳高')).toBe(Infinity);
});

test('slips add up, and more of them than are wanted are too many', () => {
	expect(count('沈阳高新区', '沈阴高新')).toBe(2);
	expect(count('沈阳高新区', '沈阴高亲区')).toBe(2);
	expect(count('沈阳高新区', '沈阴高亲曲')).toBe(Infinity);
	expect(slips([...'沈阳'], [...'沈阴'], 0.5)).toBe(Infinity);
	expect(count('ab', 'ba', 1)).toBe(1);
	expect(count('abc', 'cab')).toBe(2);
});

test('swapped characters are not counted as right where they are no swap', () => {
	expect(count('aab', 'aba')).toBe(1);
	expect(count('abb', 'bbb')).toBe(1);
	expect(count('abcd', 'acbd', 1)).toBe(1);
});
