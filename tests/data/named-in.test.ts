import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildAtlas } from '../../src/data/build-atlas.ts';
import { namedIn } from '../../src/data/named-in.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readAtlas } from '../atlas.ts';

const own = readAtlas(join(import.meta.dirname, '../fixtures/atlas'));
const english = buildAtlas(namedIn('en', own.entries), wordsOf('en'));

test('what has an English name is called by it, and its Chinese one is the first of the others', () => {
	expect(english.entities.get('zones/shenyang')?.name).toMatch(/^Shenyang High-tech/);
	expect(english.zones.get('shenyang')?.data.aliases?.[0]).toBe('沈阳高新区');
	expect(english.metrics.get('gdp')?.data.name).toBe('Regional gross domestic product');
	expect(own.entities.get('zones/shenyang')?.name).toBe('沈阳高新区');
});

test('what has none keeps its name', () => {
	expect(english.entities.get('regions/liaoning')?.name).toBe('辽宁省');
	expect(namedIn('zh-CN', own.entries)).toBe(own.entries);
});

test('the same figures stand at the same addresses, told in English beside their printed form', () => {
	expect(english.figures.map(({ id }) => id)).toEqual(own.figures.map(({ id }) => id));
	expect(english.figures.map(({ printed }) => printed)).toEqual(
		own.figures.map(({ display }) => display),
	);
	const figure = english.figuresById.get('zones/shenyang#f-gdp-2018');
	expect(figure).toMatchObject({ display: '47.1 billion yuan', printed: '471亿元' });
	expect(english.figures.some(({ display }) => /\p{Script=Han}/u.test(display))).toBe(false);
});
