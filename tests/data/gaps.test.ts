import { expect, test } from 'vitest';
import { gapsBetween } from '../../src/data/gaps.ts';

const gaps = (first: number, last: number, ...known: number[]) =>
	gapsBetween(first, last, new Set(known)).map(({ from, to }) => `${from}-${to}`);

test('years that follow one another are one gap; a known year parts two', () => {
	expect(gaps(2010, 2020, 2010, 2013, 2014, 2016, 2020)).toEqual([
		'2011-2012',
		'2015-2015',
		'2017-2019',
	]);
});

test('what lies outside of the two years is no gap', () => {
	expect(gaps(2020, 2021, 2010)).toEqual([]);
	expect(gaps(2020, 2020)).toEqual([]);
	expect(gaps(2020, 2022)).toEqual(['2021-2021']);
});
