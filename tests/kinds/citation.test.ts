import { expect, test } from 'vitest';
import { findCitations } from '../../src/kinds/citation.ts';

test('a citation names one source or several, each with its place', () => {
	expect(findCitations('营收[@a, 第3段; @b-2]。')).toEqual([
		{
			text: '[@a, 第3段; @b-2]',
			index: 2,
			sources: [
				{ id: 'a', place: '第3段' },
				{ id: 'b-2', place: undefined },
			],
		},
	]);
});

test('what only looks like a citation has no id', () => {
	expect(findCitations('[@a；乙] [甲]').map(({ sources }) => sources.map(({ id }) => id))).toEqual([
		['a', undefined],
	]);
});
