import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unitName } from '../../src/data/unit-name.ts';
import { readVocabulary } from '../vocabulary.ts';

const vocabulary = readVocabulary(join(import.meta.dirname, '../fixtures/atlas'));
const nameOf = (unit: string, language: 'en' | 'zh-CN') => {
	const known = vocabulary.parseUnit(unit);
	return known && unitName(known, { language });
};

test('a unit is called by its multiplier and its English name', () => {
	expect(nameOf('万亿元', 'en')).toBe('trillion yuan');
	expect(nameOf('亿元', 'en')).toBe('100 million yuan');
	expect(nameOf('万人', 'en')).toBe('10,000 people');
	expect(nameOf('千亿元', 'en')).toBe('100 billion yuan');
	expect(nameOf('元', 'en')).toBe('yuan');
	expect(nameOf('%', 'en')).toBe('%');
});

test('where the number alone is enough, it has no name', () => {
	expect(nameOf('家', 'en')).toBe('');
	expect(nameOf('万家', 'en')).toBe('10,000');
});

test('in the language of the content it is as it is written', () => {
	expect(nameOf('亿元', 'zh-CN')).toBe('亿元');
	expect(nameOf('家', 'zh-CN')).toBe('家');
});
