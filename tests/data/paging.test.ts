import { expect, test } from 'vitest';
import { cutGroups } from '../../src/data/paging.ts';

test('a list is cut between its groups, and within one only where it is longer than a page', () => {
	const cut = (...lengths: number[]) =>
		cutGroups(
			lengths.map((length, key) => [key, new Array<string>(length).fill('row')] as const),
			10,
		).map((page) => page.map(([key, rows]) => [key, rows.length]));
	expect(cut()).toEqual([[]]);
	expect(cut(3, 4)).toEqual([
		[
			[0, 3],
			[1, 4],
		],
	]);
	expect(cut(6, 4, 1)).toEqual([
		[
			[0, 6],
			[1, 4],
		],
		[[2, 1]],
	]);
	expect(cut(6, 25, 1)).toEqual([
		[[0, 6]],
		[[1, 10]],
		[[1, 10]],
		[
			[1, 5],
			[2, 1],
		],
	]);
});
