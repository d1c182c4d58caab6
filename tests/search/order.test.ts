import { expect, test } from 'vitest';
import { type FoundPart, orderByWeight, orderPages } from '../../src/search/order.ts';
import { packNumber, Pages } from '../../src/search/pages.ts';

/** Pages by their worth and the words of their titles; ids are page000, page001 … */
function pagesOf(...all: [worth: number, title: number][]): Pages {
	return new Pages({
		types: all.map((_, row) => `type${row}`),
		worth: all.map(([worth]) => worth),
		provinces: [''],
		type: all.map((_, row) => packNumber(row)).join(''),
		province: '0'.repeat(all.length),
		title: all.map(([, title]) => packNumber(title)).join(''),
		indexes: {},
		variants: '',
		phrases: [],
	});
}

const idOf = (row: number) => row.toString(36);
const part = (places: (number[] | undefined)[], words = 1): FoundPart => ({
	hits: new Map(places.flatMap((at, row) => (at ? [[idOf(row), at]] : []))),
	words,
});

test('only pages that have every part', () => {
	const pages = pagesOf([1, 1], [1, 1], [1, 1]);
	expect(orderPages([part([[9], [9]]), part([undefined, [9], [9]])], pages)).toEqual([1]);
	expect(orderPages([part([[9]]), part([])], pages)).toEqual([]);
});

test('what is worth more comes first, and of equals the first', () => {
	const places = [[9], [9], [9]];
	expect(orderPages([part(places)], pagesOf([1, 1], [1.5, 1], [1, 1]))).toEqual([1, 0, 2]);
});

test('a title that has it counts more than worth and often', () => {
	const often = Array.from({ length: 30 }, (_, i) => 10 + i);
	expect(orderPages([part([often, [2]])], pagesOf([1.5, 4], [0, 4]))).toEqual([1, 0]);
	// The title's words are those before its number: place 4 is the text's first.
	expect(orderPages([part([[4], [3]])], pagesOf([1, 4], [1, 4]))).toEqual([1, 0]);
});

test('a title that begins with it comes before one that only has it', () => {
	expect(orderPages([part([[1], [0]])], pagesOf([1, 4], [1, 4]))).toEqual([1, 0]);
	// One point, not more: what is worth two more is first.
	expect(orderPages([part([[1], [0]])], pagesOf([3, 4], [1, 4]))).toEqual([0, 1]);
});

test('a title that is all of it comes before a longer one', () => {
	expect(orderPages([part([[0], [0]], 2)], pagesOf([1, 6], [1, 2]))).toEqual([1, 0]);
	// 3 × 2 of 6 words is one point, 3 × 2 of 2 words three.
	expect(orderPages([part([[0], [0]], 2)], pagesOf([2.9, 6], [1, 2]))).toEqual([1, 0]);
	expect(orderPages([part([[0], [0]], 2)], pagesOf([3.1, 6], [1, 2]))).toEqual([0, 1]);
});

test('of pages that only print it, one that prints it often comes first', () => {
	const places = [[9], [9, 20, 30]];
	expect(orderPages([part(places)], pagesOf([1, 1], [1, 1]))).toEqual([1, 0]);
	// A quarter of a point for each doubling.
	expect(orderPages([part(places)], pagesOf([1.2, 1], [1, 1]))).toEqual([1, 0]);
	expect(orderPages([part(places)], pagesOf([1.3, 1], [1, 1]))).toEqual([0, 1]);
	// Six places of two words in a row are three times.
	expect(
		orderPages(
			[
				part(
					[
						[9, 10],
						[9, 10, 20, 21, 30, 31],
					],
					2,
				),
			],
			pagesOf([1.3, 1], [1, 1]),
		),
	).toEqual([0, 1]);
});

test('a figure counts fully as often as it is printed, but three times at most', () => {
	const figure = { asksFigure: true };
	const places = [[9], [9, 20, 30]];
	expect(orderPages([part(places)], pagesOf([1.9, 1], [1, 1]), figure)).toEqual([1, 0]);
	expect(orderPages([part(places)], pagesOf([2.1, 1], [1, 1]), figure)).toEqual([0, 1]);
	const many = [9, 20, 30, 40, 50, 60, 70, 80];
	expect(orderPages([part([[9, 20, 30], many])], pagesOf([1, 1], [1, 1]), figure)).toEqual([0, 1]);
});

test('all parts count', () => {
	const parts = [part([[9], [9]]), part([[9], [0]])];
	expect(orderPages(parts, pagesOf([1, 2], [1, 2]))).toEqual([1, 0]);
});

test('pages the table does not know are left out', () => {
	const stray = {
		hits: new Map([
			['another', [1]],
			[idOf(0), [1]],
		]),
		words: 1,
	};
	expect(orderPages([stray], pagesOf([1, 1]))).toEqual([0]);
	expect(orderByWeight([stray.hits], pagesOf([1, 1]))).toEqual([0]);
});

test('without all parts, those that say most are enough', () => {
	const pages = pagesOf([1, 1], [1, 1], [1, 1], [1, 1]);
	const found = (...rows: number[]) => new Map(rows.map((row) => [idOf(row), [1]]));
	// The rare one is most of it: log 5 of log 5 + log 2.
	expect(orderByWeight([found(0), found(0, 1, 2, 3)], pages)).toEqual([0]);
	expect(orderByWeight([found(0), found(1, 2, 3)], pages)).toEqual([0]);
	expect(orderByWeight([found(2), found(2), found(2, 3), found(3)], pages)).toEqual([2]);
	expect(orderByWeight([found(), found(1, 2)], pages)).toEqual([1, 2]);
	expect(orderByWeight([found()], pages)).toEqual([]);
});

test('of those that say as much, what is worth more comes first', () => {
	const hits = new Map([0, 1, 2].map((row) => [idOf(row), [1]]));
	expect(orderByWeight([hits], pagesOf([1, 1], [1, 1], [1.5, 1]))).toEqual([2, 0, 1]);
});
