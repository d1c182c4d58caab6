import { expect, test } from 'vitest';
import { namedSlots, placeTicks, shareOf, ticksFrom } from '../../src/charts/scale.ts';

test('values stand on round ticks from zero to beyond the largest', () => {
	expect(ticksFrom([20, 22, 23])).toEqual([0, 5, 10, 15, 20, 25]);
	expect(ticksFrom([0.0092, 19.3])).toEqual([0, 5, 10, 15, 20]);
	expect(ticksFrom([784, 1152])).toEqual([0, 200, 400, 600, 800, 1000, 1200]);
	expect(ticksFrom([0.3])).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
});

test('negative values are below zero, which stays on the axis', () => {
	expect(ticksFrom([-3.2, 8.8])).toEqual([-4, -2, 0, 2, 4, 6, 8, 10]);
	expect(ticksFrom([-5, -1])).toEqual([-5, -4, -3, -2, -1, 0]);
});

test('values that are all zero have an axis all the same', () => {
	expect(ticksFrom([0, 0])).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
});

test('every value is within its ticks', () => {
	for (const values of [[1, 9.99], [0.07, 0.031], [-0.4, 12345], [99.9], [1e6, 3]]) {
		const ticks = ticksFrom(values);
		for (const value of values) {
			expect(shareOf(value, ticks)).toBeGreaterThanOrEqual(0);
			expect(shareOf(value, ticks)).toBeLessThanOrEqual(1);
		}
	}
});

test('places go from the first to the last of their list', () => {
	expect(placeTicks([2, 39])).toEqual([1, 10, 20, 30, 40, 50]);
	expect(placeTicks([50])).toEqual([1, 10, 20, 30, 40, 50]);
	expect(placeTicks([51, 3])).toEqual([1, 50, 100, 150, 178]);
	expect(placeTicks([178])).toEqual([1, 50, 100, 150, 178]);
	expect(placeTicks([179])).toEqual([1, 50, 100, 150, 200]);
});

test('a value has its share of the way between the ends', () => {
	expect([0, 5, 10].map((value) => shareOf(value, [0, 2, 10]))).toEqual([0, 0.5, 1]);
	expect(shareOf(25.5, [1, 10, 50])).toBe(0.5);
});

test('the first and the last slot are named, and even steps between with room', () => {
	expect(namedSlots(4)).toEqual([0, 1, 2, 3]);
	expect(namedSlots(6)).toEqual([0, 1, 2, 3, 4, 5]);
	expect(namedSlots(7)).toEqual([0, 2, 4, 6]);
	expect(namedSlots(8)).toEqual([0, 2, 4, 7]);
	expect(namedSlots(25)).toEqual([0, 5, 10, 15, 24]);
	expect(namedSlots(1)).toEqual([0]);
});
