import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../src/search/start-file.ts';

test('words in a row say only how they differ from the one before', () => {
	const words = ['n1e', 'n1eq', 'q02h00p', 'q02h', 'q02h00p00p00p', 'q02h00p00p00q'];
	expect(packWords(words)).toBe('0n1e 3q 0q02h00p 4 400p00p00p 9p00q');
	expect(unpackWords(packWords(words))).toEqual(words);
});
