import { join } from 'node:path';
import { expect, test } from 'vitest';
import { amountText, unitName } from '../../src/data/unit-name.ts';
import { wordsOf } from '../../src/text/words.ts';
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

test('an amount and a range of it are told in the words of the reader', () => {
	const unit = vocabulary.parseUnit('万亿元')!;
	expect(amountText(unit, wordsOf('zh-CN'), '2.805', '2.815')).toBe('2.805至2.815万亿元');
	expect(amountText(unit, wordsOf('en'), '2.805', '2.815')).toBe('2.805 to 2.815 trillion yuan');
	expect(amountText(unit, wordsOf('en'), '0.9')).toBe('900 billion yuan');
	expect(amountText(vocabulary.parseUnit('%')!, wordsOf('en'), '50')).toBe('50%');
});

test('an amount whose unit has no English is told as it is written', () => {
	const unit = vocabulary.parseUnit('亿元')!;
	expect(amountText({ ...unit, en: undefined }, wordsOf('en'), '9')).toBe('9亿元');
});
