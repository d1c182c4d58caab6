import { expect, test } from 'vitest';
import { withoutOperators } from '../../src/search/operators.ts';

test.each([
	['沈阳 OR 大连', '沈阳 大连'],
	['沈阳|大连', '沈阳 大连'],
	['沈阳 -大连', '沈阳'],
	['title:沈阳', '沈阳'],
	['沈阳*', '沈阳'],
])('%s means %s here, and that it was so written is known', (typed, text) => {
	const plain = withoutOperators(typed);
	expect(plain.text.trim().replace(/\s+/gu, ' ')).toBe(text);
	expect(plain.hadSigns).toBe(true);
});

test.each(['1+X+N', '2020-7', '沈阳 大连', '“沈阳高新区”', 'R&D', 'https://example.org/a-b/'])(
	'%s is told nothing by its signs',
	(typed) => expect(withoutOperators(typed)).toEqual({ text: typed, hadSigns: false }),
);
