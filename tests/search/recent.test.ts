import { expect, test } from 'vitest';
import { recentSearches } from '../../src/search/recent.ts';

function memory(): Storage {
	const items = new Map<string, string>();
	return {
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, value: string) => void items.set(key, value),
		removeItem: (key: string) => void items.delete(key),
	} as Storage;
}

test('the last searches come first, once each, eight at most', () => {
	const storage = memory();
	const recent = recentSearches(() => storage);
	for (const typed of ['甲', '乙', '甲 ', ...'一二三四五六七八']) recent.add(typed);
	expect(recent.all()).toEqual([...'八七六五四三二一']);
	recent.remove('八');
	expect(recent.all()[0]).toBe('七');
	recent.clear();
	expect(recent.all()).toEqual([]);
});

test('without storage, or with nonsense in it, there is simply nothing', () => {
	const closed = recentSearches(() => {
		throw new Error('forbidden');
	});
	closed.add('甲');
	expect(closed.all()).toEqual([]);
	const storage = memory();
	storage.setItem('gaoxin-atlas:searches', '{"a":');
	expect(recentSearches(() => storage).all()).toEqual([]);
});
