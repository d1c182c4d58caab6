import { expect, test } from 'vitest';
import {
	compareAddress,
	idsIn,
	readBasket,
	writeBasket,
} from '../../src/components/compare-basket.ts';

test('an address and a form’s address say the same', () => {
	expect(idsIn('?zones=shenyang,dalian')).toEqual(['shenyang', 'dalian']);
	expect(idsIn('?zones%5B%5D=shenyang&zones%5B%5D=regions%2Fliaoning')).toEqual([
		'shenyang',
		'regions/liaoning',
	]);
	expect(idsIn('?zones=zones/shenyang、shenyang')).toEqual(['shenyang']);
	expect(idsIn('?zones=../x,%3Cb%3E,')).toEqual([]);
	expect(idsIn('?zones=a,b,c,d,e,f,g')).toHaveLength(6);
});

test('an address is written as it is read', () => {
	expect(compareAddress(['shenyang', 'regions/liaoning'], 'gdp')).toBe(
		'compare/?zones=shenyang,regions/liaoning&metric=gdp',
	);
	expect(compareAddress([])).toBe('compare/');
});

test('the basket is kept where the browser keeps anything, and empty elsewhere', () => {
	const kept = new Map<string, string>();
	const storage = () =>
		({
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => void kept.set(key, value),
			removeItem: (key: string) => void kept.delete(key),
		}) as Storage;
	writeBasket(['a', 'b'], storage);
	expect(readBasket(storage)).toEqual(['a', 'b']);
	writeBasket([], storage);
	expect(kept.size).toBe(0);
	kept.set('gaoxin-atlas:compare', '{');
	expect(readBasket(storage)).toEqual([]);
	const forbidden = () => {
		throw new Error('forbidden');
	};
	writeBasket(['a'], forbidden);
	expect(readBasket(forbidden)).toEqual([]);
});
