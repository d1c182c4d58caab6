import { expect, test } from 'vitest';
import { keepOnce } from '../../src/search/once.ts';

test('what was given is kept, by its key', async () => {
	const once = keepOnce();
	let runs = 0;
	const run = async () => ++runs;
	expect(await Promise.all([once('a', run), once('a', run), once('b', run)])).toEqual([1, 1, 2]);
	expect(await once('a', run)).toBe(1);
});

test('what failed is run again when it is wanted again', async () => {
	const once = keepOnce();
	let runs = 0;
	const run = async () => {
		if (++runs === 1) throw new Error('offline');
		return runs;
	};
	await expect(once('a', run)).rejects.toThrow('offline');
	expect(await once('a', run)).toBe(2);
});
