import { expect, test } from 'vitest';
import { makeNameList } from '../../src/search/name-list.ts';

test('words printed before a figure travel with the names', () => {
	const qualifiers = [
		{ word: '约', bound: 'about' },
		{ word: '以上', bound: 'at-least', place: 'after' },
		{ word: '将近', bound: 'below', place: 'before' },
	];
	const list = makeNameList(
		[{ id: 'vocabulary/qualifiers', data: { qualifiers } }],
		() => undefined,
		[],
	);
	expect(list.qualifiers).toEqual(['约', '将近']);
});
