import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { correctionsIn } from '../../src/data/corrections.ts';
import { compareText } from '../../src/data/order.ts';
import { rankingsOf } from '../../src/data/ranking.ts';
import { atlasOf } from './atlas-fixture.ts';

test('texts stand in the order of their characters, and equal ones as they came', () => {
	expect(['b', 'a', 'B', '2024', '2024-06'].sort(compareText)).toEqual([
		...['2024', '2024-06', 'B', 'a', 'b'],
	]);
	expect(compareText('a', 'a')).toBe(0);
});

test('corrections of one day stand in the order of their ids, newer days first', () => {
	const correction = (date: string) => ({ field: 'value', from: 1, to: 2, date, reason: '笔误' });
	const corrections = {
		b: correction('2025-06-01'),
		a: correction('2025-06-01'),
		c: correction('2025-07-01'),
	};
	expect(correctionsIn(atlasOf({ corrections }), wordsOf()).map(({ id }) => id)).toEqual([
		'c',
		'a',
		'b',
	]);
});

test('of rankings of equal length and year the one that came first stands first', () => {
	const figures = (scope: string) => ({
		metric: 'gdp',
		period: 2024,
		value: 3,
		unit: '亿元',
		scope,
	});
	const observations = [figures('park'), figures('town')];
	const atlas = atlasOf({
		scopes: { park: { covers: 'core-park' }, town: { covers: 'district' } },
		zones: { a: { observations }, b: { observations }, c: { observations } },
	});
	expect(rankingsOf(atlas, 'gdp').map(({ covers }) => covers)).toEqual(['core-park', 'district']);
});

test('nothing else compares texts: a comparator of its own forgets that equals are equal', () => {
	const root = join(import.meta.dirname, '../..');
	const comparators = globSync('{src,scripts}/**/*.{ts,mjs,astro}', { cwd: root }).filter((path) =>
		/(?:<|>) [^?;]+\? (?:-1|1) : (?:-1|1)\b/.test(readFileSync(join(root, path), 'utf8')),
	);
	expect(comparators).toEqual([join('src', 'quantities', 'order.ts')]);
});
