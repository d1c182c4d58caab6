import { expect, test } from 'vitest';
import { charactersOf, WordFinder } from '../../src/search/characters.ts';

test('each character once, as they first come, those of two units whole', () => {
	expect([...charactersOf('乙甲乙𠮷a𠮷𠮸甲')]).toEqual(['乙', '甲', '𠮷', 'a', '𠮸']);
	expect([...charactersOf('')]).toEqual([]);
});

test('every place of every word is told, one within another too', () => {
	const found: [string, number][] = [];
	const finder = new WordFinder(['高新', '高新区', '新区', '联盟']);
	finder.find('高新区与高新', (word, at) => found.push([word, at]));
	expect(found).toEqual([
		['高新', 0],
		['高新区', 0],
		['新区', 1],
		['高新', 4],
	]);
});
